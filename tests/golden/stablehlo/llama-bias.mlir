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
    %113 = "stablehlo.convert"(%112) : (tensor<2xi32>) -> tensor<2xf32>
    %114 = "stablehlo.constant"() {value = dense<[4.00000006e-01, 1.12917230e-01, 3.18757556e-02, 8.99830740e-03, 2.54015974e-03, 7.17069663e-04, 2.02423849e-04]> : tensor<7xf32>} : () -> tensor<7xf32>
    %115 = "stablehlo.broadcast_in_dim"(%114) {broadcast_dimensions = array<i64: 1>} : (tensor<7xf32>) -> tensor<2x7xf32>
    %116 = "stablehlo.broadcast_in_dim"(%113) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x7xf32>
    %117 = "stablehlo.multiply"(%116, %115) : (tensor<2x7xf32>, tensor<2x7xf32>) -> tensor<2x7xf32>
    %118 = "stablehlo.cosine"(%117) : (tensor<2x7xf32>) -> tensor<2x7xf32>
    %119 = "stablehlo.sine"(%117) : (tensor<2x7xf32>) -> tensor<2x7xf32>
    %120 = "stablehlo.broadcast_in_dim"(%118) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x6x7xf32>
    %121 = "stablehlo.broadcast_in_dim"(%119) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x6x7xf32>
    %122 = "stablehlo.reshape"(%111) : (tensor<2x6x14xf32>) -> tensor<2x6x7x2xf32>
    %123 = "stablehlo.slice"(%122) {limit_indices = array<i64: 2, 6, 7, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x6x7x2xf32>) -> tensor<2x6x7x1xf32>
    %124 = "stablehlo.reshape"(%123) : (tensor<2x6x7x1xf32>) -> tensor<2x6x7xf32>
    %125 = "stablehlo.slice"(%122) {limit_indices = array<i64: 2, 6, 7, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x6x7x2xf32>) -> tensor<2x6x7x1xf32>
    %126 = "stablehlo.reshape"(%125) : (tensor<2x6x7x1xf32>) -> tensor<2x6x7xf32>
    %127 = "stablehlo.multiply"(%124, %120) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %128 = "stablehlo.multiply"(%126, %121) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %129 = "stablehlo.subtract"(%127, %128) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %130 = "stablehlo.multiply"(%124, %121) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %131 = "stablehlo.multiply"(%126, %120) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %132 = "stablehlo.add"(%130, %131) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %133 = "stablehlo.reshape"(%129) : (tensor<2x6x7xf32>) -> tensor<2x6x7x1xf32>
    %134 = "stablehlo.reshape"(%132) : (tensor<2x6x7xf32>) -> tensor<2x6x7x1xf32>
    %135 = "stablehlo.concatenate"(%133, %134) {dimension = 3 : i64} : (tensor<2x6x7x1xf32>, tensor<2x6x7x1xf32>) -> tensor<2x6x7x2xf32>
    %136 = "stablehlo.reshape"(%135) : (tensor<2x6x7x2xf32>) -> tensor<2x6x14xf32>
    %137 = "stablehlo.dot_general"(%107, %4) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<42x54xf32>) -> tensor<2x42xf32>
    %138 = "stablehlo.broadcast_in_dim"(%5) {broadcast_dimensions = array<i64: 1>} : (tensor<42xf32>) -> tensor<2x42xf32>
    %139 = "stablehlo.add"(%137, %138) : (tensor<2x42xf32>, tensor<2x42xf32>) -> tensor<2x42xf32>
    %140 = "stablehlo.reshape"(%139) : (tensor<2x42xf32>) -> tensor<2x3x14xf32>
    %141 = "stablehlo.broadcast_in_dim"(%118) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x3x7xf32>
    %142 = "stablehlo.broadcast_in_dim"(%119) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x3x7xf32>
    %143 = "stablehlo.reshape"(%140) : (tensor<2x3x14xf32>) -> tensor<2x3x7x2xf32>
    %144 = "stablehlo.slice"(%143) {limit_indices = array<i64: 2, 3, 7, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x7x2xf32>) -> tensor<2x3x7x1xf32>
    %145 = "stablehlo.reshape"(%144) : (tensor<2x3x7x1xf32>) -> tensor<2x3x7xf32>
    %146 = "stablehlo.slice"(%143) {limit_indices = array<i64: 2, 3, 7, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x7x2xf32>) -> tensor<2x3x7x1xf32>
    %147 = "stablehlo.reshape"(%146) : (tensor<2x3x7x1xf32>) -> tensor<2x3x7xf32>
    %148 = "stablehlo.multiply"(%145, %141) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %149 = "stablehlo.multiply"(%147, %142) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %150 = "stablehlo.subtract"(%148, %149) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %151 = "stablehlo.multiply"(%145, %142) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %152 = "stablehlo.multiply"(%147, %141) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %153 = "stablehlo.add"(%151, %152) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %154 = "stablehlo.reshape"(%150) : (tensor<2x3x7xf32>) -> tensor<2x3x7x1xf32>
    %155 = "stablehlo.reshape"(%153) : (tensor<2x3x7xf32>) -> tensor<2x3x7x1xf32>
    %156 = "stablehlo.concatenate"(%154, %155) {dimension = 3 : i64} : (tensor<2x3x7x1xf32>, tensor<2x3x7x1xf32>) -> tensor<2x3x7x2xf32>
    %157 = "stablehlo.reshape"(%156) : (tensor<2x3x7x2xf32>) -> tensor<2x3x14xf32>
    %158 = "stablehlo.dot_general"(%107, %6) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<42x54xf32>) -> tensor<2x42xf32>
    %159 = "stablehlo.broadcast_in_dim"(%7) {broadcast_dimensions = array<i64: 1>} : (tensor<42xf32>) -> tensor<2x42xf32>
    %160 = "stablehlo.add"(%158, %159) : (tensor<2x42xf32>, tensor<2x42xf32>) -> tensor<2x42xf32>
    %161 = "stablehlo.reshape"(%160) : (tensor<2x42xf32>) -> tensor<2x3x14xf32>
    %162 = "stablehlo.reshape"(%157) : (tensor<2x3x14xf32>) -> tensor<2x1x3x14xf32>
    %163 = "stablehlo.transpose"(%162) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x3x14xf32>) -> tensor<2x3x1x14xf32>
    %164 = "stablehlo.slice"(%163) {limit_indices = array<i64: 1, 3, 1, 14>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %165 = "stablehlo.dynamic_update_slice"(%51, %164, %64, %62, %66, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %166 = "stablehlo.slice"(%163) {limit_indices = array<i64: 2, 3, 1, 14>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %167 = "stablehlo.dynamic_update_slice"(%165, %166, %70, %62, %72, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %168 = "stablehlo.reshape"(%161) : (tensor<2x3x14xf32>) -> tensor<2x1x3x14xf32>
    %169 = "stablehlo.transpose"(%168) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x3x14xf32>) -> tensor<2x3x1x14xf32>
    %170 = "stablehlo.slice"(%169) {limit_indices = array<i64: 1, 3, 1, 14>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %171 = "stablehlo.dynamic_update_slice"(%52, %170, %64, %62, %66, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %172 = "stablehlo.slice"(%169) {limit_indices = array<i64: 2, 3, 1, 14>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %173 = "stablehlo.dynamic_update_slice"(%171, %172, %70, %62, %72, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %174 = "stablehlo.reshape"(%136) : (tensor<2x6x14xf32>) -> tensor<2x1x3x2x14xf32>
    %175 = "stablehlo.transpose"(%174) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x3x2x14xf32>) -> tensor<2x3x1x2x14xf32>
    %176 = "stablehlo.reshape"(%175) : (tensor<2x3x1x2x14xf32>) -> tensor<2x3x2x14xf32>
    %177 = "stablehlo.broadcast_in_dim"(%77) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x2xi32>
    %178 = "stablehlo.constant"() {value = dense<2.67261237e-01> : tensor<2x3x2x14xf32>} : () -> tensor<2x3x2x14xf32>
    %179 = "stablehlo.multiply"(%176, %178) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
    %180 = "stablehlo.reshape"(%177) : (tensor<2x1x2xi32>) -> tensor<2x2xi32>
    %181 = "stablehlo.add"(%59, %60) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %182 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %183 = "stablehlo.add"(%82, %182) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %184 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %185 = "stablehlo.divide"(%183, %184) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %186 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x3x2xf32>} : () -> tensor<2x3x2xf32>
    %187 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x3x2xf32>} : () -> tensor<2x3x2xf32>
    %188 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x3x2x14xf32>} : () -> tensor<2x3x2x14xf32>
    %189, %190, %191, %192 = "stablehlo.while"(%62, %186, %187, %188) ({
    ^bb0(%193: tensor<i32>, %194: tensor<2x3x2xf32>, %195: tensor<2x3x2xf32>, %196: tensor<2x3x2x14xf32>):
      %197 = "stablehlo.compare"(%193, %185) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%197) : (tensor<i1>) -> ()
    }, {
    ^bb0(%198: tensor<i32>, %199: tensor<2x3x2xf32>, %200: tensor<2x3x2xf32>, %201: tensor<2x3x2x14xf32>):
      %202 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %203 = "stablehlo.multiply"(%198, %202) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %204 = "stablehlo.dynamic_slice"(%167, %64, %62, %203, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %205 = "stablehlo.dynamic_slice"(%167, %70, %62, %203, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %206 = "stablehlo.concatenate"(%204, %205) {dimension = 0 : i64} : (tensor<1x3x256x14xf32>, tensor<1x3x256x14xf32>) -> tensor<2x3x256x14xf32>
      %207 = "stablehlo.dot_general"(%179, %206) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x3x2x14xf32>, tensor<2x3x256x14xf32>) -> tensor<2x3x2x256xf32>
      %208 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x3x2x256xi32>
      %209 = "stablehlo.broadcast_in_dim"(%203) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x3x2x256xi32>
      %210 = "stablehlo.add"(%208, %209) : (tensor<2x3x2x256xi32>, tensor<2x3x2x256xi32>) -> tensor<2x3x2x256xi32>
      %211 = "stablehlo.broadcast_in_dim"(%180) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x2xi32>) -> tensor<2x3x2x256xi32>
      %212 = "stablehlo.compare"(%210, %211) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x3x2x256xi32>, tensor<2x3x2x256xi32>) -> tensor<2x3x2x256xi1>
      %213 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x3x2x256xf32>} : () -> tensor<2x3x2x256xf32>
      %214 = "stablehlo.select"(%212, %207, %213) : (tensor<2x3x2x256xi1>, tensor<2x3x2x256xf32>, tensor<2x3x2x256xf32>) -> tensor<2x3x2x256xf32>
      %215 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %216 = "stablehlo.add"(%198, %215) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %217 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %218 = "stablehlo.reduce"(%214, %217) ({
      ^bb0(%219: tensor<f32>, %220: tensor<f32>):
        %221 = "stablehlo.maximum"(%219, %220) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%221) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x3x2x256xf32>, tensor<f32>) -> tensor<2x3x2xf32>
      %222 = "stablehlo.maximum"(%199, %218) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %223 = "stablehlo.broadcast_in_dim"(%222) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x3x2xf32>) -> tensor<2x3x2x256xf32>
      %224 = "stablehlo.subtract"(%214, %223) : (tensor<2x3x2x256xf32>, tensor<2x3x2x256xf32>) -> tensor<2x3x2x256xf32>
      %225 = "stablehlo.exponential"(%224) : (tensor<2x3x2x256xf32>) -> tensor<2x3x2x256xf32>
      %226 = "stablehlo.subtract"(%199, %222) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %227 = "stablehlo.exponential"(%226) : (tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %228 = "stablehlo.multiply"(%200, %227) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %229 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %230 = "stablehlo.reduce"(%225, %229) ({
      ^bb0(%231: tensor<f32>, %232: tensor<f32>):
        %233 = "stablehlo.add"(%231, %232) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%233) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x3x2x256xf32>, tensor<f32>) -> tensor<2x3x2xf32>
      %234 = "stablehlo.add"(%228, %230) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %235 = "stablehlo.dynamic_slice"(%173, %64, %62, %203, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %236 = "stablehlo.dynamic_slice"(%173, %70, %62, %203, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %237 = "stablehlo.concatenate"(%235, %236) {dimension = 0 : i64} : (tensor<1x3x256x14xf32>, tensor<1x3x256x14xf32>) -> tensor<2x3x256x14xf32>
      %238 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x3x256x14xi32>
      %239 = "stablehlo.broadcast_in_dim"(%203) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x3x256x14xi32>
      %240 = "stablehlo.add"(%238, %239) : (tensor<2x3x256x14xi32>, tensor<2x3x256x14xi32>) -> tensor<2x3x256x14xi32>
      %241 = "stablehlo.broadcast_in_dim"(%181) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x3x256x14xi32>
      %242 = "stablehlo.compare"(%240, %241) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x3x256x14xi32>, tensor<2x3x256x14xi32>) -> tensor<2x3x256x14xi1>
      %243 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x3x256x14xf32>} : () -> tensor<2x3x256x14xf32>
      %244 = "stablehlo.select"(%242, %237, %243) : (tensor<2x3x256x14xi1>, tensor<2x3x256x14xf32>, tensor<2x3x256x14xf32>) -> tensor<2x3x256x14xf32>
      %245 = "stablehlo.dot_general"(%225, %244) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x3x2x256xf32>, tensor<2x3x256x14xf32>) -> tensor<2x3x2x14xf32>
      %246 = "stablehlo.broadcast_in_dim"(%227) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x3x2xf32>) -> tensor<2x3x2x14xf32>
      %247 = "stablehlo.multiply"(%201, %246) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
      %248 = "stablehlo.add"(%247, %245) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
      "stablehlo.return"(%216, %222, %234, %248) : (tensor<i32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<2x3x2x14xf32>) -> ()
    }) : (tensor<i32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<2x3x2x14xf32>) -> (tensor<i32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<2x3x2x14xf32>)
    %249 = "stablehlo.broadcast_in_dim"(%191) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x3x2xf32>) -> tensor<2x3x2x14xf32>
    %250 = "stablehlo.divide"(%192, %249) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
    %251 = "stablehlo.reshape"(%250) : (tensor<2x3x2x14xf32>) -> tensor<2x3x1x2x14xf32>
    %252 = "stablehlo.transpose"(%251) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x3x1x2x14xf32>) -> tensor<2x1x3x2x14xf32>
    %253 = "stablehlo.reshape"(%252) : (tensor<2x1x3x2x14xf32>) -> tensor<2x6x14xf32>
    %254 = "stablehlo.reshape"(%253) : (tensor<2x6x14xf32>) -> tensor<2x84xf32>
    %255 = "stablehlo.dot_general"(%254, %8) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x84xf32>, tensor<54x84xf32>) -> tensor<2x54xf32>
    %256 = "stablehlo.broadcast_in_dim"(%9) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %257 = "stablehlo.add"(%255, %256) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %258 = "stablehlo.add"(%92, %257) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %259 = "stablehlo.multiply"(%258, %258) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %260 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %261 = "stablehlo.reduce"(%259, %260) ({
    ^bb0(%262: tensor<f32>, %263: tensor<f32>):
      %264 = "stablehlo.add"(%262, %263) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%264) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x54xf32>, tensor<f32>) -> tensor<2xf32>
    %265 = "stablehlo.constant"() {value = dense<5.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %266 = "stablehlo.divide"(%261, %265) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %267 = "stablehlo.constant"() {value = dense<1.99999996e-02> : tensor<2xf32>} : () -> tensor<2xf32>
    %268 = "stablehlo.add"(%266, %267) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %269 = "stablehlo.rsqrt"(%268) : (tensor<2xf32>) -> tensor<2xf32>
    %270 = "stablehlo.broadcast_in_dim"(%269) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x54xf32>
    %271 = "stablehlo.multiply"(%258, %270) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %272 = "stablehlo.broadcast_in_dim"(%10) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %273 = "stablehlo.multiply"(%271, %272) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %274 = "stablehlo.dot_general"(%273, %11) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<75x54xf32>) -> tensor<2x75xf32>
    %275 = "stablehlo.broadcast_in_dim"(%12) {broadcast_dimensions = array<i64: 1>} : (tensor<75xf32>) -> tensor<2x75xf32>
    %276 = "stablehlo.add"(%274, %275) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %277 = "stablehlo.dot_general"(%273, %13) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<75x54xf32>) -> tensor<2x75xf32>
    %278 = "stablehlo.broadcast_in_dim"(%14) {broadcast_dimensions = array<i64: 1>} : (tensor<75xf32>) -> tensor<2x75xf32>
    %279 = "stablehlo.add"(%277, %278) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %280 = "stablehlo.logistic"(%276) : (tensor<2x75xf32>) -> tensor<2x75xf32>
    %281 = "stablehlo.multiply"(%276, %280) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %282 = "stablehlo.multiply"(%281, %279) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %283 = "stablehlo.dot_general"(%282, %15) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x75xf32>, tensor<54x75xf32>) -> tensor<2x54xf32>
    %284 = "stablehlo.broadcast_in_dim"(%16) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %285 = "stablehlo.add"(%283, %284) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %286 = "stablehlo.add"(%258, %285) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %287 = "stablehlo.multiply"(%286, %286) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %288 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %289 = "stablehlo.reduce"(%287, %288) ({
    ^bb0(%290: tensor<f32>, %291: tensor<f32>):
      %292 = "stablehlo.add"(%290, %291) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%292) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x54xf32>, tensor<f32>) -> tensor<2xf32>
    %293 = "stablehlo.constant"() {value = dense<5.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %294 = "stablehlo.divide"(%289, %293) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %295 = "stablehlo.constant"() {value = dense<1.99999996e-02> : tensor<2xf32>} : () -> tensor<2xf32>
    %296 = "stablehlo.add"(%294, %295) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %297 = "stablehlo.rsqrt"(%296) : (tensor<2xf32>) -> tensor<2xf32>
    %298 = "stablehlo.broadcast_in_dim"(%297) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x54xf32>
    %299 = "stablehlo.multiply"(%286, %298) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %300 = "stablehlo.broadcast_in_dim"(%17) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %301 = "stablehlo.multiply"(%299, %300) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %302 = "stablehlo.dot_general"(%301, %18) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<84x54xf32>) -> tensor<2x84xf32>
    %303 = "stablehlo.broadcast_in_dim"(%19) {broadcast_dimensions = array<i64: 1>} : (tensor<84xf32>) -> tensor<2x84xf32>
    %304 = "stablehlo.add"(%302, %303) : (tensor<2x84xf32>, tensor<2x84xf32>) -> tensor<2x84xf32>
    %305 = "stablehlo.reshape"(%304) : (tensor<2x84xf32>) -> tensor<2x6x14xf32>
    %306 = "stablehlo.broadcast_in_dim"(%118) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x6x7xf32>
    %307 = "stablehlo.broadcast_in_dim"(%119) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x6x7xf32>
    %308 = "stablehlo.reshape"(%305) : (tensor<2x6x14xf32>) -> tensor<2x6x7x2xf32>
    %309 = "stablehlo.slice"(%308) {limit_indices = array<i64: 2, 6, 7, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x6x7x2xf32>) -> tensor<2x6x7x1xf32>
    %310 = "stablehlo.reshape"(%309) : (tensor<2x6x7x1xf32>) -> tensor<2x6x7xf32>
    %311 = "stablehlo.slice"(%308) {limit_indices = array<i64: 2, 6, 7, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x6x7x2xf32>) -> tensor<2x6x7x1xf32>
    %312 = "stablehlo.reshape"(%311) : (tensor<2x6x7x1xf32>) -> tensor<2x6x7xf32>
    %313 = "stablehlo.multiply"(%310, %306) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %314 = "stablehlo.multiply"(%312, %307) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %315 = "stablehlo.subtract"(%313, %314) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %316 = "stablehlo.multiply"(%310, %307) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %317 = "stablehlo.multiply"(%312, %306) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %318 = "stablehlo.add"(%316, %317) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %319 = "stablehlo.reshape"(%315) : (tensor<2x6x7xf32>) -> tensor<2x6x7x1xf32>
    %320 = "stablehlo.reshape"(%318) : (tensor<2x6x7xf32>) -> tensor<2x6x7x1xf32>
    %321 = "stablehlo.concatenate"(%319, %320) {dimension = 3 : i64} : (tensor<2x6x7x1xf32>, tensor<2x6x7x1xf32>) -> tensor<2x6x7x2xf32>
    %322 = "stablehlo.reshape"(%321) : (tensor<2x6x7x2xf32>) -> tensor<2x6x14xf32>
    %323 = "stablehlo.dot_general"(%301, %20) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<42x54xf32>) -> tensor<2x42xf32>
    %324 = "stablehlo.broadcast_in_dim"(%21) {broadcast_dimensions = array<i64: 1>} : (tensor<42xf32>) -> tensor<2x42xf32>
    %325 = "stablehlo.add"(%323, %324) : (tensor<2x42xf32>, tensor<2x42xf32>) -> tensor<2x42xf32>
    %326 = "stablehlo.reshape"(%325) : (tensor<2x42xf32>) -> tensor<2x3x14xf32>
    %327 = "stablehlo.broadcast_in_dim"(%118) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x3x7xf32>
    %328 = "stablehlo.broadcast_in_dim"(%119) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x3x7xf32>
    %329 = "stablehlo.reshape"(%326) : (tensor<2x3x14xf32>) -> tensor<2x3x7x2xf32>
    %330 = "stablehlo.slice"(%329) {limit_indices = array<i64: 2, 3, 7, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x7x2xf32>) -> tensor<2x3x7x1xf32>
    %331 = "stablehlo.reshape"(%330) : (tensor<2x3x7x1xf32>) -> tensor<2x3x7xf32>
    %332 = "stablehlo.slice"(%329) {limit_indices = array<i64: 2, 3, 7, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x7x2xf32>) -> tensor<2x3x7x1xf32>
    %333 = "stablehlo.reshape"(%332) : (tensor<2x3x7x1xf32>) -> tensor<2x3x7xf32>
    %334 = "stablehlo.multiply"(%331, %327) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %335 = "stablehlo.multiply"(%333, %328) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %336 = "stablehlo.subtract"(%334, %335) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %337 = "stablehlo.multiply"(%331, %328) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %338 = "stablehlo.multiply"(%333, %327) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %339 = "stablehlo.add"(%337, %338) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %340 = "stablehlo.reshape"(%336) : (tensor<2x3x7xf32>) -> tensor<2x3x7x1xf32>
    %341 = "stablehlo.reshape"(%339) : (tensor<2x3x7xf32>) -> tensor<2x3x7x1xf32>
    %342 = "stablehlo.concatenate"(%340, %341) {dimension = 3 : i64} : (tensor<2x3x7x1xf32>, tensor<2x3x7x1xf32>) -> tensor<2x3x7x2xf32>
    %343 = "stablehlo.reshape"(%342) : (tensor<2x3x7x2xf32>) -> tensor<2x3x14xf32>
    %344 = "stablehlo.dot_general"(%301, %22) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<42x54xf32>) -> tensor<2x42xf32>
    %345 = "stablehlo.broadcast_in_dim"(%23) {broadcast_dimensions = array<i64: 1>} : (tensor<42xf32>) -> tensor<2x42xf32>
    %346 = "stablehlo.add"(%344, %345) : (tensor<2x42xf32>, tensor<2x42xf32>) -> tensor<2x42xf32>
    %347 = "stablehlo.reshape"(%346) : (tensor<2x42xf32>) -> tensor<2x3x14xf32>
    %348 = "stablehlo.reshape"(%343) : (tensor<2x3x14xf32>) -> tensor<2x1x3x14xf32>
    %349 = "stablehlo.transpose"(%348) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x3x14xf32>) -> tensor<2x3x1x14xf32>
    %350 = "stablehlo.slice"(%349) {limit_indices = array<i64: 1, 3, 1, 14>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %351 = "stablehlo.dynamic_update_slice"(%53, %350, %64, %62, %66, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %352 = "stablehlo.slice"(%349) {limit_indices = array<i64: 2, 3, 1, 14>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %353 = "stablehlo.dynamic_update_slice"(%351, %352, %70, %62, %72, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %354 = "stablehlo.reshape"(%347) : (tensor<2x3x14xf32>) -> tensor<2x1x3x14xf32>
    %355 = "stablehlo.transpose"(%354) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x3x14xf32>) -> tensor<2x3x1x14xf32>
    %356 = "stablehlo.slice"(%355) {limit_indices = array<i64: 1, 3, 1, 14>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %357 = "stablehlo.dynamic_update_slice"(%54, %356, %64, %62, %66, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %358 = "stablehlo.slice"(%355) {limit_indices = array<i64: 2, 3, 1, 14>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %359 = "stablehlo.dynamic_update_slice"(%357, %358, %70, %62, %72, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %360 = "stablehlo.reshape"(%322) : (tensor<2x6x14xf32>) -> tensor<2x1x3x2x14xf32>
    %361 = "stablehlo.transpose"(%360) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x3x2x14xf32>) -> tensor<2x3x1x2x14xf32>
    %362 = "stablehlo.reshape"(%361) : (tensor<2x3x1x2x14xf32>) -> tensor<2x3x2x14xf32>
    %363 = "stablehlo.broadcast_in_dim"(%77) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x2xi32>
    %364 = "stablehlo.constant"() {value = dense<2.67261237e-01> : tensor<2x3x2x14xf32>} : () -> tensor<2x3x2x14xf32>
    %365 = "stablehlo.multiply"(%362, %364) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
    %366 = "stablehlo.reshape"(%363) : (tensor<2x1x2xi32>) -> tensor<2x2xi32>
    %367 = "stablehlo.add"(%59, %60) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %368 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %369 = "stablehlo.add"(%82, %368) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %370 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %371 = "stablehlo.divide"(%369, %370) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %372 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x3x2xf32>} : () -> tensor<2x3x2xf32>
    %373 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x3x2xf32>} : () -> tensor<2x3x2xf32>
    %374 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x3x2x14xf32>} : () -> tensor<2x3x2x14xf32>
    %375, %376, %377, %378 = "stablehlo.while"(%62, %372, %373, %374) ({
    ^bb0(%379: tensor<i32>, %380: tensor<2x3x2xf32>, %381: tensor<2x3x2xf32>, %382: tensor<2x3x2x14xf32>):
      %383 = "stablehlo.compare"(%379, %371) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%383) : (tensor<i1>) -> ()
    }, {
    ^bb0(%384: tensor<i32>, %385: tensor<2x3x2xf32>, %386: tensor<2x3x2xf32>, %387: tensor<2x3x2x14xf32>):
      %388 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %389 = "stablehlo.multiply"(%384, %388) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %390 = "stablehlo.dynamic_slice"(%353, %64, %62, %389, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %391 = "stablehlo.dynamic_slice"(%353, %70, %62, %389, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %392 = "stablehlo.concatenate"(%390, %391) {dimension = 0 : i64} : (tensor<1x3x256x14xf32>, tensor<1x3x256x14xf32>) -> tensor<2x3x256x14xf32>
      %393 = "stablehlo.dot_general"(%365, %392) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x3x2x14xf32>, tensor<2x3x256x14xf32>) -> tensor<2x3x2x256xf32>
      %394 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x3x2x256xi32>
      %395 = "stablehlo.broadcast_in_dim"(%389) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x3x2x256xi32>
      %396 = "stablehlo.add"(%394, %395) : (tensor<2x3x2x256xi32>, tensor<2x3x2x256xi32>) -> tensor<2x3x2x256xi32>
      %397 = "stablehlo.broadcast_in_dim"(%366) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x2xi32>) -> tensor<2x3x2x256xi32>
      %398 = "stablehlo.compare"(%396, %397) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x3x2x256xi32>, tensor<2x3x2x256xi32>) -> tensor<2x3x2x256xi1>
      %399 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x3x2x256xf32>} : () -> tensor<2x3x2x256xf32>
      %400 = "stablehlo.select"(%398, %393, %399) : (tensor<2x3x2x256xi1>, tensor<2x3x2x256xf32>, tensor<2x3x2x256xf32>) -> tensor<2x3x2x256xf32>
      %401 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %402 = "stablehlo.add"(%384, %401) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %403 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %404 = "stablehlo.reduce"(%400, %403) ({
      ^bb0(%405: tensor<f32>, %406: tensor<f32>):
        %407 = "stablehlo.maximum"(%405, %406) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%407) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x3x2x256xf32>, tensor<f32>) -> tensor<2x3x2xf32>
      %408 = "stablehlo.maximum"(%385, %404) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %409 = "stablehlo.broadcast_in_dim"(%408) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x3x2xf32>) -> tensor<2x3x2x256xf32>
      %410 = "stablehlo.subtract"(%400, %409) : (tensor<2x3x2x256xf32>, tensor<2x3x2x256xf32>) -> tensor<2x3x2x256xf32>
      %411 = "stablehlo.exponential"(%410) : (tensor<2x3x2x256xf32>) -> tensor<2x3x2x256xf32>
      %412 = "stablehlo.subtract"(%385, %408) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %413 = "stablehlo.exponential"(%412) : (tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %414 = "stablehlo.multiply"(%386, %413) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %415 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %416 = "stablehlo.reduce"(%411, %415) ({
      ^bb0(%417: tensor<f32>, %418: tensor<f32>):
        %419 = "stablehlo.add"(%417, %418) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%419) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x3x2x256xf32>, tensor<f32>) -> tensor<2x3x2xf32>
      %420 = "stablehlo.add"(%414, %416) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %421 = "stablehlo.dynamic_slice"(%359, %64, %62, %389, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %422 = "stablehlo.dynamic_slice"(%359, %70, %62, %389, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %423 = "stablehlo.concatenate"(%421, %422) {dimension = 0 : i64} : (tensor<1x3x256x14xf32>, tensor<1x3x256x14xf32>) -> tensor<2x3x256x14xf32>
      %424 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x3x256x14xi32>
      %425 = "stablehlo.broadcast_in_dim"(%389) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x3x256x14xi32>
      %426 = "stablehlo.add"(%424, %425) : (tensor<2x3x256x14xi32>, tensor<2x3x256x14xi32>) -> tensor<2x3x256x14xi32>
      %427 = "stablehlo.broadcast_in_dim"(%367) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x3x256x14xi32>
      %428 = "stablehlo.compare"(%426, %427) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x3x256x14xi32>, tensor<2x3x256x14xi32>) -> tensor<2x3x256x14xi1>
      %429 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x3x256x14xf32>} : () -> tensor<2x3x256x14xf32>
      %430 = "stablehlo.select"(%428, %423, %429) : (tensor<2x3x256x14xi1>, tensor<2x3x256x14xf32>, tensor<2x3x256x14xf32>) -> tensor<2x3x256x14xf32>
      %431 = "stablehlo.dot_general"(%411, %430) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x3x2x256xf32>, tensor<2x3x256x14xf32>) -> tensor<2x3x2x14xf32>
      %432 = "stablehlo.broadcast_in_dim"(%413) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x3x2xf32>) -> tensor<2x3x2x14xf32>
      %433 = "stablehlo.multiply"(%387, %432) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
      %434 = "stablehlo.add"(%433, %431) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
      "stablehlo.return"(%402, %408, %420, %434) : (tensor<i32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<2x3x2x14xf32>) -> ()
    }) : (tensor<i32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<2x3x2x14xf32>) -> (tensor<i32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<2x3x2x14xf32>)
    %435 = "stablehlo.broadcast_in_dim"(%377) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x3x2xf32>) -> tensor<2x3x2x14xf32>
    %436 = "stablehlo.divide"(%378, %435) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
    %437 = "stablehlo.reshape"(%436) : (tensor<2x3x2x14xf32>) -> tensor<2x3x1x2x14xf32>
    %438 = "stablehlo.transpose"(%437) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x3x1x2x14xf32>) -> tensor<2x1x3x2x14xf32>
    %439 = "stablehlo.reshape"(%438) : (tensor<2x1x3x2x14xf32>) -> tensor<2x6x14xf32>
    %440 = "stablehlo.reshape"(%439) : (tensor<2x6x14xf32>) -> tensor<2x84xf32>
    %441 = "stablehlo.dot_general"(%440, %24) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x84xf32>, tensor<54x84xf32>) -> tensor<2x54xf32>
    %442 = "stablehlo.broadcast_in_dim"(%25) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %443 = "stablehlo.add"(%441, %442) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %444 = "stablehlo.add"(%286, %443) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %445 = "stablehlo.multiply"(%444, %444) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %446 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %447 = "stablehlo.reduce"(%445, %446) ({
    ^bb0(%448: tensor<f32>, %449: tensor<f32>):
      %450 = "stablehlo.add"(%448, %449) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%450) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x54xf32>, tensor<f32>) -> tensor<2xf32>
    %451 = "stablehlo.constant"() {value = dense<5.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %452 = "stablehlo.divide"(%447, %451) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %453 = "stablehlo.constant"() {value = dense<1.99999996e-02> : tensor<2xf32>} : () -> tensor<2xf32>
    %454 = "stablehlo.add"(%452, %453) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %455 = "stablehlo.rsqrt"(%454) : (tensor<2xf32>) -> tensor<2xf32>
    %456 = "stablehlo.broadcast_in_dim"(%455) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x54xf32>
    %457 = "stablehlo.multiply"(%444, %456) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %458 = "stablehlo.broadcast_in_dim"(%26) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %459 = "stablehlo.multiply"(%457, %458) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %460 = "stablehlo.dot_general"(%459, %27) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<75x54xf32>) -> tensor<2x75xf32>
    %461 = "stablehlo.broadcast_in_dim"(%28) {broadcast_dimensions = array<i64: 1>} : (tensor<75xf32>) -> tensor<2x75xf32>
    %462 = "stablehlo.add"(%460, %461) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %463 = "stablehlo.dot_general"(%459, %29) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<75x54xf32>) -> tensor<2x75xf32>
    %464 = "stablehlo.broadcast_in_dim"(%30) {broadcast_dimensions = array<i64: 1>} : (tensor<75xf32>) -> tensor<2x75xf32>
    %465 = "stablehlo.add"(%463, %464) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %466 = "stablehlo.logistic"(%462) : (tensor<2x75xf32>) -> tensor<2x75xf32>
    %467 = "stablehlo.multiply"(%462, %466) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %468 = "stablehlo.multiply"(%467, %465) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %469 = "stablehlo.dot_general"(%468, %31) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x75xf32>, tensor<54x75xf32>) -> tensor<2x54xf32>
    %470 = "stablehlo.broadcast_in_dim"(%32) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %471 = "stablehlo.add"(%469, %470) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %472 = "stablehlo.add"(%444, %471) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %473 = "stablehlo.multiply"(%472, %472) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %474 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %475 = "stablehlo.reduce"(%473, %474) ({
    ^bb0(%476: tensor<f32>, %477: tensor<f32>):
      %478 = "stablehlo.add"(%476, %477) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%478) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x54xf32>, tensor<f32>) -> tensor<2xf32>
    %479 = "stablehlo.constant"() {value = dense<5.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %480 = "stablehlo.divide"(%475, %479) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %481 = "stablehlo.constant"() {value = dense<1.99999996e-02> : tensor<2xf32>} : () -> tensor<2xf32>
    %482 = "stablehlo.add"(%480, %481) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %483 = "stablehlo.rsqrt"(%482) : (tensor<2xf32>) -> tensor<2xf32>
    %484 = "stablehlo.broadcast_in_dim"(%483) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x54xf32>
    %485 = "stablehlo.multiply"(%472, %484) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %486 = "stablehlo.broadcast_in_dim"(%33) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %487 = "stablehlo.multiply"(%485, %486) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %488 = "stablehlo.dot_general"(%487, %34) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<84x54xf32>) -> tensor<2x84xf32>
    %489 = "stablehlo.broadcast_in_dim"(%35) {broadcast_dimensions = array<i64: 1>} : (tensor<84xf32>) -> tensor<2x84xf32>
    %490 = "stablehlo.add"(%488, %489) : (tensor<2x84xf32>, tensor<2x84xf32>) -> tensor<2x84xf32>
    %491 = "stablehlo.reshape"(%490) : (tensor<2x84xf32>) -> tensor<2x6x14xf32>
    %492 = "stablehlo.broadcast_in_dim"(%118) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x6x7xf32>
    %493 = "stablehlo.broadcast_in_dim"(%119) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x6x7xf32>
    %494 = "stablehlo.reshape"(%491) : (tensor<2x6x14xf32>) -> tensor<2x6x7x2xf32>
    %495 = "stablehlo.slice"(%494) {limit_indices = array<i64: 2, 6, 7, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x6x7x2xf32>) -> tensor<2x6x7x1xf32>
    %496 = "stablehlo.reshape"(%495) : (tensor<2x6x7x1xf32>) -> tensor<2x6x7xf32>
    %497 = "stablehlo.slice"(%494) {limit_indices = array<i64: 2, 6, 7, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x6x7x2xf32>) -> tensor<2x6x7x1xf32>
    %498 = "stablehlo.reshape"(%497) : (tensor<2x6x7x1xf32>) -> tensor<2x6x7xf32>
    %499 = "stablehlo.multiply"(%496, %492) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %500 = "stablehlo.multiply"(%498, %493) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %501 = "stablehlo.subtract"(%499, %500) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %502 = "stablehlo.multiply"(%496, %493) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %503 = "stablehlo.multiply"(%498, %492) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %504 = "stablehlo.add"(%502, %503) : (tensor<2x6x7xf32>, tensor<2x6x7xf32>) -> tensor<2x6x7xf32>
    %505 = "stablehlo.reshape"(%501) : (tensor<2x6x7xf32>) -> tensor<2x6x7x1xf32>
    %506 = "stablehlo.reshape"(%504) : (tensor<2x6x7xf32>) -> tensor<2x6x7x1xf32>
    %507 = "stablehlo.concatenate"(%505, %506) {dimension = 3 : i64} : (tensor<2x6x7x1xf32>, tensor<2x6x7x1xf32>) -> tensor<2x6x7x2xf32>
    %508 = "stablehlo.reshape"(%507) : (tensor<2x6x7x2xf32>) -> tensor<2x6x14xf32>
    %509 = "stablehlo.dot_general"(%487, %36) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<42x54xf32>) -> tensor<2x42xf32>
    %510 = "stablehlo.broadcast_in_dim"(%37) {broadcast_dimensions = array<i64: 1>} : (tensor<42xf32>) -> tensor<2x42xf32>
    %511 = "stablehlo.add"(%509, %510) : (tensor<2x42xf32>, tensor<2x42xf32>) -> tensor<2x42xf32>
    %512 = "stablehlo.reshape"(%511) : (tensor<2x42xf32>) -> tensor<2x3x14xf32>
    %513 = "stablehlo.broadcast_in_dim"(%118) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x3x7xf32>
    %514 = "stablehlo.broadcast_in_dim"(%119) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x7xf32>) -> tensor<2x3x7xf32>
    %515 = "stablehlo.reshape"(%512) : (tensor<2x3x14xf32>) -> tensor<2x3x7x2xf32>
    %516 = "stablehlo.slice"(%515) {limit_indices = array<i64: 2, 3, 7, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x7x2xf32>) -> tensor<2x3x7x1xf32>
    %517 = "stablehlo.reshape"(%516) : (tensor<2x3x7x1xf32>) -> tensor<2x3x7xf32>
    %518 = "stablehlo.slice"(%515) {limit_indices = array<i64: 2, 3, 7, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x7x2xf32>) -> tensor<2x3x7x1xf32>
    %519 = "stablehlo.reshape"(%518) : (tensor<2x3x7x1xf32>) -> tensor<2x3x7xf32>
    %520 = "stablehlo.multiply"(%517, %513) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %521 = "stablehlo.multiply"(%519, %514) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %522 = "stablehlo.subtract"(%520, %521) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %523 = "stablehlo.multiply"(%517, %514) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %524 = "stablehlo.multiply"(%519, %513) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %525 = "stablehlo.add"(%523, %524) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
    %526 = "stablehlo.reshape"(%522) : (tensor<2x3x7xf32>) -> tensor<2x3x7x1xf32>
    %527 = "stablehlo.reshape"(%525) : (tensor<2x3x7xf32>) -> tensor<2x3x7x1xf32>
    %528 = "stablehlo.concatenate"(%526, %527) {dimension = 3 : i64} : (tensor<2x3x7x1xf32>, tensor<2x3x7x1xf32>) -> tensor<2x3x7x2xf32>
    %529 = "stablehlo.reshape"(%528) : (tensor<2x3x7x2xf32>) -> tensor<2x3x14xf32>
    %530 = "stablehlo.dot_general"(%487, %38) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<42x54xf32>) -> tensor<2x42xf32>
    %531 = "stablehlo.broadcast_in_dim"(%39) {broadcast_dimensions = array<i64: 1>} : (tensor<42xf32>) -> tensor<2x42xf32>
    %532 = "stablehlo.add"(%530, %531) : (tensor<2x42xf32>, tensor<2x42xf32>) -> tensor<2x42xf32>
    %533 = "stablehlo.reshape"(%532) : (tensor<2x42xf32>) -> tensor<2x3x14xf32>
    %534 = "stablehlo.reshape"(%529) : (tensor<2x3x14xf32>) -> tensor<2x1x3x14xf32>
    %535 = "stablehlo.transpose"(%534) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x3x14xf32>) -> tensor<2x3x1x14xf32>
    %536 = "stablehlo.slice"(%535) {limit_indices = array<i64: 1, 3, 1, 14>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %537 = "stablehlo.dynamic_update_slice"(%55, %536, %64, %62, %66, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %538 = "stablehlo.slice"(%535) {limit_indices = array<i64: 2, 3, 1, 14>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %539 = "stablehlo.dynamic_update_slice"(%537, %538, %70, %62, %72, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %540 = "stablehlo.reshape"(%533) : (tensor<2x3x14xf32>) -> tensor<2x1x3x14xf32>
    %541 = "stablehlo.transpose"(%540) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x3x14xf32>) -> tensor<2x3x1x14xf32>
    %542 = "stablehlo.slice"(%541) {limit_indices = array<i64: 1, 3, 1, 14>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %543 = "stablehlo.dynamic_update_slice"(%56, %542, %64, %62, %66, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %544 = "stablehlo.slice"(%541) {limit_indices = array<i64: 2, 3, 1, 14>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x3x1x14xf32>) -> tensor<1x3x1x14xf32>
    %545 = "stablehlo.dynamic_update_slice"(%543, %544, %70, %62, %72, %62) : (tensor<3x3x512x14xf32>, tensor<1x3x1x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x512x14xf32>
    %546 = "stablehlo.reshape"(%508) : (tensor<2x6x14xf32>) -> tensor<2x1x3x2x14xf32>
    %547 = "stablehlo.transpose"(%546) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x3x2x14xf32>) -> tensor<2x3x1x2x14xf32>
    %548 = "stablehlo.reshape"(%547) : (tensor<2x3x1x2x14xf32>) -> tensor<2x3x2x14xf32>
    %549 = "stablehlo.broadcast_in_dim"(%77) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x2xi32>
    %550 = "stablehlo.constant"() {value = dense<2.67261237e-01> : tensor<2x3x2x14xf32>} : () -> tensor<2x3x2x14xf32>
    %551 = "stablehlo.multiply"(%548, %550) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
    %552 = "stablehlo.reshape"(%549) : (tensor<2x1x2xi32>) -> tensor<2x2xi32>
    %553 = "stablehlo.add"(%59, %60) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %554 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %555 = "stablehlo.add"(%82, %554) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %556 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %557 = "stablehlo.divide"(%555, %556) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %558 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x3x2xf32>} : () -> tensor<2x3x2xf32>
    %559 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x3x2xf32>} : () -> tensor<2x3x2xf32>
    %560 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x3x2x14xf32>} : () -> tensor<2x3x2x14xf32>
    %561, %562, %563, %564 = "stablehlo.while"(%62, %558, %559, %560) ({
    ^bb0(%565: tensor<i32>, %566: tensor<2x3x2xf32>, %567: tensor<2x3x2xf32>, %568: tensor<2x3x2x14xf32>):
      %569 = "stablehlo.compare"(%565, %557) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%569) : (tensor<i1>) -> ()
    }, {
    ^bb0(%570: tensor<i32>, %571: tensor<2x3x2xf32>, %572: tensor<2x3x2xf32>, %573: tensor<2x3x2x14xf32>):
      %574 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %575 = "stablehlo.multiply"(%570, %574) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %576 = "stablehlo.dynamic_slice"(%539, %64, %62, %575, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %577 = "stablehlo.dynamic_slice"(%539, %70, %62, %575, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %578 = "stablehlo.concatenate"(%576, %577) {dimension = 0 : i64} : (tensor<1x3x256x14xf32>, tensor<1x3x256x14xf32>) -> tensor<2x3x256x14xf32>
      %579 = "stablehlo.dot_general"(%551, %578) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x3x2x14xf32>, tensor<2x3x256x14xf32>) -> tensor<2x3x2x256xf32>
      %580 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x3x2x256xi32>
      %581 = "stablehlo.broadcast_in_dim"(%575) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x3x2x256xi32>
      %582 = "stablehlo.add"(%580, %581) : (tensor<2x3x2x256xi32>, tensor<2x3x2x256xi32>) -> tensor<2x3x2x256xi32>
      %583 = "stablehlo.broadcast_in_dim"(%552) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x2xi32>) -> tensor<2x3x2x256xi32>
      %584 = "stablehlo.compare"(%582, %583) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x3x2x256xi32>, tensor<2x3x2x256xi32>) -> tensor<2x3x2x256xi1>
      %585 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x3x2x256xf32>} : () -> tensor<2x3x2x256xf32>
      %586 = "stablehlo.select"(%584, %579, %585) : (tensor<2x3x2x256xi1>, tensor<2x3x2x256xf32>, tensor<2x3x2x256xf32>) -> tensor<2x3x2x256xf32>
      %587 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %588 = "stablehlo.add"(%570, %587) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %589 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %590 = "stablehlo.reduce"(%586, %589) ({
      ^bb0(%591: tensor<f32>, %592: tensor<f32>):
        %593 = "stablehlo.maximum"(%591, %592) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%593) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x3x2x256xf32>, tensor<f32>) -> tensor<2x3x2xf32>
      %594 = "stablehlo.maximum"(%571, %590) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %595 = "stablehlo.broadcast_in_dim"(%594) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x3x2xf32>) -> tensor<2x3x2x256xf32>
      %596 = "stablehlo.subtract"(%586, %595) : (tensor<2x3x2x256xf32>, tensor<2x3x2x256xf32>) -> tensor<2x3x2x256xf32>
      %597 = "stablehlo.exponential"(%596) : (tensor<2x3x2x256xf32>) -> tensor<2x3x2x256xf32>
      %598 = "stablehlo.subtract"(%571, %594) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %599 = "stablehlo.exponential"(%598) : (tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %600 = "stablehlo.multiply"(%572, %599) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %601 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %602 = "stablehlo.reduce"(%597, %601) ({
      ^bb0(%603: tensor<f32>, %604: tensor<f32>):
        %605 = "stablehlo.add"(%603, %604) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%605) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x3x2x256xf32>, tensor<f32>) -> tensor<2x3x2xf32>
      %606 = "stablehlo.add"(%600, %602) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
      %607 = "stablehlo.dynamic_slice"(%545, %64, %62, %575, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %608 = "stablehlo.dynamic_slice"(%545, %70, %62, %575, %62) {slice_sizes = array<i64: 1, 3, 256, 14>} : (tensor<3x3x512x14xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x256x14xf32>
      %609 = "stablehlo.concatenate"(%607, %608) {dimension = 0 : i64} : (tensor<1x3x256x14xf32>, tensor<1x3x256x14xf32>) -> tensor<2x3x256x14xf32>
      %610 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x3x256x14xi32>
      %611 = "stablehlo.broadcast_in_dim"(%575) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x3x256x14xi32>
      %612 = "stablehlo.add"(%610, %611) : (tensor<2x3x256x14xi32>, tensor<2x3x256x14xi32>) -> tensor<2x3x256x14xi32>
      %613 = "stablehlo.broadcast_in_dim"(%553) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x3x256x14xi32>
      %614 = "stablehlo.compare"(%612, %613) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x3x256x14xi32>, tensor<2x3x256x14xi32>) -> tensor<2x3x256x14xi1>
      %615 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x3x256x14xf32>} : () -> tensor<2x3x256x14xf32>
      %616 = "stablehlo.select"(%614, %609, %615) : (tensor<2x3x256x14xi1>, tensor<2x3x256x14xf32>, tensor<2x3x256x14xf32>) -> tensor<2x3x256x14xf32>
      %617 = "stablehlo.dot_general"(%597, %616) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x3x2x256xf32>, tensor<2x3x256x14xf32>) -> tensor<2x3x2x14xf32>
      %618 = "stablehlo.broadcast_in_dim"(%599) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x3x2xf32>) -> tensor<2x3x2x14xf32>
      %619 = "stablehlo.multiply"(%573, %618) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
      %620 = "stablehlo.add"(%619, %617) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
      "stablehlo.return"(%588, %594, %606, %620) : (tensor<i32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<2x3x2x14xf32>) -> ()
    }) : (tensor<i32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<2x3x2x14xf32>) -> (tensor<i32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<2x3x2x14xf32>)
    %621 = "stablehlo.broadcast_in_dim"(%563) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x3x2xf32>) -> tensor<2x3x2x14xf32>
    %622 = "stablehlo.divide"(%564, %621) : (tensor<2x3x2x14xf32>, tensor<2x3x2x14xf32>) -> tensor<2x3x2x14xf32>
    %623 = "stablehlo.reshape"(%622) : (tensor<2x3x2x14xf32>) -> tensor<2x3x1x2x14xf32>
    %624 = "stablehlo.transpose"(%623) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x3x1x2x14xf32>) -> tensor<2x1x3x2x14xf32>
    %625 = "stablehlo.reshape"(%624) : (tensor<2x1x3x2x14xf32>) -> tensor<2x6x14xf32>
    %626 = "stablehlo.reshape"(%625) : (tensor<2x6x14xf32>) -> tensor<2x84xf32>
    %627 = "stablehlo.dot_general"(%626, %40) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x84xf32>, tensor<54x84xf32>) -> tensor<2x54xf32>
    %628 = "stablehlo.broadcast_in_dim"(%41) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %629 = "stablehlo.add"(%627, %628) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %630 = "stablehlo.add"(%472, %629) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %631 = "stablehlo.multiply"(%630, %630) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %632 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %633 = "stablehlo.reduce"(%631, %632) ({
    ^bb0(%634: tensor<f32>, %635: tensor<f32>):
      %636 = "stablehlo.add"(%634, %635) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%636) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x54xf32>, tensor<f32>) -> tensor<2xf32>
    %637 = "stablehlo.constant"() {value = dense<5.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %638 = "stablehlo.divide"(%633, %637) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %639 = "stablehlo.constant"() {value = dense<1.99999996e-02> : tensor<2xf32>} : () -> tensor<2xf32>
    %640 = "stablehlo.add"(%638, %639) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %641 = "stablehlo.rsqrt"(%640) : (tensor<2xf32>) -> tensor<2xf32>
    %642 = "stablehlo.broadcast_in_dim"(%641) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x54xf32>
    %643 = "stablehlo.multiply"(%630, %642) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %644 = "stablehlo.broadcast_in_dim"(%42) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %645 = "stablehlo.multiply"(%643, %644) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %646 = "stablehlo.dot_general"(%645, %43) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<75x54xf32>) -> tensor<2x75xf32>
    %647 = "stablehlo.broadcast_in_dim"(%44) {broadcast_dimensions = array<i64: 1>} : (tensor<75xf32>) -> tensor<2x75xf32>
    %648 = "stablehlo.add"(%646, %647) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %649 = "stablehlo.dot_general"(%645, %45) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<75x54xf32>) -> tensor<2x75xf32>
    %650 = "stablehlo.broadcast_in_dim"(%46) {broadcast_dimensions = array<i64: 1>} : (tensor<75xf32>) -> tensor<2x75xf32>
    %651 = "stablehlo.add"(%649, %650) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %652 = "stablehlo.logistic"(%648) : (tensor<2x75xf32>) -> tensor<2x75xf32>
    %653 = "stablehlo.multiply"(%648, %652) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %654 = "stablehlo.multiply"(%653, %651) : (tensor<2x75xf32>, tensor<2x75xf32>) -> tensor<2x75xf32>
    %655 = "stablehlo.dot_general"(%654, %47) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x75xf32>, tensor<54x75xf32>) -> tensor<2x54xf32>
    %656 = "stablehlo.broadcast_in_dim"(%48) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %657 = "stablehlo.add"(%655, %656) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %658 = "stablehlo.add"(%630, %657) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %659 = "stablehlo.multiply"(%658, %658) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %660 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %661 = "stablehlo.reduce"(%659, %660) ({
    ^bb0(%662: tensor<f32>, %663: tensor<f32>):
      %664 = "stablehlo.add"(%662, %663) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%664) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x54xf32>, tensor<f32>) -> tensor<2xf32>
    %665 = "stablehlo.constant"() {value = dense<5.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %666 = "stablehlo.divide"(%661, %665) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %667 = "stablehlo.constant"() {value = dense<1.99999996e-02> : tensor<2xf32>} : () -> tensor<2xf32>
    %668 = "stablehlo.add"(%666, %667) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %669 = "stablehlo.rsqrt"(%668) : (tensor<2xf32>) -> tensor<2xf32>
    %670 = "stablehlo.broadcast_in_dim"(%669) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x54xf32>
    %671 = "stablehlo.multiply"(%658, %670) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %672 = "stablehlo.broadcast_in_dim"(%49) {broadcast_dimensions = array<i64: 1>} : (tensor<54xf32>) -> tensor<2x54xf32>
    %673 = "stablehlo.multiply"(%671, %672) : (tensor<2x54xf32>, tensor<2x54xf32>) -> tensor<2x54xf32>
    %674 = "stablehlo.dot_general"(%673, %50) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x54xf32>, tensor<133x54xf32>) -> tensor<2x133xf32>
    %675 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %676 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %677 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x133xi32>
    %678, %679 = "stablehlo.reduce"(%674, %677, %675, %676) ({
    ^bb0(%680: tensor<f32>, %681: tensor<i32>, %682: tensor<f32>, %683: tensor<i32>):
      %684 = "stablehlo.compare"(%680, %682) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %685 = "stablehlo.compare"(%680, %682) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %686 = "stablehlo.compare"(%681, %683) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %687 = "stablehlo.and"(%685, %686) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %688 = "stablehlo.or"(%684, %687) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %689 = "stablehlo.select"(%688, %680, %682) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %690 = "stablehlo.select"(%688, %681, %683) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%689, %690) : (tensor<f32>, tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x133xf32>, tensor<2x133xi32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<2xi32>)
    "func.return"(%167, %173, %353, %359, %539, %545, %674, %679, %678) : (tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<2x133xf32>, tensor<2xi32>, tensor<2xf32>) -> ()
  }) {arg_attrs = [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {tf.aliasing_output = 0 : i32}, {tf.aliasing_output = 1 : i32}, {tf.aliasing_output = 2 : i32}, {tf.aliasing_output = 3 : i32}, {tf.aliasing_output = 4 : i32}, {tf.aliasing_output = 5 : i32}, {}, {}, {}, {}], function_type = (tensor<133x54xf32>, tensor<54xf32>, tensor<84x54xf32>, tensor<84xf32>, tensor<42x54xf32>, tensor<42xf32>, tensor<42x54xf32>, tensor<42xf32>, tensor<54x84xf32>, tensor<54xf32>, tensor<54xf32>, tensor<75x54xf32>, tensor<75xf32>, tensor<75x54xf32>, tensor<75xf32>, tensor<54x75xf32>, tensor<54xf32>, tensor<54xf32>, tensor<84x54xf32>, tensor<84xf32>, tensor<42x54xf32>, tensor<42xf32>, tensor<42x54xf32>, tensor<42xf32>, tensor<54x84xf32>, tensor<54xf32>, tensor<54xf32>, tensor<75x54xf32>, tensor<75xf32>, tensor<75x54xf32>, tensor<75xf32>, tensor<54x75xf32>, tensor<54xf32>, tensor<54xf32>, tensor<84x54xf32>, tensor<84xf32>, tensor<42x54xf32>, tensor<42xf32>, tensor<42x54xf32>, tensor<42xf32>, tensor<54x84xf32>, tensor<54xf32>, tensor<54xf32>, tensor<75x54xf32>, tensor<75xf32>, tensor<75x54xf32>, tensor<75xf32>, tensor<54x75xf32>, tensor<54xf32>, tensor<54xf32>, tensor<133x54xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> (tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<3x3x512x14xf32>, tensor<2x133xf32>, tensor<2xi32>, tensor<2xf32>), sym_name = "main"} : () -> ()
}) : () -> ()
