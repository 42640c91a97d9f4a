"builtin.module"() ({
  "func.func"() ({
  ^bb0(%0: tensor<170x56xf32>, %1: tensor<56xf32>, %2: tensor<128x56xf32>, %3: tensor<16xf32>, %4: tensor<32x56xf32>, %5: tensor<16xf32>, %6: tensor<32x56xf32>, %7: tensor<56x128xf32>, %8: tensor<56xf32>, %9: tensor<72x56xf32>, %10: tensor<72x56xf32>, %11: tensor<56x72xf32>, %12: tensor<56xf32>, %13: tensor<128x56xf32>, %14: tensor<16xf32>, %15: tensor<32x56xf32>, %16: tensor<16xf32>, %17: tensor<32x56xf32>, %18: tensor<56x128xf32>, %19: tensor<56xf32>, %20: tensor<72x56xf32>, %21: tensor<72x56xf32>, %22: tensor<56x72xf32>, %23: tensor<56xf32>, %24: tensor<128x56xf32>, %25: tensor<16xf32>, %26: tensor<32x56xf32>, %27: tensor<16xf32>, %28: tensor<32x56xf32>, %29: tensor<56x128xf32>, %30: tensor<56xf32>, %31: tensor<72x56xf32>, %32: tensor<72x56xf32>, %33: tensor<56x72xf32>, %34: tensor<56xf32>, %35: tensor<128x56xf32>, %36: tensor<16xf32>, %37: tensor<32x56xf32>, %38: tensor<16xf32>, %39: tensor<32x56xf32>, %40: tensor<56x128xf32>, %41: tensor<56xf32>, %42: tensor<72x56xf32>, %43: tensor<72x56xf32>, %44: tensor<56x72xf32>, %45: tensor<56xf32>, %46: tensor<3x2x512x16xf32>, %47: tensor<3x2x512x16xf32>, %48: tensor<3x2x512x16xf32>, %49: tensor<3x2x512x16xf32>, %50: tensor<3x2x512x16xf32>, %51: tensor<3x2x512x16xf32>, %52: tensor<3x2x512x16xf32>, %53: tensor<3x2x512x16xf32>, %54: tensor<2xi32>, %55: tensor<2xi32>, %56: tensor<2xi32>, %57: tensor<2xi32>):
    %58 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %59 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %60 = "stablehlo.slice"(%55) {limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %61 = "stablehlo.reshape"(%60) : (tensor<1xi32>) -> tensor<i32>
    %62 = "stablehlo.slice"(%56) {limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %63 = "stablehlo.reshape"(%62) : (tensor<1xi32>) -> tensor<i32>
    %64 = "stablehlo.slice"(%57) {limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %65 = "stablehlo.reshape"(%64) : (tensor<1xi32>) -> tensor<i32>
    %66 = "stablehlo.slice"(%55) {limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %67 = "stablehlo.reshape"(%66) : (tensor<1xi32>) -> tensor<i32>
    %68 = "stablehlo.slice"(%56) {limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %69 = "stablehlo.reshape"(%68) : (tensor<1xi32>) -> tensor<i32>
    %70 = "stablehlo.slice"(%57) {limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %71 = "stablehlo.reshape"(%70) : (tensor<1xi32>) -> tensor<i32>
    %72 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x1xi32>
    %73 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x1xi32>
    %74 = "stablehlo.add"(%72, %73) : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x1xi32>
    %75 = "stablehlo.compare"(%57, %58) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %76 = "stablehlo.add"(%56, %57) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %77 = "stablehlo.select"(%75, %76, %58) : (tensor<2xi1>, tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %78 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %79 = "stablehlo.reduce"(%77, %78) ({
    ^bb0(%80: tensor<i32>, %81: tensor<i32>):
      %82 = "stablehlo.maximum"(%80, %81) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%82) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xi32>, tensor<i32>) -> tensor<i32>
    %83 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %84 = "stablehlo.reduce"(%57, %83) ({
    ^bb0(%85: tensor<i32>, %86: tensor<i32>):
      %87 = "stablehlo.maximum"(%85, %86) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%87) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xi32>, tensor<i32>) -> tensor<i32>
    %88 = "stablehlo.reshape"(%54) : (tensor<2xi32>) -> tensor<2x1xi32>
    %89 = "stablehlo.gather"(%0, %88) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 56>} : (tensor<170x56xf32>, tensor<2x1xi32>) -> tensor<2x56xf32>
    %90 = "stablehlo.multiply"(%89, %89) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %91 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %92 = "stablehlo.reduce"(%90, %91) ({
    ^bb0(%93: tensor<f32>, %94: tensor<f32>):
      %95 = "stablehlo.add"(%93, %94) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%95) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x56xf32>, tensor<f32>) -> tensor<2xf32>
    %96 = "stablehlo.constant"() {value = dense<5.60000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %97 = "stablehlo.divide"(%92, %96) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %98 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %99 = "stablehlo.add"(%97, %98) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %100 = "stablehlo.rsqrt"(%99) : (tensor<2xf32>) -> tensor<2xf32>
    %101 = "stablehlo.broadcast_in_dim"(%100) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x56xf32>
    %102 = "stablehlo.multiply"(%89, %101) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %103 = "stablehlo.broadcast_in_dim"(%1) {broadcast_dimensions = array<i64: 1>} : (tensor<56xf32>) -> tensor<2x56xf32>
    %104 = "stablehlo.multiply"(%102, %103) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %105 = "stablehlo.dot_general"(%104, %2) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<128x56xf32>) -> tensor<2x128xf32>
    %106 = "stablehlo.reshape"(%105) : (tensor<2x128xf32>) -> tensor<2x8x16xf32>
    %107 = "stablehlo.multiply"(%106, %106) : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %108 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %109 = "stablehlo.reduce"(%107, %108) ({
    ^bb0(%110: tensor<f32>, %111: tensor<f32>):
      %112 = "stablehlo.add"(%110, %111) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%112) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<2x8xf32>
    %113 = "stablehlo.constant"() {value = dense<1.60000000e+01> : tensor<2x8xf32>} : () -> tensor<2x8xf32>
    %114 = "stablehlo.divide"(%109, %113) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %115 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2x8xf32>} : () -> tensor<2x8xf32>
    %116 = "stablehlo.add"(%114, %115) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %117 = "stablehlo.rsqrt"(%116) : (tensor<2x8xf32>) -> tensor<2x8xf32>
    %118 = "stablehlo.broadcast_in_dim"(%117) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x16xf32>
    %119 = "stablehlo.multiply"(%106, %118) : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %120 = "stablehlo.broadcast_in_dim"(%3) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x8x16xf32>
    %121 = "stablehlo.multiply"(%119, %120) : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %122 = "stablehlo.reshape"(%74) : (tensor<2x1xi32>) -> tensor<2xi32>
    %123 = "stablehlo.convert"(%122) : (tensor<2xi32>) -> tensor<2xf32>
    %124 = "stablehlo.constant"() {value = dense<[1.00000000e+00, 2.75651157e-01, 7.59835690e-02, 2.09449604e-02, 5.77350287e-03, 1.59147277e-03, 4.38691321e-04, 1.20925783e-04]> : tensor<8xf32>} : () -> tensor<8xf32>
    %125 = "stablehlo.broadcast_in_dim"(%124) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<2x8xf32>
    %126 = "stablehlo.broadcast_in_dim"(%123) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x8xf32>
    %127 = "stablehlo.multiply"(%126, %125) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %128 = "stablehlo.cosine"(%127) : (tensor<2x8xf32>) -> tensor<2x8xf32>
    %129 = "stablehlo.sine"(%127) : (tensor<2x8xf32>) -> tensor<2x8xf32>
    %130 = "stablehlo.broadcast_in_dim"(%128) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x8x8xf32>
    %131 = "stablehlo.broadcast_in_dim"(%129) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x8x8xf32>
    %132 = "stablehlo.slice"(%121) {limit_indices = array<i64: 2, 8, 8>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x8x16xf32>) -> tensor<2x8x8xf32>
    %133 = "stablehlo.slice"(%121) {limit_indices = array<i64: 2, 8, 16>, start_indices = array<i64: 0, 0, 8>, strides = array<i64: 1, 1, 1>} : (tensor<2x8x16xf32>) -> tensor<2x8x8xf32>
    %134 = "stablehlo.multiply"(%132, %130) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %135 = "stablehlo.multiply"(%133, %131) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %136 = "stablehlo.subtract"(%134, %135) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %137 = "stablehlo.multiply"(%132, %131) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %138 = "stablehlo.multiply"(%133, %130) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %139 = "stablehlo.add"(%137, %138) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %140 = "stablehlo.concatenate"(%136, %139) {dimension = 2 : i64} : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x16xf32>
    %141 = "stablehlo.dot_general"(%104, %4) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<32x56xf32>) -> tensor<2x32xf32>
    %142 = "stablehlo.reshape"(%141) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %143 = "stablehlo.multiply"(%142, %142) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %144 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %145 = "stablehlo.reduce"(%143, %144) ({
    ^bb0(%146: tensor<f32>, %147: tensor<f32>):
      %148 = "stablehlo.add"(%146, %147) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%148) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x2x16xf32>, tensor<f32>) -> tensor<2x2xf32>
    %149 = "stablehlo.constant"() {value = dense<1.60000000e+01> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %150 = "stablehlo.divide"(%145, %149) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %151 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %152 = "stablehlo.add"(%150, %151) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %153 = "stablehlo.rsqrt"(%152) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %154 = "stablehlo.broadcast_in_dim"(%153) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x2xf32>) -> tensor<2x2x16xf32>
    %155 = "stablehlo.multiply"(%142, %154) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %156 = "stablehlo.broadcast_in_dim"(%5) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x2x16xf32>
    %157 = "stablehlo.multiply"(%155, %156) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %158 = "stablehlo.broadcast_in_dim"(%128) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %159 = "stablehlo.broadcast_in_dim"(%129) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %160 = "stablehlo.slice"(%157) {limit_indices = array<i64: 2, 2, 8>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x16xf32>) -> tensor<2x2x8xf32>
    %161 = "stablehlo.slice"(%157) {limit_indices = array<i64: 2, 2, 16>, start_indices = array<i64: 0, 0, 8>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x16xf32>) -> tensor<2x2x8xf32>
    %162 = "stablehlo.multiply"(%160, %158) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %163 = "stablehlo.multiply"(%161, %159) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %164 = "stablehlo.subtract"(%162, %163) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %165 = "stablehlo.multiply"(%160, %159) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %166 = "stablehlo.multiply"(%161, %158) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %167 = "stablehlo.add"(%165, %166) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %168 = "stablehlo.concatenate"(%164, %167) {dimension = 2 : i64} : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x16xf32>
    %169 = "stablehlo.dot_general"(%104, %6) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<32x56xf32>) -> tensor<2x32xf32>
    %170 = "stablehlo.reshape"(%169) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %171 = "stablehlo.reshape"(%168) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %172 = "stablehlo.transpose"(%171) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %173 = "stablehlo.slice"(%172) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %174 = "stablehlo.dynamic_update_slice"(%46, %173, %61, %59, %63, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %175 = "stablehlo.slice"(%172) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %176 = "stablehlo.dynamic_update_slice"(%174, %175, %67, %59, %69, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %177 = "stablehlo.reshape"(%170) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %178 = "stablehlo.transpose"(%177) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %179 = "stablehlo.slice"(%178) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %180 = "stablehlo.dynamic_update_slice"(%47, %179, %61, %59, %63, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %181 = "stablehlo.slice"(%178) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %182 = "stablehlo.dynamic_update_slice"(%180, %181, %67, %59, %69, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %183 = "stablehlo.reshape"(%140) : (tensor<2x8x16xf32>) -> tensor<2x1x2x4x16xf32>
    %184 = "stablehlo.transpose"(%183) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x4x16xf32>) -> tensor<2x2x1x4x16xf32>
    %185 = "stablehlo.reshape"(%184) : (tensor<2x2x1x4x16xf32>) -> tensor<2x2x4x16xf32>
    %186 = "stablehlo.broadcast_in_dim"(%74) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x4xi32>
    %187 = "stablehlo.constant"() {value = dense<2.50000000e-01> : tensor<2x2x4x16xf32>} : () -> tensor<2x2x4x16xf32>
    %188 = "stablehlo.multiply"(%185, %187) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
    %189 = "stablehlo.reshape"(%186) : (tensor<2x1x4xi32>) -> tensor<2x4xi32>
    %190 = "stablehlo.add"(%56, %57) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %191 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %192 = "stablehlo.add"(%79, %191) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %193 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %194 = "stablehlo.divide"(%192, %193) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %195 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x4xf32>} : () -> tensor<2x2x4xf32>
    %196 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x4xf32>} : () -> tensor<2x2x4xf32>
    %197 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x4x16xf32>} : () -> tensor<2x2x4x16xf32>
    %198, %199, %200, %201 = "stablehlo.while"(%59, %195, %196, %197) ({
    ^bb0(%202: tensor<i32>, %203: tensor<2x2x4xf32>, %204: tensor<2x2x4xf32>, %205: tensor<2x2x4x16xf32>):
      %206 = "stablehlo.compare"(%202, %194) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%206) : (tensor<i1>) -> ()
    }, {
    ^bb0(%207: tensor<i32>, %208: tensor<2x2x4xf32>, %209: tensor<2x2x4xf32>, %210: tensor<2x2x4x16xf32>):
      %211 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %212 = "stablehlo.multiply"(%207, %211) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %213 = "stablehlo.dynamic_slice"(%176, %61, %59, %212, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %214 = "stablehlo.dynamic_slice"(%176, %67, %59, %212, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %215 = "stablehlo.concatenate"(%213, %214) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %216 = "stablehlo.dot_general"(%188, %215) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x4x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x4x256xf32>
      %217 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x4x256xi32>
      %218 = "stablehlo.broadcast_in_dim"(%212) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x4x256xi32>
      %219 = "stablehlo.add"(%217, %218) : (tensor<2x2x4x256xi32>, tensor<2x2x4x256xi32>) -> tensor<2x2x4x256xi32>
      %220 = "stablehlo.broadcast_in_dim"(%189) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x4xi32>) -> tensor<2x2x4x256xi32>
      %221 = "stablehlo.compare"(%219, %220) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x4x256xi32>, tensor<2x2x4x256xi32>) -> tensor<2x2x4x256xi1>
      %222 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x4x256xf32>} : () -> tensor<2x2x4x256xf32>
      %223 = "stablehlo.select"(%221, %216, %222) : (tensor<2x2x4x256xi1>, tensor<2x2x4x256xf32>, tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %224 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %225 = "stablehlo.add"(%207, %224) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %226 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %227 = "stablehlo.reduce"(%223, %226) ({
      ^bb0(%228: tensor<f32>, %229: tensor<f32>):
        %230 = "stablehlo.maximum"(%228, %229) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%230) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x4x256xf32>, tensor<f32>) -> tensor<2x2x4xf32>
      %231 = "stablehlo.maximum"(%208, %227) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %232 = "stablehlo.broadcast_in_dim"(%231) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x256xf32>
      %233 = "stablehlo.subtract"(%223, %232) : (tensor<2x2x4x256xf32>, tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %234 = "stablehlo.exponential"(%233) : (tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %235 = "stablehlo.subtract"(%208, %231) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %236 = "stablehlo.exponential"(%235) : (tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %237 = "stablehlo.multiply"(%209, %236) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %238 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %239 = "stablehlo.reduce"(%234, %238) ({
      ^bb0(%240: tensor<f32>, %241: tensor<f32>):
        %242 = "stablehlo.add"(%240, %241) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%242) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x4x256xf32>, tensor<f32>) -> tensor<2x2x4xf32>
      %243 = "stablehlo.add"(%237, %239) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %244 = "stablehlo.dynamic_slice"(%182, %61, %59, %212, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %245 = "stablehlo.dynamic_slice"(%182, %67, %59, %212, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %246 = "stablehlo.concatenate"(%244, %245) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %247 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x16xi32>
      %248 = "stablehlo.broadcast_in_dim"(%212) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x16xi32>
      %249 = "stablehlo.add"(%247, %248) : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi32>
      %250 = "stablehlo.broadcast_in_dim"(%190) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x16xi32>
      %251 = "stablehlo.compare"(%249, %250) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi1>
      %252 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x16xf32>} : () -> tensor<2x2x256x16xf32>
      %253 = "stablehlo.select"(%251, %246, %252) : (tensor<2x2x256x16xi1>, tensor<2x2x256x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %254 = "stablehlo.dot_general"(%234, %253) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x4x256xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x4x16xf32>
      %255 = "stablehlo.broadcast_in_dim"(%236) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x16xf32>
      %256 = "stablehlo.multiply"(%210, %255) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
      %257 = "stablehlo.add"(%256, %254) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
      "stablehlo.return"(%225, %231, %243, %257) : (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>) -> (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>)
    %258 = "stablehlo.broadcast_in_dim"(%200) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x16xf32>
    %259 = "stablehlo.divide"(%201, %258) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
    %260 = "stablehlo.reshape"(%259) : (tensor<2x2x4x16xf32>) -> tensor<2x2x1x4x16xf32>
    %261 = "stablehlo.transpose"(%260) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x4x16xf32>) -> tensor<2x1x2x4x16xf32>
    %262 = "stablehlo.reshape"(%261) : (tensor<2x1x2x4x16xf32>) -> tensor<2x8x16xf32>
    %263 = "stablehlo.reshape"(%262) : (tensor<2x8x16xf32>) -> tensor<2x128xf32>
    %264 = "stablehlo.dot_general"(%263, %7) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x128xf32>, tensor<56x128xf32>) -> tensor<2x56xf32>
    %265 = "stablehlo.add"(%89, %264) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %266 = "stablehlo.multiply"(%265, %265) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %267 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %268 = "stablehlo.reduce"(%266, %267) ({
    ^bb0(%269: tensor<f32>, %270: tensor<f32>):
      %271 = "stablehlo.add"(%269, %270) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%271) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x56xf32>, tensor<f32>) -> tensor<2xf32>
    %272 = "stablehlo.constant"() {value = dense<5.60000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %273 = "stablehlo.divide"(%268, %272) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %274 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %275 = "stablehlo.add"(%273, %274) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %276 = "stablehlo.rsqrt"(%275) : (tensor<2xf32>) -> tensor<2xf32>
    %277 = "stablehlo.broadcast_in_dim"(%276) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x56xf32>
    %278 = "stablehlo.multiply"(%265, %277) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %279 = "stablehlo.broadcast_in_dim"(%8) {broadcast_dimensions = array<i64: 1>} : (tensor<56xf32>) -> tensor<2x56xf32>
    %280 = "stablehlo.multiply"(%278, %279) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %281 = "stablehlo.dot_general"(%280, %9) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<72x56xf32>) -> tensor<2x72xf32>
    %282 = "stablehlo.dot_general"(%280, %10) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<72x56xf32>) -> tensor<2x72xf32>
    %283 = "stablehlo.logistic"(%281) : (tensor<2x72xf32>) -> tensor<2x72xf32>
    %284 = "stablehlo.multiply"(%281, %283) : (tensor<2x72xf32>, tensor<2x72xf32>) -> tensor<2x72xf32>
    %285 = "stablehlo.multiply"(%284, %282) : (tensor<2x72xf32>, tensor<2x72xf32>) -> tensor<2x72xf32>
    %286 = "stablehlo.dot_general"(%285, %11) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x72xf32>, tensor<56x72xf32>) -> tensor<2x56xf32>
    %287 = "stablehlo.add"(%265, %286) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %288 = "stablehlo.multiply"(%287, %287) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %289 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %290 = "stablehlo.reduce"(%288, %289) ({
    ^bb0(%291: tensor<f32>, %292: tensor<f32>):
      %293 = "stablehlo.add"(%291, %292) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%293) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x56xf32>, tensor<f32>) -> tensor<2xf32>
    %294 = "stablehlo.constant"() {value = dense<5.60000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %295 = "stablehlo.divide"(%290, %294) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %296 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %297 = "stablehlo.add"(%295, %296) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %298 = "stablehlo.rsqrt"(%297) : (tensor<2xf32>) -> tensor<2xf32>
    %299 = "stablehlo.broadcast_in_dim"(%298) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x56xf32>
    %300 = "stablehlo.multiply"(%287, %299) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %301 = "stablehlo.broadcast_in_dim"(%12) {broadcast_dimensions = array<i64: 1>} : (tensor<56xf32>) -> tensor<2x56xf32>
    %302 = "stablehlo.multiply"(%300, %301) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %303 = "stablehlo.dot_general"(%302, %13) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<128x56xf32>) -> tensor<2x128xf32>
    %304 = "stablehlo.reshape"(%303) : (tensor<2x128xf32>) -> tensor<2x8x16xf32>
    %305 = "stablehlo.multiply"(%304, %304) : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %306 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %307 = "stablehlo.reduce"(%305, %306) ({
    ^bb0(%308: tensor<f32>, %309: tensor<f32>):
      %310 = "stablehlo.add"(%308, %309) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%310) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<2x8xf32>
    %311 = "stablehlo.constant"() {value = dense<1.60000000e+01> : tensor<2x8xf32>} : () -> tensor<2x8xf32>
    %312 = "stablehlo.divide"(%307, %311) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %313 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2x8xf32>} : () -> tensor<2x8xf32>
    %314 = "stablehlo.add"(%312, %313) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %315 = "stablehlo.rsqrt"(%314) : (tensor<2x8xf32>) -> tensor<2x8xf32>
    %316 = "stablehlo.broadcast_in_dim"(%315) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x16xf32>
    %317 = "stablehlo.multiply"(%304, %316) : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %318 = "stablehlo.broadcast_in_dim"(%14) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x8x16xf32>
    %319 = "stablehlo.multiply"(%317, %318) : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %320 = "stablehlo.broadcast_in_dim"(%128) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x8x8xf32>
    %321 = "stablehlo.broadcast_in_dim"(%129) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x8x8xf32>
    %322 = "stablehlo.slice"(%319) {limit_indices = array<i64: 2, 8, 8>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x8x16xf32>) -> tensor<2x8x8xf32>
    %323 = "stablehlo.slice"(%319) {limit_indices = array<i64: 2, 8, 16>, start_indices = array<i64: 0, 0, 8>, strides = array<i64: 1, 1, 1>} : (tensor<2x8x16xf32>) -> tensor<2x8x8xf32>
    %324 = "stablehlo.multiply"(%322, %320) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %325 = "stablehlo.multiply"(%323, %321) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %326 = "stablehlo.subtract"(%324, %325) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %327 = "stablehlo.multiply"(%322, %321) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %328 = "stablehlo.multiply"(%323, %320) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %329 = "stablehlo.add"(%327, %328) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %330 = "stablehlo.concatenate"(%326, %329) {dimension = 2 : i64} : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x16xf32>
    %331 = "stablehlo.dot_general"(%302, %15) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<32x56xf32>) -> tensor<2x32xf32>
    %332 = "stablehlo.reshape"(%331) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %333 = "stablehlo.multiply"(%332, %332) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %334 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %335 = "stablehlo.reduce"(%333, %334) ({
    ^bb0(%336: tensor<f32>, %337: tensor<f32>):
      %338 = "stablehlo.add"(%336, %337) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%338) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x2x16xf32>, tensor<f32>) -> tensor<2x2xf32>
    %339 = "stablehlo.constant"() {value = dense<1.60000000e+01> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %340 = "stablehlo.divide"(%335, %339) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %341 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %342 = "stablehlo.add"(%340, %341) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %343 = "stablehlo.rsqrt"(%342) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %344 = "stablehlo.broadcast_in_dim"(%343) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x2xf32>) -> tensor<2x2x16xf32>
    %345 = "stablehlo.multiply"(%332, %344) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %346 = "stablehlo.broadcast_in_dim"(%16) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x2x16xf32>
    %347 = "stablehlo.multiply"(%345, %346) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %348 = "stablehlo.broadcast_in_dim"(%128) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %349 = "stablehlo.broadcast_in_dim"(%129) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %350 = "stablehlo.slice"(%347) {limit_indices = array<i64: 2, 2, 8>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x16xf32>) -> tensor<2x2x8xf32>
    %351 = "stablehlo.slice"(%347) {limit_indices = array<i64: 2, 2, 16>, start_indices = array<i64: 0, 0, 8>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x16xf32>) -> tensor<2x2x8xf32>
    %352 = "stablehlo.multiply"(%350, %348) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %353 = "stablehlo.multiply"(%351, %349) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %354 = "stablehlo.subtract"(%352, %353) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %355 = "stablehlo.multiply"(%350, %349) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %356 = "stablehlo.multiply"(%351, %348) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %357 = "stablehlo.add"(%355, %356) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %358 = "stablehlo.concatenate"(%354, %357) {dimension = 2 : i64} : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x16xf32>
    %359 = "stablehlo.dot_general"(%302, %17) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<32x56xf32>) -> tensor<2x32xf32>
    %360 = "stablehlo.reshape"(%359) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %361 = "stablehlo.reshape"(%358) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %362 = "stablehlo.transpose"(%361) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %363 = "stablehlo.slice"(%362) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %364 = "stablehlo.dynamic_update_slice"(%48, %363, %61, %59, %63, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %365 = "stablehlo.slice"(%362) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %366 = "stablehlo.dynamic_update_slice"(%364, %365, %67, %59, %69, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %367 = "stablehlo.reshape"(%360) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %368 = "stablehlo.transpose"(%367) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %369 = "stablehlo.slice"(%368) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %370 = "stablehlo.dynamic_update_slice"(%49, %369, %61, %59, %63, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %371 = "stablehlo.slice"(%368) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %372 = "stablehlo.dynamic_update_slice"(%370, %371, %67, %59, %69, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %373 = "stablehlo.reshape"(%330) : (tensor<2x8x16xf32>) -> tensor<2x1x2x4x16xf32>
    %374 = "stablehlo.transpose"(%373) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x4x16xf32>) -> tensor<2x2x1x4x16xf32>
    %375 = "stablehlo.reshape"(%374) : (tensor<2x2x1x4x16xf32>) -> tensor<2x2x4x16xf32>
    %376 = "stablehlo.broadcast_in_dim"(%74) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x4xi32>
    %377 = "stablehlo.constant"() {value = dense<2.50000000e-01> : tensor<2x2x4x16xf32>} : () -> tensor<2x2x4x16xf32>
    %378 = "stablehlo.multiply"(%375, %377) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
    %379 = "stablehlo.reshape"(%376) : (tensor<2x1x4xi32>) -> tensor<2x4xi32>
    %380 = "stablehlo.add"(%56, %57) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %381 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %382 = "stablehlo.add"(%79, %381) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %383 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %384 = "stablehlo.divide"(%382, %383) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %385 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x4xf32>} : () -> tensor<2x2x4xf32>
    %386 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x4xf32>} : () -> tensor<2x2x4xf32>
    %387 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x4x16xf32>} : () -> tensor<2x2x4x16xf32>
    %388, %389, %390, %391 = "stablehlo.while"(%59, %385, %386, %387) ({
    ^bb0(%392: tensor<i32>, %393: tensor<2x2x4xf32>, %394: tensor<2x2x4xf32>, %395: tensor<2x2x4x16xf32>):
      %396 = "stablehlo.compare"(%392, %384) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%396) : (tensor<i1>) -> ()
    }, {
    ^bb0(%397: tensor<i32>, %398: tensor<2x2x4xf32>, %399: tensor<2x2x4xf32>, %400: tensor<2x2x4x16xf32>):
      %401 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %402 = "stablehlo.multiply"(%397, %401) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %403 = "stablehlo.dynamic_slice"(%366, %61, %59, %402, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %404 = "stablehlo.dynamic_slice"(%366, %67, %59, %402, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %405 = "stablehlo.concatenate"(%403, %404) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %406 = "stablehlo.dot_general"(%378, %405) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x4x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x4x256xf32>
      %407 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x4x256xi32>
      %408 = "stablehlo.broadcast_in_dim"(%402) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x4x256xi32>
      %409 = "stablehlo.add"(%407, %408) : (tensor<2x2x4x256xi32>, tensor<2x2x4x256xi32>) -> tensor<2x2x4x256xi32>
      %410 = "stablehlo.broadcast_in_dim"(%379) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x4xi32>) -> tensor<2x2x4x256xi32>
      %411 = "stablehlo.compare"(%409, %410) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x4x256xi32>, tensor<2x2x4x256xi32>) -> tensor<2x2x4x256xi1>
      %412 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x4x256xf32>} : () -> tensor<2x2x4x256xf32>
      %413 = "stablehlo.select"(%411, %406, %412) : (tensor<2x2x4x256xi1>, tensor<2x2x4x256xf32>, tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %414 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %415 = "stablehlo.add"(%397, %414) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %416 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %417 = "stablehlo.reduce"(%413, %416) ({
      ^bb0(%418: tensor<f32>, %419: tensor<f32>):
        %420 = "stablehlo.maximum"(%418, %419) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%420) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x4x256xf32>, tensor<f32>) -> tensor<2x2x4xf32>
      %421 = "stablehlo.maximum"(%398, %417) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %422 = "stablehlo.broadcast_in_dim"(%421) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x256xf32>
      %423 = "stablehlo.subtract"(%413, %422) : (tensor<2x2x4x256xf32>, tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %424 = "stablehlo.exponential"(%423) : (tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %425 = "stablehlo.subtract"(%398, %421) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %426 = "stablehlo.exponential"(%425) : (tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %427 = "stablehlo.multiply"(%399, %426) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %428 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %429 = "stablehlo.reduce"(%424, %428) ({
      ^bb0(%430: tensor<f32>, %431: tensor<f32>):
        %432 = "stablehlo.add"(%430, %431) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%432) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x4x256xf32>, tensor<f32>) -> tensor<2x2x4xf32>
      %433 = "stablehlo.add"(%427, %429) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %434 = "stablehlo.dynamic_slice"(%372, %61, %59, %402, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %435 = "stablehlo.dynamic_slice"(%372, %67, %59, %402, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %436 = "stablehlo.concatenate"(%434, %435) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %437 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x16xi32>
      %438 = "stablehlo.broadcast_in_dim"(%402) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x16xi32>
      %439 = "stablehlo.add"(%437, %438) : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi32>
      %440 = "stablehlo.broadcast_in_dim"(%380) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x16xi32>
      %441 = "stablehlo.compare"(%439, %440) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi1>
      %442 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x16xf32>} : () -> tensor<2x2x256x16xf32>
      %443 = "stablehlo.select"(%441, %436, %442) : (tensor<2x2x256x16xi1>, tensor<2x2x256x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %444 = "stablehlo.dot_general"(%424, %443) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x4x256xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x4x16xf32>
      %445 = "stablehlo.broadcast_in_dim"(%426) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x16xf32>
      %446 = "stablehlo.multiply"(%400, %445) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
      %447 = "stablehlo.add"(%446, %444) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
      "stablehlo.return"(%415, %421, %433, %447) : (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>) -> (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>)
    %448 = "stablehlo.broadcast_in_dim"(%390) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x16xf32>
    %449 = "stablehlo.divide"(%391, %448) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
    %450 = "stablehlo.reshape"(%449) : (tensor<2x2x4x16xf32>) -> tensor<2x2x1x4x16xf32>
    %451 = "stablehlo.transpose"(%450) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x4x16xf32>) -> tensor<2x1x2x4x16xf32>
    %452 = "stablehlo.reshape"(%451) : (tensor<2x1x2x4x16xf32>) -> tensor<2x8x16xf32>
    %453 = "stablehlo.reshape"(%452) : (tensor<2x8x16xf32>) -> tensor<2x128xf32>
    %454 = "stablehlo.dot_general"(%453, %18) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x128xf32>, tensor<56x128xf32>) -> tensor<2x56xf32>
    %455 = "stablehlo.add"(%287, %454) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %456 = "stablehlo.multiply"(%455, %455) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %457 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %458 = "stablehlo.reduce"(%456, %457) ({
    ^bb0(%459: tensor<f32>, %460: tensor<f32>):
      %461 = "stablehlo.add"(%459, %460) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%461) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x56xf32>, tensor<f32>) -> tensor<2xf32>
    %462 = "stablehlo.constant"() {value = dense<5.60000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %463 = "stablehlo.divide"(%458, %462) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %464 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %465 = "stablehlo.add"(%463, %464) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %466 = "stablehlo.rsqrt"(%465) : (tensor<2xf32>) -> tensor<2xf32>
    %467 = "stablehlo.broadcast_in_dim"(%466) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x56xf32>
    %468 = "stablehlo.multiply"(%455, %467) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %469 = "stablehlo.broadcast_in_dim"(%19) {broadcast_dimensions = array<i64: 1>} : (tensor<56xf32>) -> tensor<2x56xf32>
    %470 = "stablehlo.multiply"(%468, %469) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %471 = "stablehlo.dot_general"(%470, %20) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<72x56xf32>) -> tensor<2x72xf32>
    %472 = "stablehlo.dot_general"(%470, %21) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<72x56xf32>) -> tensor<2x72xf32>
    %473 = "stablehlo.logistic"(%471) : (tensor<2x72xf32>) -> tensor<2x72xf32>
    %474 = "stablehlo.multiply"(%471, %473) : (tensor<2x72xf32>, tensor<2x72xf32>) -> tensor<2x72xf32>
    %475 = "stablehlo.multiply"(%474, %472) : (tensor<2x72xf32>, tensor<2x72xf32>) -> tensor<2x72xf32>
    %476 = "stablehlo.dot_general"(%475, %22) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x72xf32>, tensor<56x72xf32>) -> tensor<2x56xf32>
    %477 = "stablehlo.add"(%455, %476) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %478 = "stablehlo.multiply"(%477, %477) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %479 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %480 = "stablehlo.reduce"(%478, %479) ({
    ^bb0(%481: tensor<f32>, %482: tensor<f32>):
      %483 = "stablehlo.add"(%481, %482) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%483) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x56xf32>, tensor<f32>) -> tensor<2xf32>
    %484 = "stablehlo.constant"() {value = dense<5.60000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %485 = "stablehlo.divide"(%480, %484) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %486 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %487 = "stablehlo.add"(%485, %486) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %488 = "stablehlo.rsqrt"(%487) : (tensor<2xf32>) -> tensor<2xf32>
    %489 = "stablehlo.broadcast_in_dim"(%488) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x56xf32>
    %490 = "stablehlo.multiply"(%477, %489) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %491 = "stablehlo.broadcast_in_dim"(%23) {broadcast_dimensions = array<i64: 1>} : (tensor<56xf32>) -> tensor<2x56xf32>
    %492 = "stablehlo.multiply"(%490, %491) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %493 = "stablehlo.dot_general"(%492, %24) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<128x56xf32>) -> tensor<2x128xf32>
    %494 = "stablehlo.reshape"(%493) : (tensor<2x128xf32>) -> tensor<2x8x16xf32>
    %495 = "stablehlo.multiply"(%494, %494) : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %496 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %497 = "stablehlo.reduce"(%495, %496) ({
    ^bb0(%498: tensor<f32>, %499: tensor<f32>):
      %500 = "stablehlo.add"(%498, %499) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%500) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<2x8xf32>
    %501 = "stablehlo.constant"() {value = dense<1.60000000e+01> : tensor<2x8xf32>} : () -> tensor<2x8xf32>
    %502 = "stablehlo.divide"(%497, %501) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %503 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2x8xf32>} : () -> tensor<2x8xf32>
    %504 = "stablehlo.add"(%502, %503) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %505 = "stablehlo.rsqrt"(%504) : (tensor<2x8xf32>) -> tensor<2x8xf32>
    %506 = "stablehlo.broadcast_in_dim"(%505) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x16xf32>
    %507 = "stablehlo.multiply"(%494, %506) : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %508 = "stablehlo.broadcast_in_dim"(%25) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x8x16xf32>
    %509 = "stablehlo.multiply"(%507, %508) : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %510 = "stablehlo.broadcast_in_dim"(%128) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x8x8xf32>
    %511 = "stablehlo.broadcast_in_dim"(%129) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x8x8xf32>
    %512 = "stablehlo.slice"(%509) {limit_indices = array<i64: 2, 8, 8>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x8x16xf32>) -> tensor<2x8x8xf32>
    %513 = "stablehlo.slice"(%509) {limit_indices = array<i64: 2, 8, 16>, start_indices = array<i64: 0, 0, 8>, strides = array<i64: 1, 1, 1>} : (tensor<2x8x16xf32>) -> tensor<2x8x8xf32>
    %514 = "stablehlo.multiply"(%512, %510) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %515 = "stablehlo.multiply"(%513, %511) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %516 = "stablehlo.subtract"(%514, %515) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %517 = "stablehlo.multiply"(%512, %511) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %518 = "stablehlo.multiply"(%513, %510) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %519 = "stablehlo.add"(%517, %518) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %520 = "stablehlo.concatenate"(%516, %519) {dimension = 2 : i64} : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x16xf32>
    %521 = "stablehlo.dot_general"(%492, %26) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<32x56xf32>) -> tensor<2x32xf32>
    %522 = "stablehlo.reshape"(%521) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %523 = "stablehlo.multiply"(%522, %522) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %524 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %525 = "stablehlo.reduce"(%523, %524) ({
    ^bb0(%526: tensor<f32>, %527: tensor<f32>):
      %528 = "stablehlo.add"(%526, %527) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%528) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x2x16xf32>, tensor<f32>) -> tensor<2x2xf32>
    %529 = "stablehlo.constant"() {value = dense<1.60000000e+01> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %530 = "stablehlo.divide"(%525, %529) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %531 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %532 = "stablehlo.add"(%530, %531) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %533 = "stablehlo.rsqrt"(%532) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %534 = "stablehlo.broadcast_in_dim"(%533) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x2xf32>) -> tensor<2x2x16xf32>
    %535 = "stablehlo.multiply"(%522, %534) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %536 = "stablehlo.broadcast_in_dim"(%27) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x2x16xf32>
    %537 = "stablehlo.multiply"(%535, %536) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %538 = "stablehlo.broadcast_in_dim"(%128) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %539 = "stablehlo.broadcast_in_dim"(%129) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %540 = "stablehlo.slice"(%537) {limit_indices = array<i64: 2, 2, 8>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x16xf32>) -> tensor<2x2x8xf32>
    %541 = "stablehlo.slice"(%537) {limit_indices = array<i64: 2, 2, 16>, start_indices = array<i64: 0, 0, 8>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x16xf32>) -> tensor<2x2x8xf32>
    %542 = "stablehlo.multiply"(%540, %538) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %543 = "stablehlo.multiply"(%541, %539) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %544 = "stablehlo.subtract"(%542, %543) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %545 = "stablehlo.multiply"(%540, %539) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %546 = "stablehlo.multiply"(%541, %538) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %547 = "stablehlo.add"(%545, %546) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %548 = "stablehlo.concatenate"(%544, %547) {dimension = 2 : i64} : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x16xf32>
    %549 = "stablehlo.dot_general"(%492, %28) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<32x56xf32>) -> tensor<2x32xf32>
    %550 = "stablehlo.reshape"(%549) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %551 = "stablehlo.reshape"(%548) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %552 = "stablehlo.transpose"(%551) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %553 = "stablehlo.slice"(%552) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %554 = "stablehlo.dynamic_update_slice"(%50, %553, %61, %59, %63, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %555 = "stablehlo.slice"(%552) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %556 = "stablehlo.dynamic_update_slice"(%554, %555, %67, %59, %69, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %557 = "stablehlo.reshape"(%550) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %558 = "stablehlo.transpose"(%557) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %559 = "stablehlo.slice"(%558) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %560 = "stablehlo.dynamic_update_slice"(%51, %559, %61, %59, %63, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %561 = "stablehlo.slice"(%558) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %562 = "stablehlo.dynamic_update_slice"(%560, %561, %67, %59, %69, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %563 = "stablehlo.reshape"(%520) : (tensor<2x8x16xf32>) -> tensor<2x1x2x4x16xf32>
    %564 = "stablehlo.transpose"(%563) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x4x16xf32>) -> tensor<2x2x1x4x16xf32>
    %565 = "stablehlo.reshape"(%564) : (tensor<2x2x1x4x16xf32>) -> tensor<2x2x4x16xf32>
    %566 = "stablehlo.broadcast_in_dim"(%74) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x4xi32>
    %567 = "stablehlo.constant"() {value = dense<2.50000000e-01> : tensor<2x2x4x16xf32>} : () -> tensor<2x2x4x16xf32>
    %568 = "stablehlo.multiply"(%565, %567) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
    %569 = "stablehlo.reshape"(%566) : (tensor<2x1x4xi32>) -> tensor<2x4xi32>
    %570 = "stablehlo.add"(%56, %57) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %571 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %572 = "stablehlo.add"(%79, %571) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %573 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %574 = "stablehlo.divide"(%572, %573) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %575 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x4xf32>} : () -> tensor<2x2x4xf32>
    %576 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x4xf32>} : () -> tensor<2x2x4xf32>
    %577 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x4x16xf32>} : () -> tensor<2x2x4x16xf32>
    %578, %579, %580, %581 = "stablehlo.while"(%59, %575, %576, %577) ({
    ^bb0(%582: tensor<i32>, %583: tensor<2x2x4xf32>, %584: tensor<2x2x4xf32>, %585: tensor<2x2x4x16xf32>):
      %586 = "stablehlo.compare"(%582, %574) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%586) : (tensor<i1>) -> ()
    }, {
    ^bb0(%587: tensor<i32>, %588: tensor<2x2x4xf32>, %589: tensor<2x2x4xf32>, %590: tensor<2x2x4x16xf32>):
      %591 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %592 = "stablehlo.multiply"(%587, %591) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %593 = "stablehlo.dynamic_slice"(%556, %61, %59, %592, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %594 = "stablehlo.dynamic_slice"(%556, %67, %59, %592, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %595 = "stablehlo.concatenate"(%593, %594) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %596 = "stablehlo.dot_general"(%568, %595) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x4x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x4x256xf32>
      %597 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x4x256xi32>
      %598 = "stablehlo.broadcast_in_dim"(%592) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x4x256xi32>
      %599 = "stablehlo.add"(%597, %598) : (tensor<2x2x4x256xi32>, tensor<2x2x4x256xi32>) -> tensor<2x2x4x256xi32>
      %600 = "stablehlo.broadcast_in_dim"(%569) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x4xi32>) -> tensor<2x2x4x256xi32>
      %601 = "stablehlo.compare"(%599, %600) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x4x256xi32>, tensor<2x2x4x256xi32>) -> tensor<2x2x4x256xi1>
      %602 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x4x256xf32>} : () -> tensor<2x2x4x256xf32>
      %603 = "stablehlo.select"(%601, %596, %602) : (tensor<2x2x4x256xi1>, tensor<2x2x4x256xf32>, tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %604 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %605 = "stablehlo.add"(%587, %604) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %606 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %607 = "stablehlo.reduce"(%603, %606) ({
      ^bb0(%608: tensor<f32>, %609: tensor<f32>):
        %610 = "stablehlo.maximum"(%608, %609) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%610) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x4x256xf32>, tensor<f32>) -> tensor<2x2x4xf32>
      %611 = "stablehlo.maximum"(%588, %607) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %612 = "stablehlo.broadcast_in_dim"(%611) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x256xf32>
      %613 = "stablehlo.subtract"(%603, %612) : (tensor<2x2x4x256xf32>, tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %614 = "stablehlo.exponential"(%613) : (tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %615 = "stablehlo.subtract"(%588, %611) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %616 = "stablehlo.exponential"(%615) : (tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %617 = "stablehlo.multiply"(%589, %616) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %618 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %619 = "stablehlo.reduce"(%614, %618) ({
      ^bb0(%620: tensor<f32>, %621: tensor<f32>):
        %622 = "stablehlo.add"(%620, %621) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%622) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x4x256xf32>, tensor<f32>) -> tensor<2x2x4xf32>
      %623 = "stablehlo.add"(%617, %619) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %624 = "stablehlo.dynamic_slice"(%562, %61, %59, %592, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %625 = "stablehlo.dynamic_slice"(%562, %67, %59, %592, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %626 = "stablehlo.concatenate"(%624, %625) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %627 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x16xi32>
      %628 = "stablehlo.broadcast_in_dim"(%592) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x16xi32>
      %629 = "stablehlo.add"(%627, %628) : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi32>
      %630 = "stablehlo.broadcast_in_dim"(%570) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x16xi32>
      %631 = "stablehlo.compare"(%629, %630) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi1>
      %632 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x16xf32>} : () -> tensor<2x2x256x16xf32>
      %633 = "stablehlo.select"(%631, %626, %632) : (tensor<2x2x256x16xi1>, tensor<2x2x256x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %634 = "stablehlo.dot_general"(%614, %633) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x4x256xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x4x16xf32>
      %635 = "stablehlo.broadcast_in_dim"(%616) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x16xf32>
      %636 = "stablehlo.multiply"(%590, %635) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
      %637 = "stablehlo.add"(%636, %634) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
      "stablehlo.return"(%605, %611, %623, %637) : (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>) -> (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>)
    %638 = "stablehlo.broadcast_in_dim"(%580) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x16xf32>
    %639 = "stablehlo.divide"(%581, %638) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
    %640 = "stablehlo.reshape"(%639) : (tensor<2x2x4x16xf32>) -> tensor<2x2x1x4x16xf32>
    %641 = "stablehlo.transpose"(%640) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x4x16xf32>) -> tensor<2x1x2x4x16xf32>
    %642 = "stablehlo.reshape"(%641) : (tensor<2x1x2x4x16xf32>) -> tensor<2x8x16xf32>
    %643 = "stablehlo.reshape"(%642) : (tensor<2x8x16xf32>) -> tensor<2x128xf32>
    %644 = "stablehlo.dot_general"(%643, %29) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x128xf32>, tensor<56x128xf32>) -> tensor<2x56xf32>
    %645 = "stablehlo.add"(%477, %644) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %646 = "stablehlo.multiply"(%645, %645) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %647 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %648 = "stablehlo.reduce"(%646, %647) ({
    ^bb0(%649: tensor<f32>, %650: tensor<f32>):
      %651 = "stablehlo.add"(%649, %650) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%651) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x56xf32>, tensor<f32>) -> tensor<2xf32>
    %652 = "stablehlo.constant"() {value = dense<5.60000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %653 = "stablehlo.divide"(%648, %652) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %654 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %655 = "stablehlo.add"(%653, %654) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %656 = "stablehlo.rsqrt"(%655) : (tensor<2xf32>) -> tensor<2xf32>
    %657 = "stablehlo.broadcast_in_dim"(%656) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x56xf32>
    %658 = "stablehlo.multiply"(%645, %657) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %659 = "stablehlo.broadcast_in_dim"(%30) {broadcast_dimensions = array<i64: 1>} : (tensor<56xf32>) -> tensor<2x56xf32>
    %660 = "stablehlo.multiply"(%658, %659) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %661 = "stablehlo.dot_general"(%660, %31) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<72x56xf32>) -> tensor<2x72xf32>
    %662 = "stablehlo.dot_general"(%660, %32) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<72x56xf32>) -> tensor<2x72xf32>
    %663 = "stablehlo.logistic"(%661) : (tensor<2x72xf32>) -> tensor<2x72xf32>
    %664 = "stablehlo.multiply"(%661, %663) : (tensor<2x72xf32>, tensor<2x72xf32>) -> tensor<2x72xf32>
    %665 = "stablehlo.multiply"(%664, %662) : (tensor<2x72xf32>, tensor<2x72xf32>) -> tensor<2x72xf32>
    %666 = "stablehlo.dot_general"(%665, %33) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x72xf32>, tensor<56x72xf32>) -> tensor<2x56xf32>
    %667 = "stablehlo.add"(%645, %666) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %668 = "stablehlo.multiply"(%667, %667) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %669 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %670 = "stablehlo.reduce"(%668, %669) ({
    ^bb0(%671: tensor<f32>, %672: tensor<f32>):
      %673 = "stablehlo.add"(%671, %672) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%673) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x56xf32>, tensor<f32>) -> tensor<2xf32>
    %674 = "stablehlo.constant"() {value = dense<5.60000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %675 = "stablehlo.divide"(%670, %674) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %676 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %677 = "stablehlo.add"(%675, %676) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %678 = "stablehlo.rsqrt"(%677) : (tensor<2xf32>) -> tensor<2xf32>
    %679 = "stablehlo.broadcast_in_dim"(%678) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x56xf32>
    %680 = "stablehlo.multiply"(%667, %679) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %681 = "stablehlo.broadcast_in_dim"(%34) {broadcast_dimensions = array<i64: 1>} : (tensor<56xf32>) -> tensor<2x56xf32>
    %682 = "stablehlo.multiply"(%680, %681) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %683 = "stablehlo.dot_general"(%682, %35) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<128x56xf32>) -> tensor<2x128xf32>
    %684 = "stablehlo.reshape"(%683) : (tensor<2x128xf32>) -> tensor<2x8x16xf32>
    %685 = "stablehlo.multiply"(%684, %684) : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %686 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %687 = "stablehlo.reduce"(%685, %686) ({
    ^bb0(%688: tensor<f32>, %689: tensor<f32>):
      %690 = "stablehlo.add"(%688, %689) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%690) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<2x8xf32>
    %691 = "stablehlo.constant"() {value = dense<1.60000000e+01> : tensor<2x8xf32>} : () -> tensor<2x8xf32>
    %692 = "stablehlo.divide"(%687, %691) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %693 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2x8xf32>} : () -> tensor<2x8xf32>
    %694 = "stablehlo.add"(%692, %693) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %695 = "stablehlo.rsqrt"(%694) : (tensor<2x8xf32>) -> tensor<2x8xf32>
    %696 = "stablehlo.broadcast_in_dim"(%695) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x16xf32>
    %697 = "stablehlo.multiply"(%684, %696) : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %698 = "stablehlo.broadcast_in_dim"(%36) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x8x16xf32>
    %699 = "stablehlo.multiply"(%697, %698) : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %700 = "stablehlo.broadcast_in_dim"(%128) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x8x8xf32>
    %701 = "stablehlo.broadcast_in_dim"(%129) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x8x8xf32>
    %702 = "stablehlo.slice"(%699) {limit_indices = array<i64: 2, 8, 8>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x8x16xf32>) -> tensor<2x8x8xf32>
    %703 = "stablehlo.slice"(%699) {limit_indices = array<i64: 2, 8, 16>, start_indices = array<i64: 0, 0, 8>, strides = array<i64: 1, 1, 1>} : (tensor<2x8x16xf32>) -> tensor<2x8x8xf32>
    %704 = "stablehlo.multiply"(%702, %700) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %705 = "stablehlo.multiply"(%703, %701) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %706 = "stablehlo.subtract"(%704, %705) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %707 = "stablehlo.multiply"(%702, %701) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %708 = "stablehlo.multiply"(%703, %700) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %709 = "stablehlo.add"(%707, %708) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %710 = "stablehlo.concatenate"(%706, %709) {dimension = 2 : i64} : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x16xf32>
    %711 = "stablehlo.dot_general"(%682, %37) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<32x56xf32>) -> tensor<2x32xf32>
    %712 = "stablehlo.reshape"(%711) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %713 = "stablehlo.multiply"(%712, %712) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %714 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %715 = "stablehlo.reduce"(%713, %714) ({
    ^bb0(%716: tensor<f32>, %717: tensor<f32>):
      %718 = "stablehlo.add"(%716, %717) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%718) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x2x16xf32>, tensor<f32>) -> tensor<2x2xf32>
    %719 = "stablehlo.constant"() {value = dense<1.60000000e+01> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %720 = "stablehlo.divide"(%715, %719) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %721 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %722 = "stablehlo.add"(%720, %721) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %723 = "stablehlo.rsqrt"(%722) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %724 = "stablehlo.broadcast_in_dim"(%723) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x2xf32>) -> tensor<2x2x16xf32>
    %725 = "stablehlo.multiply"(%712, %724) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %726 = "stablehlo.broadcast_in_dim"(%38) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x2x16xf32>
    %727 = "stablehlo.multiply"(%725, %726) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %728 = "stablehlo.broadcast_in_dim"(%128) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %729 = "stablehlo.broadcast_in_dim"(%129) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %730 = "stablehlo.slice"(%727) {limit_indices = array<i64: 2, 2, 8>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x16xf32>) -> tensor<2x2x8xf32>
    %731 = "stablehlo.slice"(%727) {limit_indices = array<i64: 2, 2, 16>, start_indices = array<i64: 0, 0, 8>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x16xf32>) -> tensor<2x2x8xf32>
    %732 = "stablehlo.multiply"(%730, %728) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %733 = "stablehlo.multiply"(%731, %729) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %734 = "stablehlo.subtract"(%732, %733) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %735 = "stablehlo.multiply"(%730, %729) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %736 = "stablehlo.multiply"(%731, %728) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %737 = "stablehlo.add"(%735, %736) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %738 = "stablehlo.concatenate"(%734, %737) {dimension = 2 : i64} : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x16xf32>
    %739 = "stablehlo.dot_general"(%682, %39) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<32x56xf32>) -> tensor<2x32xf32>
    %740 = "stablehlo.reshape"(%739) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %741 = "stablehlo.reshape"(%738) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %742 = "stablehlo.transpose"(%741) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %743 = "stablehlo.slice"(%742) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %744 = "stablehlo.dynamic_update_slice"(%52, %743, %61, %59, %63, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %745 = "stablehlo.slice"(%742) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %746 = "stablehlo.dynamic_update_slice"(%744, %745, %67, %59, %69, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %747 = "stablehlo.reshape"(%740) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %748 = "stablehlo.transpose"(%747) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %749 = "stablehlo.slice"(%748) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %750 = "stablehlo.dynamic_update_slice"(%53, %749, %61, %59, %63, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %751 = "stablehlo.slice"(%748) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %752 = "stablehlo.dynamic_update_slice"(%750, %751, %67, %59, %69, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %753 = "stablehlo.reshape"(%710) : (tensor<2x8x16xf32>) -> tensor<2x1x2x4x16xf32>
    %754 = "stablehlo.transpose"(%753) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x4x16xf32>) -> tensor<2x2x1x4x16xf32>
    %755 = "stablehlo.reshape"(%754) : (tensor<2x2x1x4x16xf32>) -> tensor<2x2x4x16xf32>
    %756 = "stablehlo.broadcast_in_dim"(%74) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x4xi32>
    %757 = "stablehlo.constant"() {value = dense<2.50000000e-01> : tensor<2x2x4x16xf32>} : () -> tensor<2x2x4x16xf32>
    %758 = "stablehlo.multiply"(%755, %757) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
    %759 = "stablehlo.reshape"(%756) : (tensor<2x1x4xi32>) -> tensor<2x4xi32>
    %760 = "stablehlo.add"(%56, %57) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %761 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %762 = "stablehlo.add"(%79, %761) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %763 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %764 = "stablehlo.divide"(%762, %763) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %765 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x4xf32>} : () -> tensor<2x2x4xf32>
    %766 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x4xf32>} : () -> tensor<2x2x4xf32>
    %767 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x4x16xf32>} : () -> tensor<2x2x4x16xf32>
    %768, %769, %770, %771 = "stablehlo.while"(%59, %765, %766, %767) ({
    ^bb0(%772: tensor<i32>, %773: tensor<2x2x4xf32>, %774: tensor<2x2x4xf32>, %775: tensor<2x2x4x16xf32>):
      %776 = "stablehlo.compare"(%772, %764) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%776) : (tensor<i1>) -> ()
    }, {
    ^bb0(%777: tensor<i32>, %778: tensor<2x2x4xf32>, %779: tensor<2x2x4xf32>, %780: tensor<2x2x4x16xf32>):
      %781 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %782 = "stablehlo.multiply"(%777, %781) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %783 = "stablehlo.dynamic_slice"(%746, %61, %59, %782, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %784 = "stablehlo.dynamic_slice"(%746, %67, %59, %782, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %785 = "stablehlo.concatenate"(%783, %784) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %786 = "stablehlo.dot_general"(%758, %785) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x4x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x4x256xf32>
      %787 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x4x256xi32>
      %788 = "stablehlo.broadcast_in_dim"(%782) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x4x256xi32>
      %789 = "stablehlo.add"(%787, %788) : (tensor<2x2x4x256xi32>, tensor<2x2x4x256xi32>) -> tensor<2x2x4x256xi32>
      %790 = "stablehlo.broadcast_in_dim"(%759) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x4xi32>) -> tensor<2x2x4x256xi32>
      %791 = "stablehlo.compare"(%789, %790) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x4x256xi32>, tensor<2x2x4x256xi32>) -> tensor<2x2x4x256xi1>
      %792 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x4x256xf32>} : () -> tensor<2x2x4x256xf32>
      %793 = "stablehlo.select"(%791, %786, %792) : (tensor<2x2x4x256xi1>, tensor<2x2x4x256xf32>, tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %794 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %795 = "stablehlo.add"(%777, %794) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %796 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %797 = "stablehlo.reduce"(%793, %796) ({
      ^bb0(%798: tensor<f32>, %799: tensor<f32>):
        %800 = "stablehlo.maximum"(%798, %799) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%800) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x4x256xf32>, tensor<f32>) -> tensor<2x2x4xf32>
      %801 = "stablehlo.maximum"(%778, %797) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %802 = "stablehlo.broadcast_in_dim"(%801) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x256xf32>
      %803 = "stablehlo.subtract"(%793, %802) : (tensor<2x2x4x256xf32>, tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %804 = "stablehlo.exponential"(%803) : (tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %805 = "stablehlo.subtract"(%778, %801) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %806 = "stablehlo.exponential"(%805) : (tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %807 = "stablehlo.multiply"(%779, %806) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %808 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %809 = "stablehlo.reduce"(%804, %808) ({
      ^bb0(%810: tensor<f32>, %811: tensor<f32>):
        %812 = "stablehlo.add"(%810, %811) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%812) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x4x256xf32>, tensor<f32>) -> tensor<2x2x4xf32>
      %813 = "stablehlo.add"(%807, %809) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %814 = "stablehlo.dynamic_slice"(%752, %61, %59, %782, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %815 = "stablehlo.dynamic_slice"(%752, %67, %59, %782, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %816 = "stablehlo.concatenate"(%814, %815) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %817 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x16xi32>
      %818 = "stablehlo.broadcast_in_dim"(%782) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x16xi32>
      %819 = "stablehlo.add"(%817, %818) : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi32>
      %820 = "stablehlo.broadcast_in_dim"(%760) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x16xi32>
      %821 = "stablehlo.compare"(%819, %820) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi1>
      %822 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x16xf32>} : () -> tensor<2x2x256x16xf32>
      %823 = "stablehlo.select"(%821, %816, %822) : (tensor<2x2x256x16xi1>, tensor<2x2x256x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %824 = "stablehlo.dot_general"(%804, %823) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x4x256xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x4x16xf32>
      %825 = "stablehlo.broadcast_in_dim"(%806) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x16xf32>
      %826 = "stablehlo.multiply"(%780, %825) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
      %827 = "stablehlo.add"(%826, %824) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
      "stablehlo.return"(%795, %801, %813, %827) : (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>) -> (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>)
    %828 = "stablehlo.broadcast_in_dim"(%770) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x16xf32>
    %829 = "stablehlo.divide"(%771, %828) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
    %830 = "stablehlo.reshape"(%829) : (tensor<2x2x4x16xf32>) -> tensor<2x2x1x4x16xf32>
    %831 = "stablehlo.transpose"(%830) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x4x16xf32>) -> tensor<2x1x2x4x16xf32>
    %832 = "stablehlo.reshape"(%831) : (tensor<2x1x2x4x16xf32>) -> tensor<2x8x16xf32>
    %833 = "stablehlo.reshape"(%832) : (tensor<2x8x16xf32>) -> tensor<2x128xf32>
    %834 = "stablehlo.dot_general"(%833, %40) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x128xf32>, tensor<56x128xf32>) -> tensor<2x56xf32>
    %835 = "stablehlo.add"(%667, %834) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %836 = "stablehlo.multiply"(%835, %835) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %837 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %838 = "stablehlo.reduce"(%836, %837) ({
    ^bb0(%839: tensor<f32>, %840: tensor<f32>):
      %841 = "stablehlo.add"(%839, %840) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%841) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x56xf32>, tensor<f32>) -> tensor<2xf32>
    %842 = "stablehlo.constant"() {value = dense<5.60000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %843 = "stablehlo.divide"(%838, %842) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %844 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %845 = "stablehlo.add"(%843, %844) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %846 = "stablehlo.rsqrt"(%845) : (tensor<2xf32>) -> tensor<2xf32>
    %847 = "stablehlo.broadcast_in_dim"(%846) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x56xf32>
    %848 = "stablehlo.multiply"(%835, %847) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %849 = "stablehlo.broadcast_in_dim"(%41) {broadcast_dimensions = array<i64: 1>} : (tensor<56xf32>) -> tensor<2x56xf32>
    %850 = "stablehlo.multiply"(%848, %849) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %851 = "stablehlo.dot_general"(%850, %42) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<72x56xf32>) -> tensor<2x72xf32>
    %852 = "stablehlo.dot_general"(%850, %43) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<72x56xf32>) -> tensor<2x72xf32>
    %853 = "stablehlo.logistic"(%851) : (tensor<2x72xf32>) -> tensor<2x72xf32>
    %854 = "stablehlo.multiply"(%851, %853) : (tensor<2x72xf32>, tensor<2x72xf32>) -> tensor<2x72xf32>
    %855 = "stablehlo.multiply"(%854, %852) : (tensor<2x72xf32>, tensor<2x72xf32>) -> tensor<2x72xf32>
    %856 = "stablehlo.dot_general"(%855, %44) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x72xf32>, tensor<56x72xf32>) -> tensor<2x56xf32>
    %857 = "stablehlo.add"(%835, %856) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %858 = "stablehlo.multiply"(%857, %857) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %859 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %860 = "stablehlo.reduce"(%858, %859) ({
    ^bb0(%861: tensor<f32>, %862: tensor<f32>):
      %863 = "stablehlo.add"(%861, %862) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%863) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x56xf32>, tensor<f32>) -> tensor<2xf32>
    %864 = "stablehlo.constant"() {value = dense<5.60000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %865 = "stablehlo.divide"(%860, %864) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %866 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %867 = "stablehlo.add"(%865, %866) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %868 = "stablehlo.rsqrt"(%867) : (tensor<2xf32>) -> tensor<2xf32>
    %869 = "stablehlo.broadcast_in_dim"(%868) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x56xf32>
    %870 = "stablehlo.multiply"(%857, %869) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %871 = "stablehlo.broadcast_in_dim"(%45) {broadcast_dimensions = array<i64: 1>} : (tensor<56xf32>) -> tensor<2x56xf32>
    %872 = "stablehlo.multiply"(%870, %871) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %873 = "stablehlo.dot_general"(%872, %0) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<170x56xf32>) -> tensor<2x170xf32>
    %874 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %875 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %876 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x170xi32>
    %877, %878 = "stablehlo.reduce"(%873, %876, %874, %875) ({
    ^bb0(%879: tensor<f32>, %880: tensor<i32>, %881: tensor<f32>, %882: tensor<i32>):
      %883 = "stablehlo.compare"(%879, %881) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %884 = "stablehlo.compare"(%879, %881) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %885 = "stablehlo.compare"(%880, %882) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %886 = "stablehlo.and"(%884, %885) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %887 = "stablehlo.or"(%883, %886) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %888 = "stablehlo.select"(%887, %879, %881) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %889 = "stablehlo.select"(%887, %880, %882) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%888, %889) : (tensor<f32>, tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x170xf32>, tensor<2x170xi32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<2xi32>)
    "func.return"(%176, %182, %366, %372, %556, %562, %746, %752, %873, %878, %877) : (tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<2x170xf32>, tensor<2xi32>, tensor<2xf32>) -> ()
  }) {arg_attrs = [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {tf.aliasing_output = 0 : i32}, {tf.aliasing_output = 1 : i32}, {tf.aliasing_output = 2 : i32}, {tf.aliasing_output = 3 : i32}, {tf.aliasing_output = 4 : i32}, {tf.aliasing_output = 5 : i32}, {tf.aliasing_output = 6 : i32}, {tf.aliasing_output = 7 : i32}, {}, {}, {}, {}], function_type = (tensor<170x56xf32>, tensor<56xf32>, tensor<128x56xf32>, tensor<16xf32>, tensor<32x56xf32>, tensor<16xf32>, tensor<32x56xf32>, tensor<56x128xf32>, tensor<56xf32>, tensor<72x56xf32>, tensor<72x56xf32>, tensor<56x72xf32>, tensor<56xf32>, tensor<128x56xf32>, tensor<16xf32>, tensor<32x56xf32>, tensor<16xf32>, tensor<32x56xf32>, tensor<56x128xf32>, tensor<56xf32>, tensor<72x56xf32>, tensor<72x56xf32>, tensor<56x72xf32>, tensor<56xf32>, tensor<128x56xf32>, tensor<16xf32>, tensor<32x56xf32>, tensor<16xf32>, tensor<32x56xf32>, tensor<56x128xf32>, tensor<56xf32>, tensor<72x56xf32>, tensor<72x56xf32>, tensor<56x72xf32>, tensor<56xf32>, tensor<128x56xf32>, tensor<16xf32>, tensor<32x56xf32>, tensor<16xf32>, tensor<32x56xf32>, tensor<56x128xf32>, tensor<56xf32>, tensor<72x56xf32>, tensor<72x56xf32>, tensor<56x72xf32>, tensor<56xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> (tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<2x170xf32>, tensor<2xi32>, tensor<2xf32>), sym_name = "main"} : () -> ()
}) : () -> ()
