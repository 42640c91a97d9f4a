"builtin.module"() ({
  "func.func"() ({
  ^bb0(%0: tensor<133x54xf32>, %1: tensor<54xf32>, %2: tensor<84x54xf32>, %3: tensor<84xf32>, %4: tensor<42x54xf32>, %5: tensor<42xf32>, %6: tensor<42x54xf32>, %7: tensor<42xf32>, %8: tensor<54x84xf32>, %9: tensor<54xf32>, %10: tensor<54xf32>, %11: tensor<75x54xf32>, %12: tensor<75xf32>, %13: tensor<75x54xf32>, %14: tensor<75xf32>, %15: tensor<54x75xf32>, %16: tensor<54xf32>, %17: tensor<54xf32>, %18: tensor<84x54xf32>, %19: tensor<84xf32>, %20: tensor<42x54xf32>, %21: tensor<42xf32>, %22: tensor<42x54xf32>, %23: tensor<42xf32>, %24: tensor<54x84xf32>, %25: tensor<54xf32>, %26: tensor<54xf32>, %27: tensor<75x54xf32>, %28: tensor<75xf32>, %29: tensor<75x54xf32>, %30: tensor<75xf32>, %31: tensor<54x75xf32>, %32: tensor<54xf32>, %33: tensor<54xf32>, %34: tensor<84x54xf32>, %35: tensor<84xf32>, %36: tensor<42x54xf32>, %37: tensor<42xf32>, %38: tensor<42x54xf32>, %39: tensor<42xf32>, %40: tensor<54x84xf32>, %41: tensor<54xf32>, %42: tensor<54xf32>, %43: tensor<75x54xf32>, %44: tensor<75xf32>, %45: tensor<75x54xf32>, %46: tensor<75xf32>, %47: tensor<54x75xf32>, %48: tensor<54xf32>, %49: tensor<54xf32>, %50: tensor<133x54xf32>, %51: tensor<3x3x512x14xf32>, %52: tensor<3x3x512x14xf32>, %53: tensor<3x3x512x14xf32>, %54: tensor<3x3x512x14xf32>, %55: tensor<3x3x512x14xf32>, %56: tensor<3x3x512x14xf32>, %57: tensor<2xi32>, %58: tensor<2xi32>, %59: tensor<2xi32>, %60: tensor<2xi32>):
    %61 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %62 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %63 = "stablehlo.slice"(%58) {limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %64 = "stablehlo.reshape"(%63) : (tensor<1xi32>) -> tensor<i32>
    %65 = "stablehlo.slice"(%59) {limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %66 = "stablehlo.reshape"(%65) : (tensor<1xi32>) -> tensor<i32>
    %67 = "stablehlo.slice"(%60) {limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %68 = "stablehlo.reshape"(%67) : (tensor<1xi32>) -> tensor<i32>
    %69 = "stablehlo.slice"(%58) {limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %70 = "stablehlo.reshape"(%69) : (tensor<1xi32>) -> tensor<i32>
    %71 = "stablehlo.slice"(%59) {limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %72 = "stablehlo.reshape"(%71) : (tensor<1xi32>) -> tensor<i32>
    %73 = "stablehlo.slice"(%60) {limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %74 = "stablehlo.reshape"(%73) : (tensor<1xi32>) -> tensor<i32>
    %75 = "stablehlo.broadcast_in_dim"(%59) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x1xi32>
    %76 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x1xi32>
    %77 = "stablehlo.add"(%75, %76) : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x1xi32>
    %78 = "stablehlo.compare"(%60, %61) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %79 = "stablehlo.add"(%59, %60) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %80 = "stablehlo.select"(%78, %79, %61) : (tensor<2xi1>, tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %81 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %82 = "stablehlo.reduce"(%80, %81) ({
    ^bb0(%83: tensor<i32>, %84: tensor<i32>):
      %85 = "stablehlo.maximum"(%83, %84) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%85) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xi32>, tensor<i32>) -> tensor<i32>
    %86 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %87 = "stablehlo.reduce"(%60, %86) ({
    ^bb0(%88: tensor<i32>, %89: tensor<i32>):
      %90 = "stablehlo.maximum"(%88, %89) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%90) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xi32>, tensor<i32>) -> tensor<i32>
    %91 = "stablehlo.reshape"(%57) : (tensor<2xi32>) -> tensor<2x1xi32>
    %92 = "stablehlo.gather"(%0, %91) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 54>} : (tensor<133x54xf32>, tensor<2x1xi32>) -> tensor<2x54xf32>
    %93 = "stablehlo.multiply"(%92, %92) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %94 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %95 = "stablehlo.reduce"(%93, %94) ({
    ^bb0(%96: tensor<f32>, %97: tensor<f32>):
      %98 = "stablehlo.add"(%96, %97) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%98) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x54xf32>, tensor<f32>) -> tensor<2xf32>
    %99 = "stablehlo.constant"() {value = dense<5.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %100 = "stablehlo.divide"(%95, %99) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %101 = "stablehlo.constant"() {value = dense<1.99999996e-02> : tensor<2xf32>} : () -> tensor<2xf32>
    %102 = "stablehlo.add"(%100, %101) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %103 = "stablehlo.rsqrt"(%102) : (tensor<2xf32>) -> tensor<2xf32>
    %104 = "stablehlo.broadcast_in_dim"(%103) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x54xf32>
    %105 = "stablehlo.multiply"(%92, %104) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %106 = "stablehlo.broadcast_in_dim"(%1) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %107 = "stablehlo.multiply"(%105, %106) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %108 = "stablehlo.dot_general"(%107, %2) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<84x54xf32>) -> tensor<2x84xf32>
    %109 = "stablehlo.broadcast_in_dim"(%3) {broadcast_dimensions = array<i64: 1>} : (tensor<84xf32>) -> tensor<2x84xf32>
    %110 = "stablehlo.add"(%108, %109) : (tensor<2x84xf32>, tensor<2x84xf32>) -> tensor<2x84xf32>
    %111 = "stablehlo.reshape"(%110) : (tensor<2x84xf32>) -> tensor<2x6x14xf32>
    %112 = "stablehlo.reshape"(%77) : (tensor<2x1xi32>) -> tensor<2xi32>
    %113 = "stablehlo.convert"(%112) : (tensor<2xi32>) -> tensor<2xi64>
    %114 = "stablehlo.constant"() {value = dense<[1174356201312813056, 331512665581944832, 93583741728784384, 26418045598892032, 7457632280707072, 2105238217818112, 594294246080512]> : tensor<7xi64>} : () -> tensor<7xi64>
    %115 = "stablehlo.broadcast_in_dim"(%114) {broadcast_dimensions = array<i64: 1>} : (tensor<7xi64>) -> tensor<2x7xi64>
    %116 = "stablehlo.broadcast_in_dim"(%113) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi64>) -> tensor<2x7xi64>
    %117 = "stablehlo.multiply"(%115, %116) : (tensor<2x7xi64>, tensor<2x7xi64>) -> tensor<2x7xi64>
    %118 = "stablehlo.convert"(%117) : (tensor<2x7xi64>) -> tensor<2x7xf32>
    %119 = "stablehlo.constant"() {value = dense<3.40612167e-19> : tensor<2x7xf32>} : () -> tensor<2x7xf32>
    %120 = "stablehlo.multiply"(%118, %119) : (tensor<2x7xf32>, tensor<2x7xf32>) -> tensor<2x7xf32>
    %121 = "stablehlo.cosine"(%120) : (tensor<2x7xf32>) -> tensor<2x7xf32>
    %122 = "stablehlo.sine"(%120) : (tensor<2x7xf32>) -> tensor<2x7xf32>
    %123 = "stablehlo.broadcast_in_dim"(%121) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x6x7xf32>
    %124 = "stablehlo.broadcast_in_dim"(%122) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x6x7xf32>
    %125 = "stablehlo.reshape"(%111) : (tensor<2x6x14xf32>) -> tensor<2x6x7x2xf32>
    %126 = "stablehlo.slice"(%125) {limit_indices = array<i64: 2, 6, 7, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x6x7x2xf32>) -> tensor<2x6x7x1xf32>
    %127 = "stablehlo.reshape"(%126) : (tensor<2x6x7x1xf32>) -> tensor<2x6x7xf32>
    %128 = "stablehlo.slice"(%125) {limit_indices = array<i64: 2, 6, 7, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x6x7x2xf32>) -> tensor<2x6x7x1xf32>
    %129 = "stablehlo.reshape"(%128) : (tensor<2x6x7x1xf32>) -> tensor<2x6x7xf32>
    %130 = "stablehlo.multiply"(%127, %123) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %131 = "stablehlo.multiply"(%129, %124) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %132 = "stablehlo.subtract"(%130, %131) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %133 = "stablehlo.multiply"(%127, %124) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %134 = "stablehlo.multiply"(%129, %123) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %135 = "stablehlo.add"(%133, %134) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %136 = "stablehlo.reshape"(%132) : (tensor<2x6x7xf32>) -> tensor<2x6x7x1xf32>
    %137 = "stablehlo.reshape"(%135) : (tensor<2x6x7xf32>) -> tensor<2x6x7x1xf32>
    %138 = "stablehlo.concatenate"(%136, %137) {dimension = 3 : i64} : (tensor<2x6x7x1xf32>, tensor<2x6x7x1xf32>) -> tensor<2x6x7x2xf32>
    %139 = "stablehlo.reshape"(%138) : (tensor<2x6x7x2xf32>) -> tensor<2x6x14xf32>
    %140 = "stablehlo.dot_general"(%107, %4) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<42x54xf32>) -> tensor<2x42xf32>
    %141 = "stablehlo.broadcast_in_dim"(%5) {broadcast_dimensions = array<i64: 1>} : (tensor<42xf32>) -> tensor<2x42xf32>
    %142 = "stablehlo.add"(%140, %141) : (tensor<2x42xf32>, tensor<2x42xf32>) -> tensor<2x42xf32>
    %143 = "stablehlo.reshape"(%142) : (tensor<2x42xf32>) -> tensor<2x3x14xf32>
    %144 = "stablehlo.broadcast_in_dim"(%121) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x3x7xf32>
    %145 = "stablehlo.broadcast_in_dim"(%122) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x3x7xf32>
    %146 = "stablehlo.reshape"(%143) : (tensor<2x3x14xf32>) -> tensor<2x3x7x2xf32>
    %147 = "stablehlo.slice"(%146) {limit_indices = array<i64: 2, 3, 7, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x7x2xf32>) -> tensor<2x3x7x1xf32>
    %148 = "stablehlo.reshape"(%147) : (tensor<2x3x7x1xf32>) -> tensor<2x3x7xf32>
    %149 = "stablehlo.slice"(%146) {limit_indices = array<i64: 2, 3, 7, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x7x2xf32>) -> tensor<2x3x7x1xf32>
    %150 = "stablehlo.reshape"(%149) : (tensor<2x3x7x1xf32>) -> tensor<2x3x7xf32>
    %151 = "stablehlo.multiply"(%148, %144) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %152 = "stablehlo.multiply"(%150, %145) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %153 = "stablehlo.subtract"(%151, %152) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %154 = "stablehlo.multiply"(%148, %145) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %155 = "stablehlo.multiply"(%150, %144) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %156 = "stablehlo.add"(%154, %155) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %157 = "stablehlo.reshape"(%153) : (tensor<2x3x7xf32>) -> tensor<2x3x7x1xf32>
    %158 = "stablehlo.reshape"(%156) : (tensor<2x3x7xf32>) -> tensor<2x3x7x1xf32>
    %159 = "stablehlo.concatenate"(%157, %158) {dimension = 3 : i64} : (tensor<2x3x7x1xf32>, tensor<2x3x7x1xf32>) -> tensor<2x3x7x2xf32>
    %160 = "stablehlo.reshape"(%159) : (tensor<2x3x7x2xf32>) -> tensor<2x3x14xf32>
    %161 = "stablehlo.dot_general"(%107, %6) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<42x54xf32>) -> tensor<2x42xf32>
    %162 = "stablehlo.broadcast_in_dim"(%7) {broadcast_dimensions = array<i64: 1>} : (tensor<42xf32>) -> tensor<2x42xf32>
    %163 = "stablehlo.add"(%161, %162) : (tensor<2x42xf32>, tensor<2x42xf32>) -> tensor<2x42xf32>
    %164 = "stablehlo.reshape"(%163) : (tensor<2x42xf32>) -> tensor<2x3x14xf32>
    %165 = "stablehlo.reshape"(%160) : (tensor<2x3x14xf32>) -> tensor<2x1x3x14xf32>
    %166 = "stablehlo.transpose"(%165) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x3x14xf32>) -> tensor<2x3x1x14xf32>
    %167 = "stablehlo.slice"(%166) {limit_indices = array<i64: 1, 3, 1, 14>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %168 = "stablehlo.dynamic_update_slice"(%51, %167, %64, %62, %66, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %169 = "stablehlo.slice"(%166) {limit_indices = array<i64: 2, 3, 1, 14>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %170 = "stablehlo.dynamic_update_slice"(%168, %169, %70, %62, %72, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %171 = "stablehlo.reshape"(%164) : (tensor<2x3x14xf32>) -> tensor<2x1x3x14xf32>
    %172 = "stablehlo.transpose"(%171) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x3x14xf32>) -> tensor<2x3x1x14xf32>
    %173 = "stablehlo.slice"(%172) {limit_indices = array<i64: 1, 3, 1, 14>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %174 = "stablehlo.dynamic_update_slice"(%52, %173, %64, %62, %66, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %175 = "stablehlo.slice"(%172) {limit_indices = array<i64: 2, 3, 1, 14>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %176 = "stablehlo.dynamic_update_slice"(%174, %175, %70, %62, %72, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %177 = "stablehlo.reshape"(%139) : (tensor<2x6x14xf32>) -> tensor<2x1x3x2x14xf32>
    %178 = "stablehlo.transpose"(%177) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x3x2x14xf32>) -> tensor<2x3x1x2x14xf32>
    %179 = "stablehlo.reshape"(%178) : (tensor<2x3x1x2x14xf32>) -> tensor<2x3x2x14xf32>
    %180 = "stablehlo.broadcast_in_dim"(%77) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x2xi32>
    %181 = "stablehlo.constant"() {value = dense<2.67261237e-01> : tensor<2x3x2x14xf32>} : () -> tensor<2x3x2x14xf32>
    %182 = "stablehlo.multiply"(%179, %181) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
    %183 = "stablehlo.reshape"(%180) : (tensor<2x1x2xi32>) -> tensor<2x2xi32>
    %184 = "stablehlo.add"(%59, %60) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %185 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %186 = "stablehlo.add"(%82, %185) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %187 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %188 = "stablehlo.divide"(%186, %187) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %189 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x3x2xf32>} : () -> tensor<2x3x2xf32>
    %190 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x3x2xf32>} : () -> tensor<2x3x2xf32>
    %191 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x3x2x14xf32>} : () -> tensor<2x3x2x14xf32>
    %192, %193, %194, %195 = "stablehlo.while"(%62, %189, %190, %191) ({
    ^bb0(%196: tensor<i32>, %197: tensor<2x3x2xf32>, %198: tensor<2x3x2xf32>, %199: tensor<2x3x2x14xf32>):
      %200 = "stablehlo.compare"(%196, %188) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%200) : (tensor<i1>) -> ()
    }, {
    ^bb0(%201: tensor<i32>, %202: tensor<2x3x2xf32>, %203: tensor<2x3x2xf32>, %204: tensor<2x3x2x14xf32>):
      %205 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %206 = "stablehlo.multiply"(%201, %205) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %207 = "stablehlo.dynamic_slice"(%170, %64, %62, %206, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %208 = "stablehlo.dynamic_slice"(%170, %70, %62, %206, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %209 = "stablehlo.concatenate"(%207, %208) {dimension = 0 : i64} : (tensor<1x3x256x14xf32>, tensor<1x3x256x14xf32>) -> tensor<2x3x256x14xf32>
      %210 = "stablehlo.dot_general"(%182, %209) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x3x2x14xf32>, tensor<2x3x256x14xf32>) -> tensor<2x3x2x256xf32>
      %211 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x3x2x256xi32>
      %212 = "stablehlo.broadcast_in_dim"(%206) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x3x2x256xi32>
      %213 = "stablehlo.add"(%211, %212) : (tensor<2x3x2x256xi32>, tensor<2x3x2x256xi32>) -> tensor<2x3x2x256xi32>
      %214 = "stablehlo.broadcast_in_dim"(%183) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x2xi32>) -> tensor<2x3x2x256xi32>
      %215 = "stablehlo.compare"(%213, %214) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x3x2x256xi32>, tensor<2x3x2x256xi32>) -> tensor<2x3x2x256xi1>
      %216 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x3x2x256xf32>} : () -> tensor<2x3x2x256xf32>
      %217 = "stablehlo.select"(%215, %210, %216) : (tensor<2x3x2x256xi1>, tensor<2x3x2x256xf32>, tensor<2x3x2x256xf32>) -> tensor<2x3x2x256xf32>
      %218 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %219 = "stablehlo.add"(%201, %218) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %220 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %221 = "stablehlo.reduce"(%217, %220) ({
      ^bb0(%222: tensor<f32>, %223: tensor<f32>):
        %224 = "stablehlo.maximum"(%222, %223) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%224) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x3x2x256xf32>, tensor<f32>) -> tensor<2x3x2xf32>
      %225 = "stablehlo.maximum"(%202, %221) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %226 = "stablehlo.broadcast_in_dim"(%225) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x3x2xf32>) -> tensor<2x3x2x256xf32>
      %227 = "stablehlo.subtract"(%217, %226) : (tensor<2x3x2x256xf32>, tensor<2x3x2x256xf32>) -> tensor<2x3x2x256xf32>
      %228 = "stablehlo.exponential"(%227) : (tensor<2x3x2x256xf32>) -> tensor<2x3x2x256xf32>
      %229 = "stablehlo.subtract"(%202, %225) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %230 = "stablehlo.exponential"(%229) : (tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %231 = "stablehlo.multiply"(%203, %230) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %232 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %233 = "stablehlo.reduce"(%228, %232) ({
      ^bb0(%234: tensor<f32>, %235: tensor<f32>):
        %236 = "stablehlo.add"(%234, %235) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%236) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x3x2x256xf32>, tensor<f32>) -> tensor<2x3x2xf32>
      %237 = "stablehlo.add"(%231, %233) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %238 = "stablehlo.dynamic_slice"(%176, %64, %62, %206, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %239 = "stablehlo.dynamic_slice"(%176, %70, %62, %206, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %240 = "stablehlo.concatenate"(%238, %239) {dimension = 0 : i64} : (tensor<1x3x256x14xf32>, tensor<1x3x256x14xf32>) -> tensor<2x3x256x14xf32>
      %241 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x3x256x14xi32>
      %242 = "stablehlo.broadcast_in_dim"(%206) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x3x256x14xi32>
      %243 = "stablehlo.add"(%241, %242) : (tensor<2x3x256x14xi32>, tensor<2x3x256x14xi32>) -> tensor<2x3x256x14xi32>
      %244 = "stablehlo.broadcast_in_dim"(%184) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x3x256x14xi32>
      %245 = "stablehlo.compare"(%243, %244) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x3x256x14xi32>, tensor<2x3x256x14xi32>) -> tensor<2x3x256x14xi1>
      %246 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x3x256x14xf32>} : () -> tensor<2x3x256x14xf32>
      %247 = "stablehlo.select"(%245, %240, %246) : (tensor<2x3x256x14xi1>, tensor<2x3x256x14xf32>, tensor<2x3x256x14xf32>) -> tensor<2x3x256x14xf32>
      %248 = "stablehlo.dot_general"(%228, %247) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x3x2x256xf32>, tensor<2x3x256x14xf32>) -> tensor<2x3x2x14xf32>
      %249 = "stablehlo.broadcast_in_dim"(%230) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x3x2xf32>) -> tensor<2x3x2x14xf32>
      %250 = "stablehlo.multiply"(%204, %249) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
      %251 = "stablehlo.add"(%250, %248) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
      "stablehlo.return"(%219, %225, %237, %251) : (tensor<i32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<2x3x2x14xf32>) -> ()
    }) : (tensor<i32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<2x3x2x14xf32>) -> (tensor<i32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<2x3x2x14xf32>)
    %252 = "stablehlo.broadcast_in_dim"(%194) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x3x2xf32>) -> tensor<2x3x2x14xf32>
    %253 = "stablehlo.divide"(%195, %252) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
    %254 = "stablehlo.reshape"(%253) : (tensor<2x3x2x14xf32>) -> tensor<2x3x1x2x14xf32>
    %255 = "stablehlo.transpose"(%254) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x3x1x2x14xf32>) -> tensor<2x1x3x2x14xf32>
    %256 = "stablehlo.reshape"(%255) : (tensor<2x1x3x2x14xf32>) -> tensor<2x6x14xf32>
    %257 = "stablehlo.reshape"(%256) : (tensor<2x6x14xf32>) -> tensor<2x84xf32>
    %258 = "stablehlo.dot_general"(%257, %8) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x84xf32>, tensor<54x84xf32>) -> tensor<2x54xf32>
    %259 = "stablehlo.broadcast_in_dim"(%9) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %260 = "stablehlo.add"(%258, %259) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %261 = "stablehlo.add"(%92, %260) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %262 = "stablehlo.multiply"(%261, %261) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %263 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %264 = "stablehlo.reduce"(%262, %263) ({
    ^bb0(%265: tensor<f32>, %266: tensor<f32>):
      %267 = "stablehlo.add"(%265, %266) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%267) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x54xf32>, tensor<f32>) -> tensor<2xf32>
    %268 = "stablehlo.constant"() {value = dense<5.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %269 = "stablehlo.divide"(%264, %268) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %270 = "stablehlo.constant"() {value = dense<1.99999996e-02> : tensor<2xf32>} : () -> tensor<2xf32>
    %271 = "stablehlo.add"(%269, %270) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %272 = "stablehlo.rsqrt"(%271) : (tensor<2xf32>) -> tensor<2xf32>
    %273 = "stablehlo.broadcast_in_dim"(%272) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x54xf32>
    %274 = "stablehlo.multiply"(%261, %273) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %275 = "stablehlo.broadcast_in_dim"(%10) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %276 = "stablehlo.multiply"(%274, %275) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %277 = "stablehlo.dot_general"(%276, %11) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<75x54xf32>) -> tensor<2x75xf32>
    %278 = "stablehlo.broadcast_in_dim"(%12) {broadcast_dimensions = array<i64: 1>} : (tensor<75xf32>) -> tensor<2x75xf32>
    %279 = "stablehlo.add"(%277, %278) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %280 = "stablehlo.dot_general"(%276, %13) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<75x54xf32>) -> tensor<2x75xf32>
    %281 = "stablehlo.broadcast_in_dim"(%14) {broadcast_dimensions = array<i64: 1>} : (tensor<75xf32>) -> tensor<2x75xf32>
    %282 = "stablehlo.add"(%280, %281) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %283 = "stablehlo.logistic"(%279) : (tensor<2x75xf32>) -> tensor<2x75xf32>
    %284 = "stablehlo.multiply"(%279, %283) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %285 = "stablehlo.multiply"(%284, %282) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %286 = "stablehlo.dot_general"(%285, %15) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x75xf32>, tensor<54x75xf32>) -> tensor<2x54xf32>
    %287 = "stablehlo.broadcast_in_dim"(%16) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %288 = "stablehlo.add"(%286, %287) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %289 = "stablehlo.add"(%261, %288) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %290 = "stablehlo.multiply"(%289, %289) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %291 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %292 = "stablehlo.reduce"(%290, %291) ({
    ^bb0(%293: tensor<f32>, %294: tensor<f32>):
      %295 = "stablehlo.add"(%293, %294) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%295) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x54xf32>, tensor<f32>) -> tensor<2xf32>
    %296 = "stablehlo.constant"() {value = dense<5.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %297 = "stablehlo.divide"(%292, %296) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %298 = "stablehlo.constant"() {value = dense<1.99999996e-02> : tensor<2xf32>} : () -> tensor<2xf32>
    %299 = "stablehlo.add"(%297, %298) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %300 = "stablehlo.rsqrt"(%299) : (tensor<2xf32>) -> tensor<2xf32>
    %301 = "stablehlo.broadcast_in_dim"(%300) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x54xf32>
    %302 = "stablehlo.multiply"(%289, %301) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %303 = "stablehlo.broadcast_in_dim"(%17) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %304 = "stablehlo.multiply"(%302, %303) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %305 = "stablehlo.dot_general"(%304, %18) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<84x54xf32>) -> tensor<2x84xf32>
    %306 = "stablehlo.broadcast_in_dim"(%19) {broadcast_dimensions = array<i64: 1>} : (tensor<84xf32>) -> tensor<2x84xf32>
    %307 = "stablehlo.add"(%305, %306) : (tensor<2x84xf32>, tensor<2x84xf32>) -> tensor<2x84xf32>
    %308 = "stablehlo.reshape"(%307) : (tensor<2x84xf32>) -> tensor<2x6x14xf32>
    %309 = "stablehlo.broadcast_in_dim"(%121) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x6x7xf32>
    %310 = "stablehlo.broadcast_in_dim"(%122) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x6x7xf32>
    %311 = "stablehlo.reshape"(%308) : (tensor<2x6x14xf32>) -> tensor<2x6x7x2xf32>
    %312 = "stablehlo.slice"(%311) {limit_indices = array<i64: 2, 6, 7, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x6x7x2xf32>) -> tensor<2x6x7x1xf32>
    %313 = "stablehlo.reshape"(%312) : (tensor<2x6x7x1xf32>) -> tensor<2x6x7xf32>
    %314 = "stablehlo.slice"(%311) {limit_indices = array<i64: 2, 6, 7, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x6x7x2xf32>) -> tensor<2x6x7x1xf32>
    %315 = "stablehlo.reshape"(%314) : (tensor<2x6x7x1xf32>) -> tensor<2x6x7xf32>
    %316 = "stablehlo.multiply"(%313, %309) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %317 = "stablehlo.multiply"(%315, %310) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %318 = "stablehlo.subtract"(%316, %317) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %319 = "stablehlo.multiply"(%313, %310) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %320 = "stablehlo.multiply"(%315, %309) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %321 = "stablehlo.add"(%319, %320) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %322 = "stablehlo.reshape"(%318) : (tensor<2x6x7xf32>) -> tensor<2x6x7x1xf32>
    %323 = "stablehlo.reshape"(%321) : (tensor<2x6x7xf32>) -> tensor<2x6x7x1xf32>
    %324 = "stablehlo.concatenate"(%322, %323) {dimension = 3 : i64} : (tensor<2x6x7x1xf32>, tensor<2x6x7x1xf32>) -> tensor<2x6x7x2xf32>
    %325 = "stablehlo.reshape"(%324) : (tensor<2x6x7x2xf32>) -> tensor<2x6x14xf32>
    %326 = "stablehlo.dot_general"(%304, %20) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<42x54xf32>) -> tensor<2x42xf32>
    %327 = "stablehlo.broadcast_in_dim"(%21) {broadcast_dimensions = array<i64: 1>} : (tensor<42xf32>) -> tensor<2x42xf32>
    %328 = "stablehlo.add"(%326, %327) : (tensor<2x42xf32>, tensor<2x42xf32>) -> tensor<2x42xf32>
    %329 = "stablehlo.reshape"(%328) : (tensor<2x42xf32>) -> tensor<2x3x14xf32>
    %330 = "stablehlo.broadcast_in_dim"(%121) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x3x7xf32>
    %331 = "stablehlo.broadcast_in_dim"(%122) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x3x7xf32>
    %332 = "stablehlo.reshape"(%329) : (tensor<2x3x14xf32>) -> tensor<2x3x7x2xf32>
    %333 = "stablehlo.slice"(%332) {limit_indices = array<i64: 2, 3, 7, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x7x2xf32>) -> tensor<2x3x7x1xf32>
    %334 = "stablehlo.reshape"(%333) : (tensor<2x3x7x1xf32>) -> tensor<2x3x7xf32>
    %335 = "stablehlo.slice"(%332) {limit_indices = array<i64: 2, 3, 7, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x7x2xf32>) -> tensor<2x3x7x1xf32>
    %336 = "stablehlo.reshape"(%335) : (tensor<2x3x7x1xf32>) -> tensor<2x3x7xf32>
    %337 = "stablehlo.multiply"(%334, %330) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %338 = "stablehlo.multiply"(%336, %331) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %339 = "stablehlo.subtract"(%337, %338) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %340 = "stablehlo.multiply"(%334, %331) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %341 = "stablehlo.multiply"(%336, %330) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %342 = "stablehlo.add"(%340, %341) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %343 = "stablehlo.reshape"(%339) : (tensor<2x3x7xf32>) -> tensor<2x3x7x1xf32>
    %344 = "stablehlo.reshape"(%342) : (tensor<2x3x7xf32>) -> tensor<2x3x7x1xf32>
    %345 = "stablehlo.concatenate"(%343, %344) {dimension = 3 : i64} : (tensor<2x3x7x1xf32>, tensor<2x3x7x1xf32>) -> tensor<2x3x7x2xf32>
    %346 = "stablehlo.reshape"(%345) : (tensor<2x3x7x2xf32>) -> tensor<2x3x14xf32>
    %347 = "stablehlo.dot_general"(%304, %22) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<42x54xf32>) -> tensor<2x42xf32>
    %348 = "stablehlo.broadcast_in_dim"(%23) {broadcast_dimensions = array<i64: 1>} : (tensor<42xf32>) -> tensor<2x42xf32>
    %349 = "stablehlo.add"(%347, %348) : (tensor<2x42xf32>, tensor<2x42xf32>) -> tensor<2x42xf32>
    %350 = "stablehlo.reshape"(%349) : (tensor<2x42xf32>) -> tensor<2x3x14xf32>
    %351 = "stablehlo.reshape"(%346) : (tensor<2x3x14xf32>) -> tensor<2x1x3x14xf32>
    %352 = "stablehlo.transpose"(%351) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x3x14xf32>) -> tensor<2x3x1x14xf32>
    %353 = "stablehlo.slice"(%352) {limit_indices = array<i64: 1, 3, 1, 14>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %354 = "stablehlo.dynamic_update_slice"(%53, %353, %64, %62, %66, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %355 = "stablehlo.slice"(%352) {limit_indices = array<i64: 2, 3, 1, 14>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %356 = "stablehlo.dynamic_update_slice"(%354, %355, %70, %62, %72, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %357 = "stablehlo.reshape"(%350) : (tensor<2x3x14xf32>) -> tensor<2x1x3x14xf32>
    %358 = "stablehlo.transpose"(%357) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x3x14xf32>) -> tensor<2x3x1x14xf32>
    %359 = "stablehlo.slice"(%358) {limit_indices = array<i64: 1, 3, 1, 14>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %360 = "stablehlo.dynamic_update_slice"(%54, %359, %64, %62, %66, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %361 = "stablehlo.slice"(%358) {limit_indices = array<i64: 2, 3, 1, 14>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %362 = "stablehlo.dynamic_update_slice"(%360, %361, %70, %62, %72, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %363 = "stablehlo.reshape"(%325) : (tensor<2x6x14xf32>) -> tensor<2x1x3x2x14xf32>
    %364 = "stablehlo.transpose"(%363) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x3x2x14xf32>) -> tensor<2x3x1x2x14xf32>
    %365 = "stablehlo.reshape"(%364) : (tensor<2x3x1x2x14xf32>) -> tensor<2x3x2x14xf32>
    %366 = "stablehlo.broadcast_in_dim"(%77) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x2xi32>
    %367 = "stablehlo.constant"() {value = dense<2.67261237e-01> : tensor<2x3x2x14xf32>} : () -> tensor<2x3x2x14xf32>
    %368 = "stablehlo.multiply"(%365, %367) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
    %369 = "stablehlo.reshape"(%366) : (tensor<2x1x2xi32>) -> tensor<2x2xi32>
    %370 = "stablehlo.add"(%59, %60) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %371 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %372 = "stablehlo.add"(%82, %371) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %373 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %374 = "stablehlo.divide"(%372, %373) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %375 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x3x2xf32>} : () -> tensor<2x3x2xf32>
    %376 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x3x2xf32>} : () -> tensor<2x3x2xf32>
    %377 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x3x2x14xf32>} : () -> tensor<2x3x2x14xf32>
    %378, %379, %380, %381 = "stablehlo.while"(%62, %375, %376, %377) ({
    ^bb0(%382: tensor<i32>, %383: tensor<2x3x2xf32>, %384: tensor<2x3x2xf32>, %385: tensor<2x3x2x14xf32>):
      %386 = "stablehlo.compare"(%382, %374) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%386) : (tensor<i1>) -> ()
    }, {
    ^bb0(%387: tensor<i32>, %388: tensor<2x3x2xf32>, %389: tensor<2x3x2xf32>, %390: tensor<2x3x2x14xf32>):
      %391 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %392 = "stablehlo.multiply"(%387, %391) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %393 = "stablehlo.dynamic_slice"(%356, %64, %62, %392, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %394 = "stablehlo.dynamic_slice"(%356, %70, %62, %392, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %395 = "stablehlo.concatenate"(%393, %394) {dimension = 0 : i64} : (tensor<1x3x256x14xf32>, tensor<1x3x256x14xf32>) -> tensor<2x3x256x14xf32>
      %396 = "stablehlo.dot_general"(%368, %395) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x3x2x14xf32>, tensor<2x3x256x14xf32>) -> tensor<2x3x2x256xf32>
      %397 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x3x2x256xi32>
      %398 = "stablehlo.broadcast_in_dim"(%392) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x3x2x256xi32>
      %399 = "stablehlo.add"(%397, %398) : (tensor<2x3x2x256xi32>, tensor<2x3x2x256xi32>) -> tensor<2x3x2x256xi32>
      %400 = "stablehlo.broadcast_in_dim"(%369) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x2xi32>) -> tensor<2x3x2x256xi32>
      %401 = "stablehlo.compare"(%399, %400) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x3x2x256xi32>, tensor<2x3x2x256xi32>) -> tensor<2x3x2x256xi1>
      %402 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x3x2x256xf32>} : () -> tensor<2x3x2x256xf32>
      %403 = "stablehlo.select"(%401, %396, %402) : (tensor<2x3x2x256xi1>, tensor<2x3x2x256xf32>, tensor<2x3x2x256xf32>) -> tensor<2x3x2x256xf32>
      %404 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %405 = "stablehlo.add"(%387, %404) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %406 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %407 = "stablehlo.reduce"(%403, %406) ({
      ^bb0(%408: tensor<f32>, %409: tensor<f32>):
        %410 = "stablehlo.maximum"(%408, %409) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%410) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x3x2x256xf32>, tensor<f32>) -> tensor<2x3x2xf32>
      %411 = "stablehlo.maximum"(%388, %407) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %412 = "stablehlo.broadcast_in_dim"(%411) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x3x2xf32>) -> tensor<2x3x2x256xf32>
      %413 = "stablehlo.subtract"(%403, %412) : (tensor<2x3x2x256xf32>, tensor<2x3x2x256xf32>) -> tensor<2x3x2x256xf32>
      %414 = "stablehlo.exponential"(%413) : (tensor<2x3x2x256xf32>) -> tensor<2x3x2x256xf32>
      %415 = "stablehlo.subtract"(%388, %411) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %416 = "stablehlo.exponential"(%415) : (tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %417 = "stablehlo.multiply"(%389, %416) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %418 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %419 = "stablehlo.reduce"(%414, %418) ({
      ^bb0(%420: tensor<f32>, %421: tensor<f32>):
        %422 = "stablehlo.add"(%420, %421) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%422) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x3x2x256xf32>, tensor<f32>) -> tensor<2x3x2xf32>
      %423 = "stablehlo.add"(%417, %419) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %424 = "stablehlo.dynamic_slice"(%362, %64, %62, %392, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %425 = "stablehlo.dynamic_slice"(%362, %70, %62, %392, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %426 = "stablehlo.concatenate"(%424, %425) {dimension = 0 : i64} : (tensor<1x3x256x14xf32>, tensor<1x3x256x14xf32>) -> tensor<2x3x256x14xf32>
      %427 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x3x256x14xi32>
      %428 = "stablehlo.broadcast_in_dim"(%392) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x3x256x14xi32>
      %429 = "stablehlo.add"(%427, %428) : (tensor<2x3x256x14xi32>, tensor<2x3x256x14xi32>) -> tensor<2x3x256x14xi32>
      %430 = "stablehlo.broadcast_in_dim"(%370) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x3x256x14xi32>
      %431 = "stablehlo.compare"(%429, %430) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x3x256x14xi32>, tensor<2x3x256x14xi32>) -> tensor<2x3x256x14xi1>
      %432 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x3x256x14xf32>} : () -> tensor<2x3x256x14xf32>
      %433 = "stablehlo.select"(%431, %426, %432) : (tensor<2x3x256x14xi1>, tensor<2x3x256x14xf32>, tensor<2x3x256x14xf32>) -> tensor<2x3x256x14xf32>
      %434 = "stablehlo.dot_general"(%414, %433) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x3x2x256xf32>, tensor<2x3x256x14xf32>) -> tensor<2x3x2x14xf32>
      %435 = "stablehlo.broadcast_in_dim"(%416) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x3x2xf32>) -> tensor<2x3x2x14xf32>
      %436 = "stablehlo.multiply"(%390, %435) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
      %437 = "stablehlo.add"(%436, %434) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
      "stablehlo.return"(%405, %411, %423, %437) : (tensor<i32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<2x3x2x14xf32>) -> ()
    }) : (tensor<i32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<2x3x2x14xf32>) -> (tensor<i32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<2x3x2x14xf32>)
    %438 = "stablehlo.broadcast_in_dim"(%380) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x3x2xf32>) -> tensor<2x3x2x14xf32>
    %439 = "stablehlo.divide"(%381, %438) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
    %440 = "stablehlo.reshape"(%439) : (tensor<2x3x2x14xf32>) -> tensor<2x3x1x2x14xf32>
    %441 = "stablehlo.transpose"(%440) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x3x1x2x14xf32>) -> tensor<2x1x3x2x14xf32>
    %442 = "stablehlo.reshape"(%441) : (tensor<2x1x3x2x14xf32>) -> tensor<2x6x14xf32>
    %443 = "stablehlo.reshape"(%442) : (tensor<2x6x14xf32>) -> tensor<2x84xf32>
    %444 = "stablehlo.dot_general"(%443, %24) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x84xf32>, tensor<54x84xf32>) -> tensor<2x54xf32>
    %445 = "stablehlo.broadcast_in_dim"(%25) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %446 = "stablehlo.add"(%444, %445) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %447 = "stablehlo.add"(%289, %446) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %448 = "stablehlo.multiply"(%447, %447) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %449 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %450 = "stablehlo.reduce"(%448, %449) ({
    ^bb0(%451: tensor<f32>, %452: tensor<f32>):
      %453 = "stablehlo.add"(%451, %452) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%453) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x54xf32>, tensor<f32>) -> tensor<2xf32>
    %454 = "stablehlo.constant"() {value = dense<5.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %455 = "stablehlo.divide"(%450, %454) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %456 = "stablehlo.constant"() {value = dense<1.99999996e-02> : tensor<2xf32>} : () -> tensor<2xf32>
    %457 = "stablehlo.add"(%455, %456) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %458 = "stablehlo.rsqrt"(%457) : (tensor<2xf32>) -> tensor<2xf32>
    %459 = "stablehlo.broadcast_in_dim"(%458) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x54xf32>
    %460 = "stablehlo.multiply"(%447, %459) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %461 = "stablehlo.broadcast_in_dim"(%26) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %462 = "stablehlo.multiply"(%460, %461) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %463 = "stablehlo.dot_general"(%462, %27) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<75x54xf32>) -> tensor<2x75xf32>
    %464 = "stablehlo.broadcast_in_dim"(%28) {broadcast_dimensions = array<i64: 1>} : (tensor<75xf32>) -> tensor<2x75xf32>
    %465 = "stablehlo.add"(%463, %464) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %466 = "stablehlo.dot_general"(%462, %29) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<75x54xf32>) -> tensor<2x75xf32>
    %467 = "stablehlo.broadcast_in_dim"(%30) {broadcast_dimensions = array<i64: 1>} : (tensor<75xf32>) -> tensor<2x75xf32>
    %468 = "stablehlo.add"(%466, %467) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %469 = "stablehlo.logistic"(%465) : (tensor<2x75xf32>) -> tensor<2x75xf32>
    %470 = "stablehlo.multiply"(%465, %469) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %471 = "stablehlo.multiply"(%470, %468) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %472 = "stablehlo.dot_general"(%471, %31) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x75xf32>, tensor<54x75xf32>) -> tensor<2x54xf32>
    %473 = "stablehlo.broadcast_in_dim"(%32) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %474 = "stablehlo.add"(%472, %473) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %475 = "stablehlo.add"(%447, %474) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %476 = "stablehlo.multiply"(%475, %475) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %477 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %478 = "stablehlo.reduce"(%476, %477) ({
    ^bb0(%479: tensor<f32>, %480: tensor<f32>):
      %481 = "stablehlo.add"(%479, %480) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%481) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x54xf32>, tensor<f32>) -> tensor<2xf32>
    %482 = "stablehlo.constant"() {value = dense<5.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %483 = "stablehlo.divide"(%478, %482) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %484 = "stablehlo.constant"() {value = dense<1.99999996e-02> : tensor<2xf32>} : () -> tensor<2xf32>
    %485 = "stablehlo.add"(%483, %484) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %486 = "stablehlo.rsqrt"(%485) : (tensor<2xf32>) -> tensor<2xf32>
    %487 = "stablehlo.broadcast_in_dim"(%486) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x54xf32>
    %488 = "stablehlo.multiply"(%475, %487) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %489 = "stablehlo.broadcast_in_dim"(%33) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %490 = "stablehlo.multiply"(%488, %489) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %491 = "stablehlo.dot_general"(%490, %34) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<84x54xf32>) -> tensor<2x84xf32>
    %492 = "stablehlo.broadcast_in_dim"(%35) {broadcast_dimensions = array<i64: 1>} : (tensor<84xf32>) -> tensor<2x84xf32>
    %493 = "stablehlo.add"(%491, %492) : (tensor<2x84xf32>, tensor<2x84xf32>) -> tensor<2x84xf32>
    %494 = "stablehlo.reshape"(%493) : (tensor<2x84xf32>) -> tensor<2x6x14xf32>
    %495 = "stablehlo.broadcast_in_dim"(%121) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x6x7xf32>
    %496 = "stablehlo.broadcast_in_dim"(%122) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x6x7xf32>
    %497 = "stablehlo.reshape"(%494) : (tensor<2x6x14xf32>) -> tensor<2x6x7x2xf32>
    %498 = "stablehlo.slice"(%497) {limit_indices = array<i64: 2, 6, 7, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x6x7x2xf32>) -> tensor<2x6x7x1xf32>
    %499 = "stablehlo.reshape"(%498) : (tensor<2x6x7x1xf32>) -> tensor<2x6x7xf32>
    %500 = "stablehlo.slice"(%497) {limit_indices = array<i64: 2, 6, 7, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x6x7x2xf32>) -> tensor<2x6x7x1xf32>
    %501 = "stablehlo.reshape"(%500) : (tensor<2x6x7x1xf32>) -> tensor<2x6x7xf32>
    %502 = "stablehlo.multiply"(%499, %495) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %503 = "stablehlo.multiply"(%501, %496) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %504 = "stablehlo.subtract"(%502, %503) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %505 = "stablehlo.multiply"(%499, %496) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %506 = "stablehlo.multiply"(%501, %495) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %507 = "stablehlo.add"(%505, %506) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %508 = "stablehlo.reshape"(%504) : (tensor<2x6x7xf32>) -> tensor<2x6x7x1xf32>
    %509 = "stablehlo.reshape"(%507) : (tensor<2x6x7xf32>) -> tensor<2x6x7x1xf32>
    %510 = "stablehlo.concatenate"(%508, %509) {dimension = 3 : i64} : (tensor<2x6x7x1xf32>, tensor<2x6x7x1xf32>) -> tensor<2x6x7x2xf32>
    %511 = "stablehlo.reshape"(%510) : (tensor<2x6x7x2xf32>) -> tensor<2x6x14xf32>
    %512 = "stablehlo.dot_general"(%490, %36) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<42x54xf32>) -> tensor<2x42xf32>
    %513 = "stablehlo.broadcast_in_dim"(%37) {broadcast_dimensions = array<i64: 1>} : (tensor<42xf32>) -> tensor<2x42xf32>
    %514 = "stablehlo.add"(%512, %513) : (tensor<2x42xf32>, tensor<2x42xf32>) -> tensor<2x42xf32>
    %515 = "stablehlo.reshape"(%514) : (tensor<2x42xf32>) -> tensor<2x3x14xf32>
    %516 = "stablehlo.broadcast_in_dim"(%121) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x3x7xf32>
    %517 = "stablehlo.broadcast_in_dim"(%122) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x3x7xf32>
    %518 = "stablehlo.reshape"(%515) : (tensor<2x3x14xf32>) -> tensor<2x3x7x2xf32>
    %519 = "stablehlo.slice"(%518) {limit_indices = array<i64: 2, 3, 7, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x7x2xf32>) -> tensor<2x3x7x1xf32>
    %520 = "stablehlo.reshape"(%519) : (tensor<2x3x7x1xf32>) -> tensor<2x3x7xf32>
    %521 = "stablehlo.slice"(%518) {limit_indices = array<i64: 2, 3, 7, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x7x2xf32>) -> tensor<2x3x7x1xf32>
    %522 = "stablehlo.reshape"(%521) : (tensor<2x3x7x1xf32>) -> tensor<2x3x7xf32>
    %523 = "stablehlo.multiply"(%520, %516) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %524 = "stablehlo.multiply"(%522, %517) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %525 = "stablehlo.subtract"(%523, %524) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %526 = "stablehlo.multiply"(%520, %517) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %527 = "stablehlo.multiply"(%522, %516) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %528 = "stablehlo.add"(%526, %527) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %529 = "stablehlo.reshape"(%525) : (tensor<2x3x7xf32>) -> tensor<2x3x7x1xf32>
    %530 = "stablehlo.reshape"(%528) : (tensor<2x3x7xf32>) -> tensor<2x3x7x1xf32>
    %531 = "stablehlo.concatenate"(%529, %530) {dimension = 3 : i64} : (tensor<2x3x7x1xf32>, tensor<2x3x7x1xf32>) -> tensor<2x3x7x2xf32>
    %532 = "stablehlo.reshape"(%531) : (tensor<2x3x7x2xf32>) -> tensor<2x3x14xf32>
    %533 = "stablehlo.dot_general"(%490, %38) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<42x54xf32>) -> tensor<2x42xf32>
    %534 = "stablehlo.broadcast_in_dim"(%39) {broadcast_dimensions = array<i64: 1>} : (tensor<42xf32>) -> tensor<2x42xf32>
    %535 = "stablehlo.add"(%533, %534) : (tensor<2x42xf32>, tensor<2x42xf32>) -> tensor<2x42xf32>
    %536 = "stablehlo.reshape"(%535) : (tensor<2x42xf32>) -> tensor<2x3x14xf32>
    %537 = "stablehlo.reshape"(%532) : (tensor<2x3x14xf32>) -> tensor<2x1x3x14xf32>
    %538 = "stablehlo.transpose"(%537) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x3x14xf32>) -> tensor<2x3x1x14xf32>
    %539 = "stablehlo.slice"(%538) {limit_indices = array<i64: 1, 3, 1, 14>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %540 = "stablehlo.dynamic_update_slice"(%55, %539, %64, %62, %66, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %541 = "stablehlo.slice"(%538) {limit_indices = array<i64: 2, 3, 1, 14>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %542 = "stablehlo.dynamic_update_slice"(%540, %541, %70, %62, %72, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %543 = "stablehlo.reshape"(%536) : (tensor<2x3x14xf32>) -> tensor<2x1x3x14xf32>
    %544 = "stablehlo.transpose"(%543) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x3x14xf32>) -> tensor<2x3x1x14xf32>
    %545 = "stablehlo.slice"(%544) {limit_indices = array<i64: 1, 3, 1, 14>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %546 = "stablehlo.dynamic_update_slice"(%56, %545, %64, %62, %66, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %547 = "stablehlo.slice"(%544) {limit_indices = array<i64: 2, 3, 1, 14>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %548 = "stablehlo.dynamic_update_slice"(%546, %547, %70, %62, %72, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %549 = "stablehlo.reshape"(%511) : (tensor<2x6x14xf32>) -> tensor<2x1x3x2x14xf32>
    %550 = "stablehlo.transpose"(%549) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x3x2x14xf32>) -> tensor<2x3x1x2x14xf32>
    %551 = "stablehlo.reshape"(%550) : (tensor<2x3x1x2x14xf32>) -> tensor<2x3x2x14xf32>
    %552 = "stablehlo.broadcast_in_dim"(%77) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x2xi32>
    %553 = "stablehlo.constant"() {value = dense<2.67261237e-01> : tensor<2x3x2x14xf32>} : () -> tensor<2x3x2x14xf32>
    %554 = "stablehlo.multiply"(%551, %553) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
    %555 = "stablehlo.reshape"(%552) : (tensor<2x1x2xi32>) -> tensor<2x2xi32>
    %556 = "stablehlo.add"(%59, %60) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %557 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %558 = "stablehlo.add"(%82, %557) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %559 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %560 = "stablehlo.divide"(%558, %559) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %561 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x3x2xf32>} : () -> tensor<2x3x2xf32>
    %562 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x3x2xf32>} : () -> tensor<2x3x2xf32>
    %563 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x3x2x14xf32>} : () -> tensor<2x3x2x14xf32>
    %564, %565, %566, %567 = "stablehlo.while"(%62, %561, %562, %563) ({
    ^bb0(%568: tensor<i32>, %569: tensor<2x3x2xf32>, %570: tensor<2x3x2xf32>, %571: tensor<2x3x2x14xf32>):
      %572 = "stablehlo.compare"(%568, %560) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%572) : (tensor<i1>) -> ()
    }, {
    ^bb0(%573: tensor<i32>, %574: tensor<2x3x2xf32>, %575: tensor<2x3x2xf32>, %576: tensor<2x3x2x14xf32>):
      %577 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %578 = "stablehlo.multiply"(%573, %577) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %579 = "stablehlo.dynamic_slice"(%542, %64, %62, %578, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %580 = "stablehlo.dynamic_slice"(%542, %70, %62, %578, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %581 = "stablehlo.concatenate"(%579, %580) {dimension = 0 : i64} : (tensor<1x3x256x14xf32>, tensor<1x3x256x14xf32>) -> tensor<2x3x256x14xf32>
      %582 = "stablehlo.dot_general"(%554, %581) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x3x2x14xf32>, tensor<2x3x256x14xf32>) -> tensor<2x3x2x256xf32>
      %583 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x3x2x256xi32>
      %584 = "stablehlo.broadcast_in_dim"(%578) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x3x2x256xi32>
      %585 = "stablehlo.add"(%583, %584) : (tensor<2x3x2x256xi32>, tensor<2x3x2x256xi32>) -> tensor<2x3x2x256xi32>
      %586 = "stablehlo.broadcast_in_dim"(%555) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x2xi32>) -> tensor<2x3x2x256xi32>
      %587 = "stablehlo.compare"(%585, %586) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x3x2x256xi32>, tensor<2x3x2x256xi32>) -> tensor<2x3x2x256xi1>
      %588 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x3x2x256xf32>} : () -> tensor<2x3x2x256xf32>
      %589 = "stablehlo.select"(%587, %582, %588) : (tensor<2x3x2x256xi1>, tensor<2x3x2x256xf32>, tensor<2x3x2x256xf32>) -> tensor<2x3x2x256xf32>
      %590 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %591 = "stablehlo.add"(%573, %590) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %592 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %593 = "stablehlo.reduce"(%589, %592) ({
      ^bb0(%594: tensor<f32>, %595: tensor<f32>):
        %596 = "stablehlo.maximum"(%594, %595) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%596) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x3x2x256xf32>, tensor<f32>) -> tensor<2x3x2xf32>
      %597 = "stablehlo.maximum"(%574, %593) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %598 = "stablehlo.broadcast_in_dim"(%597) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x3x2xf32>) -> tensor<2x3x2x256xf32>
      %599 = "stablehlo.subtract"(%589, %598) : (tensor<2x3x2x256xf32>, tensor<2x3x2x256xf32>) -> tensor<2x3x2x256xf32>
      %600 = "stablehlo.exponential"(%599) : (tensor<2x3x2x256xf32>) -> tensor<2x3x2x256xf32>
      %601 = "stablehlo.subtract"(%574, %597) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %602 = "stablehlo.exponential"(%601) : (tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %603 = "stablehlo.multiply"(%575, %602) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %604 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %605 = "stablehlo.reduce"(%600, %604) ({
      ^bb0(%606: tensor<f32>, %607: tensor<f32>):
        %608 = "stablehlo.add"(%606, %607) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%608) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x3x2x256xf32>, tensor<f32>) -> tensor<2x3x2xf32>
      %609 = "stablehlo.add"(%603, %605) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %610 = "stablehlo.dynamic_slice"(%548, %64, %62, %578, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %611 = "stablehlo.dynamic_slice"(%548, %70, %62, %578, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %612 = "stablehlo.concatenate"(%610, %611) {dimension = 0 : i64} : (tensor<1x3x256x14xf32>, tensor<1x3x256x14xf32>) -> tensor<2x3x256x14xf32>
      %613 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x3x256x14xi32>
      %614 = "stablehlo.broadcast_in_dim"(%578) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x3x256x14xi32>
      %615 = "stablehlo.add"(%613, %614) : (tensor<2x3x256x14xi32>, tensor<2x3x256x14xi32>) -> tensor<2x3x256x14xi32>
      %616 = "stablehlo.broadcast_in_dim"(%556) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x3x256x14xi32>
      %617 = "stablehlo.compare"(%615, %616) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x3x256x14xi32>, tensor<2x3x256x14xi32>) -> tensor<2x3x256x14xi1>
      %618 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x3x256x14xf32>} : () -> tensor<2x3x256x14xf32>
      %619 = "stablehlo.select"(%617, %612, %618) : (tensor<2x3x256x14xi1>, tensor<2x3x256x14xf32>, tensor<2x3x256x14xf32>) -> tensor<2x3x256x14xf32>
      %620 = "stablehlo.dot_general"(%600, %619) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x3x2x256xf32>, tensor<2x3x256x14xf32>) -> tensor<2x3x2x14xf32>
      %621 = "stablehlo.broadcast_in_dim"(%602) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x3x2xf32>) -> tensor<2x3x2x14xf32>
      %622 = "stablehlo.multiply"(%576, %621) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
      %623 = "stablehlo.add"(%622, %620) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
      "stablehlo.return"(%591, %597, %609, %623) : (tensor<i32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<2x3x2x14xf32>) -> ()
    }) : (tensor<i32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<2x3x2x14xf32>) -> (tensor<i32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<2x3x2x14xf32>)
    %624 = "stablehlo.broadcast_in_dim"(%566) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x3x2xf32>) -> tensor<2x3x2x14xf32>
    %625 = "stablehlo.divide"(%567, %624) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
    %626 = "stablehlo.reshape"(%625) : (tensor<2x3x2x14xf32>) -> tensor<2x3x1x2x14xf32>
    %627 = "stablehlo.transpose"(%626) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x3x1x2x14xf32>) -> tensor<2x1x3x2x14xf32>
    %628 = "stablehlo.reshape"(%627) : (tensor<2x1x3x2x14xf32>) -> tensor<2x6x14xf32>
    %629 = "stablehlo.reshape"(%628) : (tensor<2x6x14xf32>) -> tensor<2x84xf32>
    %630 = "stablehlo.dot_general"(%629, %40) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x84xf32>, tensor<54x84xf32>) -> tensor<2x54xf32>
    %631 = "stablehlo.broadcast_in_dim"(%41) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %632 = "stablehlo.add"(%630, %631) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %633 = "stablehlo.add"(%475, %632) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %634 = "stablehlo.multiply"(%633, %633) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %635 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %636 = "stablehlo.reduce"(%634, %635) ({
    ^bb0(%637: tensor<f32>, %638: tensor<f32>):
      %639 = "stablehlo.add"(%637, %638) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%639) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x54xf32>, tensor<f32>) -> tensor<2xf32>
    %640 = "stablehlo.constant"() {value = dense<5.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %641 = "stablehlo.divide"(%636, %640) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %642 = "stablehlo.constant"() {value = dense<1.99999996e-02> : tensor<2xf32>} : () -> tensor<2xf32>
    %643 = "stablehlo.add"(%641, %642) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %644 = "stablehlo.rsqrt"(%643) : (tensor<2xf32>) -> tensor<2xf32>
    %645 = "stablehlo.broadcast_in_dim"(%644) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x54xf32>
    %646 = "stablehlo.multiply"(%633, %645) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %647 = "stablehlo.broadcast_in_dim"(%42) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %648 = "stablehlo.multiply"(%646, %647) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %649 = "stablehlo.dot_general"(%648, %43) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<75x54xf32>) -> tensor<2x75xf32>
    %650 = "stablehlo.broadcast_in_dim"(%44) {broadcast_dimensions = array<i64: 1>} : (tensor<75xf32>) -> tensor<2x75xf32>
    %651 = "stablehlo.add"(%649, %650) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %652 = "stablehlo.dot_general"(%648, %45) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<75x54xf32>) -> tensor<2x75xf32>
    %653 = "stablehlo.broadcast_in_dim"(%46) {broadcast_dimensions = array<i64: 1>} : (tensor<75xf32>) -> tensor<2x75xf32>
    %654 = "stablehlo.add"(%652, %653) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %655 = "stablehlo.logistic"(%651) : (tensor<2x75xf32>) -> tensor<2x75xf32>
    %656 = "stablehlo.multiply"(%651, %655) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %657 = "stablehlo.multiply"(%656, %654) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %658 = "stablehlo.dot_general"(%657, %47) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x75xf32>, tensor<54x75xf32>) -> tensor<2x54xf32>
    %659 = "stablehlo.broadcast_in_dim"(%48) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %660 = "stablehlo.add"(%658, %659) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %661 = "stablehlo.add"(%633, %660) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %662 = "stablehlo.multiply"(%661, %661) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %663 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %664 = "stablehlo.reduce"(%662, %663) ({
    ^bb0(%665: tensor<f32>, %666: tensor<f32>):
      %667 = "stablehlo.add"(%665, %666) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%667) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x54xf32>, tensor<f32>) -> tensor<2xf32>
    %668 = "stablehlo.constant"() {value = dense<5.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %669 = "stablehlo.divide"(%664, %668) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %670 = "stablehlo.constant"() {value = dense<1.99999996e-02> : tensor<2xf32>} : () -> tensor<2xf32>
    %671 = "stablehlo.add"(%669, %670) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %672 = "stablehlo.rsqrt"(%671) : (tensor<2xf32>) -> tensor<2xf32>
    %673 = "stablehlo.broadcast_in_dim"(%672) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x54xf32>
    %674 = "stablehlo.multiply"(%661, %673) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %675 = "stablehlo.broadcast_in_dim"(%49) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %676 = "stablehlo.multiply"(%674, %675) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %677 = "stablehlo.dot_general"(%676, %50) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<133x54xf32>) -> tensor<2x133xf32>
    %678 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %679 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %680 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x133xi32>
    %681, %682 = "stablehlo.reduce"(%677, %680, %678, %679) ({
    ^bb0(%683: tensor<f32>, %684: tensor<i32>, %685: tensor<f32>, %686: tensor<i32>):
      %687 = "stablehlo.compare"(%683, %685) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %688 = "stablehlo.compare"(%683, %685) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %689 = "stablehlo.compare"(%684, %686) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %690 = "stablehlo.and"(%688, %689) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %691 = "stablehlo.or"(%687, %690) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %692 = "stablehlo.select"(%691, %683, %685) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %693 = "stablehlo.select"(%691, %684, %686) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%692, %693) : (tensor<f32>, tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x133xf32>, tensor<2x133xi32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<2xi32>)
    "func.return"(%170, %176, %356, %362, %542, %548, %677, %682, %681) : (tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<2x133xf32>, tensor<2xi32>, tensor<2xf32>) -> ()
  }) {arg_attrs = [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {tf.aliasing_output = 0 : i32}, {tf.aliasing_output = 1 : i32}, {tf.aliasing_output = 2 : i32}, {tf.aliasing_output = 3 : i32}, {tf.aliasing_output = 4 : i32}, {tf.aliasing_output = 5 : i32}, {}, {}, {}, {}], function_type = (tensor<133x54xf32>, tensor<54xf32>, tensor<84x54xf32>, tensor<84xf32>, tensor<42x54xf32>, tensor<42xf32>, tensor<42x54xf32>, tensor<42xf32>, tensor<54x84xf32>, tensor<54xf32>, tensor<54xf32>, tensor<75x54xf32>, tensor<75xf32>, tensor<75x54xf32>, tensor<75xf32>, tensor<54x75xf32>, tensor<54xf32>, tensor<54xf32>, tensor<84x54xf32>, tensor<84xf32>, tensor<42x54xf32>, tensor<42xf32>, tensor<42x54xf32>, tensor<42xf32>, tensor<54x84xf32>, tensor<54xf32>, tensor<54xf32>, tensor<75x54xf32>, tensor<75xf32>, tensor<75x54xf32>, tensor<75xf32>, tensor<54x75xf32>, tensor<54xf32>, tensor<54xf32>, tensor<84x54xf32>, tensor<84xf32>, tensor<42x54xf32>, tensor<42xf32>, tensor<42x54xf32>, tensor<42xf32>, tensor<54x84xf32>, tensor<54xf32>, tensor<54xf32>, tensor<75x54xf32>, tensor<75xf32>, tensor<75x54xf32>, tensor<75xf32>, tensor<54x75xf32>, tensor<54xf32>, tensor<54xf32>, tensor<133x54xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> (tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<2x133xf32>, tensor<2xi32>, tensor<2xf32>), sym_name = "main"} : () -> ()
}) : () -> ()
