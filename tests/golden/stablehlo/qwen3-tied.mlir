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
    %123 = "stablehlo.convert"(%122) : (tensor<2xi32>) -> tensor<2xi64>
    %124 = "stablehlo.constant"() {value = dense<[2935890503281999872, 809281657774800896, 223079437355909120, 61492108332040192, 16950371723837440, 4672389829689344, 1287949732085760, 355024853008384]> : tensor<8xi64>} : () -> tensor<8xi64>
    %125 = "stablehlo.broadcast_in_dim"(%124) {broadcast_dimensions = array<i64: 1>} : (tensor<8xi64>) -> tensor<2x8xi64>
    %126 = "stablehlo.broadcast_in_dim"(%123) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi64>) -> tensor<2x8xi64>
    %127 = "stablehlo.multiply"(%125, %126) : (tensor<2x8xi64>, tensor<2x8xi64>) -> tensor<2x8xi64>
    %128 = "stablehlo.convert"(%127) : (tensor<2x8xi64>) -> tensor<2x8xf32>
    %129 = "stablehlo.constant"() {value = dense<3.40612167e-19> : tensor<2x8xf32>} : () -> tensor<2x8xf32>
    %130 = "stablehlo.multiply"(%128, %129) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %131 = "stablehlo.cosine"(%130) : (tensor<2x8xf32>) -> tensor<2x8xf32>
    %132 = "stablehlo.sine"(%130) : (tensor<2x8xf32>) -> tensor<2x8xf32>
    %133 = "stablehlo.broadcast_in_dim"(%131) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x8x8xf32>
    %134 = "stablehlo.broadcast_in_dim"(%132) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x8x8xf32>
    %135 = "stablehlo.slice"(%121) {limit_indices = array<i64: 2, 8, 8>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x8x16xf32>) -> tensor<2x8x8xf32>
    %136 = "stablehlo.slice"(%121) {limit_indices = array<i64: 2, 8, 16>, start_indices = array<i64: 0, 0, 8>, strides = array<i64: 1, 1, 1>} : (tensor<2x8x16xf32>) -> tensor<2x8x8xf32>
    %137 = "stablehlo.multiply"(%135, %133) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %138 = "stablehlo.multiply"(%136, %134) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %139 = "stablehlo.subtract"(%137, %138) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %140 = "stablehlo.multiply"(%135, %134) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %141 = "stablehlo.multiply"(%136, %133) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %142 = "stablehlo.add"(%140, %141) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %143 = "stablehlo.concatenate"(%139, %142) {dimension = 2 : i64} : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x16xf32>
    %144 = "stablehlo.dot_general"(%104, %4) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<32x56xf32>) -> tensor<2x32xf32>
    %145 = "stablehlo.reshape"(%144) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %146 = "stablehlo.multiply"(%145, %145) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %147 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %148 = "stablehlo.reduce"(%146, %147) ({
    ^bb0(%149: tensor<f32>, %150: tensor<f32>):
      %151 = "stablehlo.add"(%149, %150) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%151) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x2x16xf32>, tensor<f32>) -> tensor<2x2xf32>
    %152 = "stablehlo.constant"() {value = dense<1.60000000e+01> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %153 = "stablehlo.divide"(%148, %152) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %154 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %155 = "stablehlo.add"(%153, %154) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %156 = "stablehlo.rsqrt"(%155) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %157 = "stablehlo.broadcast_in_dim"(%156) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x2xf32>) -> tensor<2x2x16xf32>
    %158 = "stablehlo.multiply"(%145, %157) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %159 = "stablehlo.broadcast_in_dim"(%5) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x2x16xf32>
    %160 = "stablehlo.multiply"(%158, %159) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %161 = "stablehlo.broadcast_in_dim"(%131) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %162 = "stablehlo.broadcast_in_dim"(%132) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %163 = "stablehlo.slice"(%160) {limit_indices = array<i64: 2, 2, 8>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x16xf32>) -> tensor<2x2x8xf32>
    %164 = "stablehlo.slice"(%160) {limit_indices = array<i64: 2, 2, 16>, start_indices = array<i64: 0, 0, 8>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x16xf32>) -> tensor<2x2x8xf32>
    %165 = "stablehlo.multiply"(%163, %161) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %166 = "stablehlo.multiply"(%164, %162) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %167 = "stablehlo.subtract"(%165, %166) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %168 = "stablehlo.multiply"(%163, %162) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %169 = "stablehlo.multiply"(%164, %161) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %170 = "stablehlo.add"(%168, %169) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %171 = "stablehlo.concatenate"(%167, %170) {dimension = 2 : i64} : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x16xf32>
    %172 = "stablehlo.dot_general"(%104, %6) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<32x56xf32>) -> tensor<2x32xf32>
    %173 = "stablehlo.reshape"(%172) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %174 = "stablehlo.reshape"(%171) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %175 = "stablehlo.transpose"(%174) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %176 = "stablehlo.slice"(%175) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %177 = "stablehlo.dynamic_update_slice"(%46, %176, %61, %59, %63, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %178 = "stablehlo.slice"(%175) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %179 = "stablehlo.dynamic_update_slice"(%177, %178, %67, %59, %69, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %180 = "stablehlo.reshape"(%173) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %181 = "stablehlo.transpose"(%180) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %182 = "stablehlo.slice"(%181) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %183 = "stablehlo.dynamic_update_slice"(%47, %182, %61, %59, %63, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %184 = "stablehlo.slice"(%181) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %185 = "stablehlo.dynamic_update_slice"(%183, %184, %67, %59, %69, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %186 = "stablehlo.reshape"(%143) : (tensor<2x8x16xf32>) -> tensor<2x1x2x4x16xf32>
    %187 = "stablehlo.transpose"(%186) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x4x16xf32>) -> tensor<2x2x1x4x16xf32>
    %188 = "stablehlo.reshape"(%187) : (tensor<2x2x1x4x16xf32>) -> tensor<2x2x4x16xf32>
    %189 = "stablehlo.broadcast_in_dim"(%74) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x4xi32>
    %190 = "stablehlo.constant"() {value = dense<2.50000000e-01> : tensor<2x2x4x16xf32>} : () -> tensor<2x2x4x16xf32>
    %191 = "stablehlo.multiply"(%188, %190) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
    %192 = "stablehlo.reshape"(%189) : (tensor<2x1x4xi32>) -> tensor<2x4xi32>
    %193 = "stablehlo.add"(%56, %57) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %194 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %195 = "stablehlo.add"(%79, %194) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %196 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %197 = "stablehlo.divide"(%195, %196) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %198 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x4xf32>} : () -> tensor<2x2x4xf32>
    %199 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x4xf32>} : () -> tensor<2x2x4xf32>
    %200 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x4x16xf32>} : () -> tensor<2x2x4x16xf32>
    %201, %202, %203, %204 = "stablehlo.while"(%59, %198, %199, %200) ({
    ^bb0(%205: tensor<i32>, %206: tensor<2x2x4xf32>, %207: tensor<2x2x4xf32>, %208: tensor<2x2x4x16xf32>):
      %209 = "stablehlo.compare"(%205, %197) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%209) : (tensor<i1>) -> ()
    }, {
    ^bb0(%210: tensor<i32>, %211: tensor<2x2x4xf32>, %212: tensor<2x2x4xf32>, %213: tensor<2x2x4x16xf32>):
      %214 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %215 = "stablehlo.multiply"(%210, %214) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %216 = "stablehlo.dynamic_slice"(%179, %61, %59, %215, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %217 = "stablehlo.dynamic_slice"(%179, %67, %59, %215, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %218 = "stablehlo.concatenate"(%216, %217) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %219 = "stablehlo.dot_general"(%191, %218) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x4x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x4x256xf32>
      %220 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x4x256xi32>
      %221 = "stablehlo.broadcast_in_dim"(%215) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x4x256xi32>
      %222 = "stablehlo.add"(%220, %221) : (tensor<2x2x4x256xi32>, tensor<2x2x4x256xi32>) -> tensor<2x2x4x256xi32>
      %223 = "stablehlo.broadcast_in_dim"(%192) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x4xi32>) -> tensor<2x2x4x256xi32>
      %224 = "stablehlo.compare"(%222, %223) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x4x256xi32>, tensor<2x2x4x256xi32>) -> tensor<2x2x4x256xi1>
      %225 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x4x256xf32>} : () -> tensor<2x2x4x256xf32>
      %226 = "stablehlo.select"(%224, %219, %225) : (tensor<2x2x4x256xi1>, tensor<2x2x4x256xf32>, tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %227 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %228 = "stablehlo.add"(%210, %227) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %229 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %230 = "stablehlo.reduce"(%226, %229) ({
      ^bb0(%231: tensor<f32>, %232: tensor<f32>):
        %233 = "stablehlo.maximum"(%231, %232) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%233) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x4x256xf32>, tensor<f32>) -> tensor<2x2x4xf32>
      %234 = "stablehlo.maximum"(%211, %230) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %235 = "stablehlo.broadcast_in_dim"(%234) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x256xf32>
      %236 = "stablehlo.subtract"(%226, %235) : (tensor<2x2x4x256xf32>, tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %237 = "stablehlo.exponential"(%236) : (tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %238 = "stablehlo.subtract"(%211, %234) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %239 = "stablehlo.exponential"(%238) : (tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %240 = "stablehlo.multiply"(%212, %239) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %241 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %242 = "stablehlo.reduce"(%237, %241) ({
      ^bb0(%243: tensor<f32>, %244: tensor<f32>):
        %245 = "stablehlo.add"(%243, %244) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%245) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x4x256xf32>, tensor<f32>) -> tensor<2x2x4xf32>
      %246 = "stablehlo.add"(%240, %242) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %247 = "stablehlo.dynamic_slice"(%185, %61, %59, %215, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %248 = "stablehlo.dynamic_slice"(%185, %67, %59, %215, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %249 = "stablehlo.concatenate"(%247, %248) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %250 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x16xi32>
      %251 = "stablehlo.broadcast_in_dim"(%215) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x16xi32>
      %252 = "stablehlo.add"(%250, %251) : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi32>
      %253 = "stablehlo.broadcast_in_dim"(%193) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x16xi32>
      %254 = "stablehlo.compare"(%252, %253) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi1>
      %255 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x16xf32>} : () -> tensor<2x2x256x16xf32>
      %256 = "stablehlo.select"(%254, %249, %255) : (tensor<2x2x256x16xi1>, tensor<2x2x256x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %257 = "stablehlo.dot_general"(%237, %256) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x4x256xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x4x16xf32>
      %258 = "stablehlo.broadcast_in_dim"(%239) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x16xf32>
      %259 = "stablehlo.multiply"(%213, %258) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
      %260 = "stablehlo.add"(%259, %257) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
      "stablehlo.return"(%228, %234, %246, %260) : (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>) -> (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>)
    %261 = "stablehlo.broadcast_in_dim"(%203) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x16xf32>
    %262 = "stablehlo.divide"(%204, %261) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
    %263 = "stablehlo.reshape"(%262) : (tensor<2x2x4x16xf32>) -> tensor<2x2x1x4x16xf32>
    %264 = "stablehlo.transpose"(%263) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x4x16xf32>) -> tensor<2x1x2x4x16xf32>
    %265 = "stablehlo.reshape"(%264) : (tensor<2x1x2x4x16xf32>) -> tensor<2x8x16xf32>
    %266 = "stablehlo.reshape"(%265) : (tensor<2x8x16xf32>) -> tensor<2x128xf32>
    %267 = "stablehlo.dot_general"(%266, %7) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x128xf32>, tensor<56x128xf32>) -> tensor<2x56xf32>
    %268 = "stablehlo.add"(%89, %267) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %269 = "stablehlo.multiply"(%268, %268) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %270 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %271 = "stablehlo.reduce"(%269, %270) ({
    ^bb0(%272: tensor<f32>, %273: tensor<f32>):
      %274 = "stablehlo.add"(%272, %273) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%274) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x56xf32>, tensor<f32>) -> tensor<2xf32>
    %275 = "stablehlo.constant"() {value = dense<5.60000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %276 = "stablehlo.divide"(%271, %275) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %277 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %278 = "stablehlo.add"(%276, %277) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %279 = "stablehlo.rsqrt"(%278) : (tensor<2xf32>) -> tensor<2xf32>
    %280 = "stablehlo.broadcast_in_dim"(%279) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x56xf32>
    %281 = "stablehlo.multiply"(%268, %280) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %282 = "stablehlo.broadcast_in_dim"(%8) {broadcast_dimensions = array<i64: 1>} : (tensor<56xf32>) -> tensor<2x56xf32>
    %283 = "stablehlo.multiply"(%281, %282) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %284 = "stablehlo.dot_general"(%283, %9) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<72x56xf32>) -> tensor<2x72xf32>
    %285 = "stablehlo.dot_general"(%283, %10) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<72x56xf32>) -> tensor<2x72xf32>
    %286 = "stablehlo.logistic"(%284) : (tensor<2x72xf32>) -> tensor<2x72xf32>
    %287 = "stablehlo.multiply"(%284, %286) : (tensor<2x72xf32>, tensor<2x72xf32>) -> tensor<2x72xf32>
    %288 = "stablehlo.multiply"(%287, %285) : (tensor<2x72xf32>, tensor<2x72xf32>) -> tensor<2x72xf32>
    %289 = "stablehlo.dot_general"(%288, %11) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x72xf32>, tensor<56x72xf32>) -> tensor<2x56xf32>
    %290 = "stablehlo.add"(%268, %289) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %291 = "stablehlo.multiply"(%290, %290) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %292 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %293 = "stablehlo.reduce"(%291, %292) ({
    ^bb0(%294: tensor<f32>, %295: tensor<f32>):
      %296 = "stablehlo.add"(%294, %295) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%296) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x56xf32>, tensor<f32>) -> tensor<2xf32>
    %297 = "stablehlo.constant"() {value = dense<5.60000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %298 = "stablehlo.divide"(%293, %297) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %299 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %300 = "stablehlo.add"(%298, %299) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %301 = "stablehlo.rsqrt"(%300) : (tensor<2xf32>) -> tensor<2xf32>
    %302 = "stablehlo.broadcast_in_dim"(%301) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x56xf32>
    %303 = "stablehlo.multiply"(%290, %302) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %304 = "stablehlo.broadcast_in_dim"(%12) {broadcast_dimensions = array<i64: 1>} : (tensor<56xf32>) -> tensor<2x56xf32>
    %305 = "stablehlo.multiply"(%303, %304) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %306 = "stablehlo.dot_general"(%305, %13) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<128x56xf32>) -> tensor<2x128xf32>
    %307 = "stablehlo.reshape"(%306) : (tensor<2x128xf32>) -> tensor<2x8x16xf32>
    %308 = "stablehlo.multiply"(%307, %307) : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %309 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %310 = "stablehlo.reduce"(%308, %309) ({
    ^bb0(%311: tensor<f32>, %312: tensor<f32>):
      %313 = "stablehlo.add"(%311, %312) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%313) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<2x8xf32>
    %314 = "stablehlo.constant"() {value = dense<1.60000000e+01> : tensor<2x8xf32>} : () -> tensor<2x8xf32>
    %315 = "stablehlo.divide"(%310, %314) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %316 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2x8xf32>} : () -> tensor<2x8xf32>
    %317 = "stablehlo.add"(%315, %316) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %318 = "stablehlo.rsqrt"(%317) : (tensor<2x8xf32>) -> tensor<2x8xf32>
    %319 = "stablehlo.broadcast_in_dim"(%318) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x16xf32>
    %320 = "stablehlo.multiply"(%307, %319) : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %321 = "stablehlo.broadcast_in_dim"(%14) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x8x16xf32>
    %322 = "stablehlo.multiply"(%320, %321) : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %323 = "stablehlo.broadcast_in_dim"(%131) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x8x8xf32>
    %324 = "stablehlo.broadcast_in_dim"(%132) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x8x8xf32>
    %325 = "stablehlo.slice"(%322) {limit_indices = array<i64: 2, 8, 8>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x8x16xf32>) -> tensor<2x8x8xf32>
    %326 = "stablehlo.slice"(%322) {limit_indices = array<i64: 2, 8, 16>, start_indices = array<i64: 0, 0, 8>, strides = array<i64: 1, 1, 1>} : (tensor<2x8x16xf32>) -> tensor<2x8x8xf32>
    %327 = "stablehlo.multiply"(%325, %323) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %328 = "stablehlo.multiply"(%326, %324) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %329 = "stablehlo.subtract"(%327, %328) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %330 = "stablehlo.multiply"(%325, %324) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %331 = "stablehlo.multiply"(%326, %323) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %332 = "stablehlo.add"(%330, %331) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %333 = "stablehlo.concatenate"(%329, %332) {dimension = 2 : i64} : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x16xf32>
    %334 = "stablehlo.dot_general"(%305, %15) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<32x56xf32>) -> tensor<2x32xf32>
    %335 = "stablehlo.reshape"(%334) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %336 = "stablehlo.multiply"(%335, %335) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %337 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %338 = "stablehlo.reduce"(%336, %337) ({
    ^bb0(%339: tensor<f32>, %340: tensor<f32>):
      %341 = "stablehlo.add"(%339, %340) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%341) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x2x16xf32>, tensor<f32>) -> tensor<2x2xf32>
    %342 = "stablehlo.constant"() {value = dense<1.60000000e+01> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %343 = "stablehlo.divide"(%338, %342) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %344 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %345 = "stablehlo.add"(%343, %344) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %346 = "stablehlo.rsqrt"(%345) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %347 = "stablehlo.broadcast_in_dim"(%346) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x2xf32>) -> tensor<2x2x16xf32>
    %348 = "stablehlo.multiply"(%335, %347) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %349 = "stablehlo.broadcast_in_dim"(%16) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x2x16xf32>
    %350 = "stablehlo.multiply"(%348, %349) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %351 = "stablehlo.broadcast_in_dim"(%131) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %352 = "stablehlo.broadcast_in_dim"(%132) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %353 = "stablehlo.slice"(%350) {limit_indices = array<i64: 2, 2, 8>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x16xf32>) -> tensor<2x2x8xf32>
    %354 = "stablehlo.slice"(%350) {limit_indices = array<i64: 2, 2, 16>, start_indices = array<i64: 0, 0, 8>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x16xf32>) -> tensor<2x2x8xf32>
    %355 = "stablehlo.multiply"(%353, %351) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %356 = "stablehlo.multiply"(%354, %352) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %357 = "stablehlo.subtract"(%355, %356) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %358 = "stablehlo.multiply"(%353, %352) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %359 = "stablehlo.multiply"(%354, %351) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %360 = "stablehlo.add"(%358, %359) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %361 = "stablehlo.concatenate"(%357, %360) {dimension = 2 : i64} : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x16xf32>
    %362 = "stablehlo.dot_general"(%305, %17) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<32x56xf32>) -> tensor<2x32xf32>
    %363 = "stablehlo.reshape"(%362) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %364 = "stablehlo.reshape"(%361) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %365 = "stablehlo.transpose"(%364) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %366 = "stablehlo.slice"(%365) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %367 = "stablehlo.dynamic_update_slice"(%48, %366, %61, %59, %63, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %368 = "stablehlo.slice"(%365) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %369 = "stablehlo.dynamic_update_slice"(%367, %368, %67, %59, %69, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %370 = "stablehlo.reshape"(%363) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %371 = "stablehlo.transpose"(%370) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %372 = "stablehlo.slice"(%371) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %373 = "stablehlo.dynamic_update_slice"(%49, %372, %61, %59, %63, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %374 = "stablehlo.slice"(%371) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %375 = "stablehlo.dynamic_update_slice"(%373, %374, %67, %59, %69, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %376 = "stablehlo.reshape"(%333) : (tensor<2x8x16xf32>) -> tensor<2x1x2x4x16xf32>
    %377 = "stablehlo.transpose"(%376) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x4x16xf32>) -> tensor<2x2x1x4x16xf32>
    %378 = "stablehlo.reshape"(%377) : (tensor<2x2x1x4x16xf32>) -> tensor<2x2x4x16xf32>
    %379 = "stablehlo.broadcast_in_dim"(%74) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x4xi32>
    %380 = "stablehlo.constant"() {value = dense<2.50000000e-01> : tensor<2x2x4x16xf32>} : () -> tensor<2x2x4x16xf32>
    %381 = "stablehlo.multiply"(%378, %380) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
    %382 = "stablehlo.reshape"(%379) : (tensor<2x1x4xi32>) -> tensor<2x4xi32>
    %383 = "stablehlo.add"(%56, %57) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %384 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %385 = "stablehlo.add"(%79, %384) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %386 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %387 = "stablehlo.divide"(%385, %386) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %388 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x4xf32>} : () -> tensor<2x2x4xf32>
    %389 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x4xf32>} : () -> tensor<2x2x4xf32>
    %390 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x4x16xf32>} : () -> tensor<2x2x4x16xf32>
    %391, %392, %393, %394 = "stablehlo.while"(%59, %388, %389, %390) ({
    ^bb0(%395: tensor<i32>, %396: tensor<2x2x4xf32>, %397: tensor<2x2x4xf32>, %398: tensor<2x2x4x16xf32>):
      %399 = "stablehlo.compare"(%395, %387) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%399) : (tensor<i1>) -> ()
    }, {
    ^bb0(%400: tensor<i32>, %401: tensor<2x2x4xf32>, %402: tensor<2x2x4xf32>, %403: tensor<2x2x4x16xf32>):
      %404 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %405 = "stablehlo.multiply"(%400, %404) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %406 = "stablehlo.dynamic_slice"(%369, %61, %59, %405, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %407 = "stablehlo.dynamic_slice"(%369, %67, %59, %405, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %408 = "stablehlo.concatenate"(%406, %407) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %409 = "stablehlo.dot_general"(%381, %408) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x4x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x4x256xf32>
      %410 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x4x256xi32>
      %411 = "stablehlo.broadcast_in_dim"(%405) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x4x256xi32>
      %412 = "stablehlo.add"(%410, %411) : (tensor<2x2x4x256xi32>, tensor<2x2x4x256xi32>) -> tensor<2x2x4x256xi32>
      %413 = "stablehlo.broadcast_in_dim"(%382) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x4xi32>) -> tensor<2x2x4x256xi32>
      %414 = "stablehlo.compare"(%412, %413) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x4x256xi32>, tensor<2x2x4x256xi32>) -> tensor<2x2x4x256xi1>
      %415 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x4x256xf32>} : () -> tensor<2x2x4x256xf32>
      %416 = "stablehlo.select"(%414, %409, %415) : (tensor<2x2x4x256xi1>, tensor<2x2x4x256xf32>, tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %417 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %418 = "stablehlo.add"(%400, %417) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %419 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %420 = "stablehlo.reduce"(%416, %419) ({
      ^bb0(%421: tensor<f32>, %422: tensor<f32>):
        %423 = "stablehlo.maximum"(%421, %422) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%423) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x4x256xf32>, tensor<f32>) -> tensor<2x2x4xf32>
      %424 = "stablehlo.maximum"(%401, %420) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %425 = "stablehlo.broadcast_in_dim"(%424) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x256xf32>
      %426 = "stablehlo.subtract"(%416, %425) : (tensor<2x2x4x256xf32>, tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %427 = "stablehlo.exponential"(%426) : (tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %428 = "stablehlo.subtract"(%401, %424) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %429 = "stablehlo.exponential"(%428) : (tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %430 = "stablehlo.multiply"(%402, %429) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %431 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %432 = "stablehlo.reduce"(%427, %431) ({
      ^bb0(%433: tensor<f32>, %434: tensor<f32>):
        %435 = "stablehlo.add"(%433, %434) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%435) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x4x256xf32>, tensor<f32>) -> tensor<2x2x4xf32>
      %436 = "stablehlo.add"(%430, %432) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %437 = "stablehlo.dynamic_slice"(%375, %61, %59, %405, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %438 = "stablehlo.dynamic_slice"(%375, %67, %59, %405, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %439 = "stablehlo.concatenate"(%437, %438) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %440 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x16xi32>
      %441 = "stablehlo.broadcast_in_dim"(%405) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x16xi32>
      %442 = "stablehlo.add"(%440, %441) : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi32>
      %443 = "stablehlo.broadcast_in_dim"(%383) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x16xi32>
      %444 = "stablehlo.compare"(%442, %443) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi1>
      %445 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x16xf32>} : () -> tensor<2x2x256x16xf32>
      %446 = "stablehlo.select"(%444, %439, %445) : (tensor<2x2x256x16xi1>, tensor<2x2x256x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %447 = "stablehlo.dot_general"(%427, %446) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x4x256xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x4x16xf32>
      %448 = "stablehlo.broadcast_in_dim"(%429) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x16xf32>
      %449 = "stablehlo.multiply"(%403, %448) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
      %450 = "stablehlo.add"(%449, %447) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
      "stablehlo.return"(%418, %424, %436, %450) : (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>) -> (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>)
    %451 = "stablehlo.broadcast_in_dim"(%393) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x16xf32>
    %452 = "stablehlo.divide"(%394, %451) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
    %453 = "stablehlo.reshape"(%452) : (tensor<2x2x4x16xf32>) -> tensor<2x2x1x4x16xf32>
    %454 = "stablehlo.transpose"(%453) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x4x16xf32>) -> tensor<2x1x2x4x16xf32>
    %455 = "stablehlo.reshape"(%454) : (tensor<2x1x2x4x16xf32>) -> tensor<2x8x16xf32>
    %456 = "stablehlo.reshape"(%455) : (tensor<2x8x16xf32>) -> tensor<2x128xf32>
    %457 = "stablehlo.dot_general"(%456, %18) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x128xf32>, tensor<56x128xf32>) -> tensor<2x56xf32>
    %458 = "stablehlo.add"(%290, %457) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %459 = "stablehlo.multiply"(%458, %458) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %460 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %461 = "stablehlo.reduce"(%459, %460) ({
    ^bb0(%462: tensor<f32>, %463: tensor<f32>):
      %464 = "stablehlo.add"(%462, %463) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%464) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x56xf32>, tensor<f32>) -> tensor<2xf32>
    %465 = "stablehlo.constant"() {value = dense<5.60000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %466 = "stablehlo.divide"(%461, %465) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %467 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %468 = "stablehlo.add"(%466, %467) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %469 = "stablehlo.rsqrt"(%468) : (tensor<2xf32>) -> tensor<2xf32>
    %470 = "stablehlo.broadcast_in_dim"(%469) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x56xf32>
    %471 = "stablehlo.multiply"(%458, %470) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %472 = "stablehlo.broadcast_in_dim"(%19) {broadcast_dimensions = array<i64: 1>} : (tensor<56xf32>) -> tensor<2x56xf32>
    %473 = "stablehlo.multiply"(%471, %472) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %474 = "stablehlo.dot_general"(%473, %20) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<72x56xf32>) -> tensor<2x72xf32>
    %475 = "stablehlo.dot_general"(%473, %21) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<72x56xf32>) -> tensor<2x72xf32>
    %476 = "stablehlo.logistic"(%474) : (tensor<2x72xf32>) -> tensor<2x72xf32>
    %477 = "stablehlo.multiply"(%474, %476) : (tensor<2x72xf32>, tensor<2x72xf32>) -> tensor<2x72xf32>
    %478 = "stablehlo.multiply"(%477, %475) : (tensor<2x72xf32>, tensor<2x72xf32>) -> tensor<2x72xf32>
    %479 = "stablehlo.dot_general"(%478, %22) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x72xf32>, tensor<56x72xf32>) -> tensor<2x56xf32>
    %480 = "stablehlo.add"(%458, %479) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %481 = "stablehlo.multiply"(%480, %480) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %482 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %483 = "stablehlo.reduce"(%481, %482) ({
    ^bb0(%484: tensor<f32>, %485: tensor<f32>):
      %486 = "stablehlo.add"(%484, %485) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%486) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x56xf32>, tensor<f32>) -> tensor<2xf32>
    %487 = "stablehlo.constant"() {value = dense<5.60000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %488 = "stablehlo.divide"(%483, %487) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %489 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %490 = "stablehlo.add"(%488, %489) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %491 = "stablehlo.rsqrt"(%490) : (tensor<2xf32>) -> tensor<2xf32>
    %492 = "stablehlo.broadcast_in_dim"(%491) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x56xf32>
    %493 = "stablehlo.multiply"(%480, %492) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %494 = "stablehlo.broadcast_in_dim"(%23) {broadcast_dimensions = array<i64: 1>} : (tensor<56xf32>) -> tensor<2x56xf32>
    %495 = "stablehlo.multiply"(%493, %494) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %496 = "stablehlo.dot_general"(%495, %24) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<128x56xf32>) -> tensor<2x128xf32>
    %497 = "stablehlo.reshape"(%496) : (tensor<2x128xf32>) -> tensor<2x8x16xf32>
    %498 = "stablehlo.multiply"(%497, %497) : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %499 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %500 = "stablehlo.reduce"(%498, %499) ({
    ^bb0(%501: tensor<f32>, %502: tensor<f32>):
      %503 = "stablehlo.add"(%501, %502) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%503) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<2x8xf32>
    %504 = "stablehlo.constant"() {value = dense<1.60000000e+01> : tensor<2x8xf32>} : () -> tensor<2x8xf32>
    %505 = "stablehlo.divide"(%500, %504) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %506 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2x8xf32>} : () -> tensor<2x8xf32>
    %507 = "stablehlo.add"(%505, %506) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %508 = "stablehlo.rsqrt"(%507) : (tensor<2x8xf32>) -> tensor<2x8xf32>
    %509 = "stablehlo.broadcast_in_dim"(%508) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x16xf32>
    %510 = "stablehlo.multiply"(%497, %509) : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %511 = "stablehlo.broadcast_in_dim"(%25) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x8x16xf32>
    %512 = "stablehlo.multiply"(%510, %511) : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %513 = "stablehlo.broadcast_in_dim"(%131) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x8x8xf32>
    %514 = "stablehlo.broadcast_in_dim"(%132) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x8x8xf32>
    %515 = "stablehlo.slice"(%512) {limit_indices = array<i64: 2, 8, 8>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x8x16xf32>) -> tensor<2x8x8xf32>
    %516 = "stablehlo.slice"(%512) {limit_indices = array<i64: 2, 8, 16>, start_indices = array<i64: 0, 0, 8>, strides = array<i64: 1, 1, 1>} : (tensor<2x8x16xf32>) -> tensor<2x8x8xf32>
    %517 = "stablehlo.multiply"(%515, %513) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %518 = "stablehlo.multiply"(%516, %514) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %519 = "stablehlo.subtract"(%517, %518) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %520 = "stablehlo.multiply"(%515, %514) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %521 = "stablehlo.multiply"(%516, %513) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %522 = "stablehlo.add"(%520, %521) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %523 = "stablehlo.concatenate"(%519, %522) {dimension = 2 : i64} : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x16xf32>
    %524 = "stablehlo.dot_general"(%495, %26) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<32x56xf32>) -> tensor<2x32xf32>
    %525 = "stablehlo.reshape"(%524) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %526 = "stablehlo.multiply"(%525, %525) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %527 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %528 = "stablehlo.reduce"(%526, %527) ({
    ^bb0(%529: tensor<f32>, %530: tensor<f32>):
      %531 = "stablehlo.add"(%529, %530) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%531) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x2x16xf32>, tensor<f32>) -> tensor<2x2xf32>
    %532 = "stablehlo.constant"() {value = dense<1.60000000e+01> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %533 = "stablehlo.divide"(%528, %532) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %534 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %535 = "stablehlo.add"(%533, %534) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %536 = "stablehlo.rsqrt"(%535) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %537 = "stablehlo.broadcast_in_dim"(%536) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x2xf32>) -> tensor<2x2x16xf32>
    %538 = "stablehlo.multiply"(%525, %537) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %539 = "stablehlo.broadcast_in_dim"(%27) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x2x16xf32>
    %540 = "stablehlo.multiply"(%538, %539) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %541 = "stablehlo.broadcast_in_dim"(%131) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %542 = "stablehlo.broadcast_in_dim"(%132) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %543 = "stablehlo.slice"(%540) {limit_indices = array<i64: 2, 2, 8>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x16xf32>) -> tensor<2x2x8xf32>
    %544 = "stablehlo.slice"(%540) {limit_indices = array<i64: 2, 2, 16>, start_indices = array<i64: 0, 0, 8>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x16xf32>) -> tensor<2x2x8xf32>
    %545 = "stablehlo.multiply"(%543, %541) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %546 = "stablehlo.multiply"(%544, %542) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %547 = "stablehlo.subtract"(%545, %546) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %548 = "stablehlo.multiply"(%543, %542) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %549 = "stablehlo.multiply"(%544, %541) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %550 = "stablehlo.add"(%548, %549) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %551 = "stablehlo.concatenate"(%547, %550) {dimension = 2 : i64} : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x16xf32>
    %552 = "stablehlo.dot_general"(%495, %28) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<32x56xf32>) -> tensor<2x32xf32>
    %553 = "stablehlo.reshape"(%552) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %554 = "stablehlo.reshape"(%551) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %555 = "stablehlo.transpose"(%554) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %556 = "stablehlo.slice"(%555) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %557 = "stablehlo.dynamic_update_slice"(%50, %556, %61, %59, %63, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %558 = "stablehlo.slice"(%555) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %559 = "stablehlo.dynamic_update_slice"(%557, %558, %67, %59, %69, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %560 = "stablehlo.reshape"(%553) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %561 = "stablehlo.transpose"(%560) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %562 = "stablehlo.slice"(%561) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %563 = "stablehlo.dynamic_update_slice"(%51, %562, %61, %59, %63, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %564 = "stablehlo.slice"(%561) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %565 = "stablehlo.dynamic_update_slice"(%563, %564, %67, %59, %69, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %566 = "stablehlo.reshape"(%523) : (tensor<2x8x16xf32>) -> tensor<2x1x2x4x16xf32>
    %567 = "stablehlo.transpose"(%566) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x4x16xf32>) -> tensor<2x2x1x4x16xf32>
    %568 = "stablehlo.reshape"(%567) : (tensor<2x2x1x4x16xf32>) -> tensor<2x2x4x16xf32>
    %569 = "stablehlo.broadcast_in_dim"(%74) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x4xi32>
    %570 = "stablehlo.constant"() {value = dense<2.50000000e-01> : tensor<2x2x4x16xf32>} : () -> tensor<2x2x4x16xf32>
    %571 = "stablehlo.multiply"(%568, %570) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
    %572 = "stablehlo.reshape"(%569) : (tensor<2x1x4xi32>) -> tensor<2x4xi32>
    %573 = "stablehlo.add"(%56, %57) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %574 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %575 = "stablehlo.add"(%79, %574) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %576 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %577 = "stablehlo.divide"(%575, %576) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %578 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x4xf32>} : () -> tensor<2x2x4xf32>
    %579 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x4xf32>} : () -> tensor<2x2x4xf32>
    %580 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x4x16xf32>} : () -> tensor<2x2x4x16xf32>
    %581, %582, %583, %584 = "stablehlo.while"(%59, %578, %579, %580) ({
    ^bb0(%585: tensor<i32>, %586: tensor<2x2x4xf32>, %587: tensor<2x2x4xf32>, %588: tensor<2x2x4x16xf32>):
      %589 = "stablehlo.compare"(%585, %577) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%589) : (tensor<i1>) -> ()
    }, {
    ^bb0(%590: tensor<i32>, %591: tensor<2x2x4xf32>, %592: tensor<2x2x4xf32>, %593: tensor<2x2x4x16xf32>):
      %594 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %595 = "stablehlo.multiply"(%590, %594) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %596 = "stablehlo.dynamic_slice"(%559, %61, %59, %595, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %597 = "stablehlo.dynamic_slice"(%559, %67, %59, %595, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %598 = "stablehlo.concatenate"(%596, %597) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %599 = "stablehlo.dot_general"(%571, %598) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x4x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x4x256xf32>
      %600 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x4x256xi32>
      %601 = "stablehlo.broadcast_in_dim"(%595) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x4x256xi32>
      %602 = "stablehlo.add"(%600, %601) : (tensor<2x2x4x256xi32>, tensor<2x2x4x256xi32>) -> tensor<2x2x4x256xi32>
      %603 = "stablehlo.broadcast_in_dim"(%572) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x4xi32>) -> tensor<2x2x4x256xi32>
      %604 = "stablehlo.compare"(%602, %603) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x4x256xi32>, tensor<2x2x4x256xi32>) -> tensor<2x2x4x256xi1>
      %605 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x4x256xf32>} : () -> tensor<2x2x4x256xf32>
      %606 = "stablehlo.select"(%604, %599, %605) : (tensor<2x2x4x256xi1>, tensor<2x2x4x256xf32>, tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %607 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %608 = "stablehlo.add"(%590, %607) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %609 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %610 = "stablehlo.reduce"(%606, %609) ({
      ^bb0(%611: tensor<f32>, %612: tensor<f32>):
        %613 = "stablehlo.maximum"(%611, %612) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%613) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x4x256xf32>, tensor<f32>) -> tensor<2x2x4xf32>
      %614 = "stablehlo.maximum"(%591, %610) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %615 = "stablehlo.broadcast_in_dim"(%614) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x256xf32>
      %616 = "stablehlo.subtract"(%606, %615) : (tensor<2x2x4x256xf32>, tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %617 = "stablehlo.exponential"(%616) : (tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %618 = "stablehlo.subtract"(%591, %614) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %619 = "stablehlo.exponential"(%618) : (tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %620 = "stablehlo.multiply"(%592, %619) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %621 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %622 = "stablehlo.reduce"(%617, %621) ({
      ^bb0(%623: tensor<f32>, %624: tensor<f32>):
        %625 = "stablehlo.add"(%623, %624) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%625) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x4x256xf32>, tensor<f32>) -> tensor<2x2x4xf32>
      %626 = "stablehlo.add"(%620, %622) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %627 = "stablehlo.dynamic_slice"(%565, %61, %59, %595, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %628 = "stablehlo.dynamic_slice"(%565, %67, %59, %595, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %629 = "stablehlo.concatenate"(%627, %628) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %630 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x16xi32>
      %631 = "stablehlo.broadcast_in_dim"(%595) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x16xi32>
      %632 = "stablehlo.add"(%630, %631) : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi32>
      %633 = "stablehlo.broadcast_in_dim"(%573) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x16xi32>
      %634 = "stablehlo.compare"(%632, %633) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi1>
      %635 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x16xf32>} : () -> tensor<2x2x256x16xf32>
      %636 = "stablehlo.select"(%634, %629, %635) : (tensor<2x2x256x16xi1>, tensor<2x2x256x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %637 = "stablehlo.dot_general"(%617, %636) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x4x256xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x4x16xf32>
      %638 = "stablehlo.broadcast_in_dim"(%619) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x16xf32>
      %639 = "stablehlo.multiply"(%593, %638) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
      %640 = "stablehlo.add"(%639, %637) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
      "stablehlo.return"(%608, %614, %626, %640) : (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>) -> (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>)
    %641 = "stablehlo.broadcast_in_dim"(%583) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x16xf32>
    %642 = "stablehlo.divide"(%584, %641) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
    %643 = "stablehlo.reshape"(%642) : (tensor<2x2x4x16xf32>) -> tensor<2x2x1x4x16xf32>
    %644 = "stablehlo.transpose"(%643) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x4x16xf32>) -> tensor<2x1x2x4x16xf32>
    %645 = "stablehlo.reshape"(%644) : (tensor<2x1x2x4x16xf32>) -> tensor<2x8x16xf32>
    %646 = "stablehlo.reshape"(%645) : (tensor<2x8x16xf32>) -> tensor<2x128xf32>
    %647 = "stablehlo.dot_general"(%646, %29) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x128xf32>, tensor<56x128xf32>) -> tensor<2x56xf32>
    %648 = "stablehlo.add"(%480, %647) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %649 = "stablehlo.multiply"(%648, %648) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %650 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %651 = "stablehlo.reduce"(%649, %650) ({
    ^bb0(%652: tensor<f32>, %653: tensor<f32>):
      %654 = "stablehlo.add"(%652, %653) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%654) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x56xf32>, tensor<f32>) -> tensor<2xf32>
    %655 = "stablehlo.constant"() {value = dense<5.60000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %656 = "stablehlo.divide"(%651, %655) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %657 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %658 = "stablehlo.add"(%656, %657) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %659 = "stablehlo.rsqrt"(%658) : (tensor<2xf32>) -> tensor<2xf32>
    %660 = "stablehlo.broadcast_in_dim"(%659) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x56xf32>
    %661 = "stablehlo.multiply"(%648, %660) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %662 = "stablehlo.broadcast_in_dim"(%30) {broadcast_dimensions = array<i64: 1>} : (tensor<56xf32>) -> tensor<2x56xf32>
    %663 = "stablehlo.multiply"(%661, %662) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %664 = "stablehlo.dot_general"(%663, %31) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<72x56xf32>) -> tensor<2x72xf32>
    %665 = "stablehlo.dot_general"(%663, %32) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<72x56xf32>) -> tensor<2x72xf32>
    %666 = "stablehlo.logistic"(%664) : (tensor<2x72xf32>) -> tensor<2x72xf32>
    %667 = "stablehlo.multiply"(%664, %666) : (tensor<2x72xf32>, tensor<2x72xf32>) -> tensor<2x72xf32>
    %668 = "stablehlo.multiply"(%667, %665) : (tensor<2x72xf32>, tensor<2x72xf32>) -> tensor<2x72xf32>
    %669 = "stablehlo.dot_general"(%668, %33) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x72xf32>, tensor<56x72xf32>) -> tensor<2x56xf32>
    %670 = "stablehlo.add"(%648, %669) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %671 = "stablehlo.multiply"(%670, %670) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %672 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %673 = "stablehlo.reduce"(%671, %672) ({
    ^bb0(%674: tensor<f32>, %675: tensor<f32>):
      %676 = "stablehlo.add"(%674, %675) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%676) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x56xf32>, tensor<f32>) -> tensor<2xf32>
    %677 = "stablehlo.constant"() {value = dense<5.60000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %678 = "stablehlo.divide"(%673, %677) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %679 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %680 = "stablehlo.add"(%678, %679) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %681 = "stablehlo.rsqrt"(%680) : (tensor<2xf32>) -> tensor<2xf32>
    %682 = "stablehlo.broadcast_in_dim"(%681) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x56xf32>
    %683 = "stablehlo.multiply"(%670, %682) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %684 = "stablehlo.broadcast_in_dim"(%34) {broadcast_dimensions = array<i64: 1>} : (tensor<56xf32>) -> tensor<2x56xf32>
    %685 = "stablehlo.multiply"(%683, %684) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %686 = "stablehlo.dot_general"(%685, %35) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<128x56xf32>) -> tensor<2x128xf32>
    %687 = "stablehlo.reshape"(%686) : (tensor<2x128xf32>) -> tensor<2x8x16xf32>
    %688 = "stablehlo.multiply"(%687, %687) : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %689 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %690 = "stablehlo.reduce"(%688, %689) ({
    ^bb0(%691: tensor<f32>, %692: tensor<f32>):
      %693 = "stablehlo.add"(%691, %692) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%693) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<2x8xf32>
    %694 = "stablehlo.constant"() {value = dense<1.60000000e+01> : tensor<2x8xf32>} : () -> tensor<2x8xf32>
    %695 = "stablehlo.divide"(%690, %694) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %696 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2x8xf32>} : () -> tensor<2x8xf32>
    %697 = "stablehlo.add"(%695, %696) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %698 = "stablehlo.rsqrt"(%697) : (tensor<2x8xf32>) -> tensor<2x8xf32>
    %699 = "stablehlo.broadcast_in_dim"(%698) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x16xf32>
    %700 = "stablehlo.multiply"(%687, %699) : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %701 = "stablehlo.broadcast_in_dim"(%36) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x8x16xf32>
    %702 = "stablehlo.multiply"(%700, %701) : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x8x16xf32>
    %703 = "stablehlo.broadcast_in_dim"(%131) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x8x8xf32>
    %704 = "stablehlo.broadcast_in_dim"(%132) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x8x8xf32>
    %705 = "stablehlo.slice"(%702) {limit_indices = array<i64: 2, 8, 8>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x8x16xf32>) -> tensor<2x8x8xf32>
    %706 = "stablehlo.slice"(%702) {limit_indices = array<i64: 2, 8, 16>, start_indices = array<i64: 0, 0, 8>, strides = array<i64: 1, 1, 1>} : (tensor<2x8x16xf32>) -> tensor<2x8x8xf32>
    %707 = "stablehlo.multiply"(%705, %703) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %708 = "stablehlo.multiply"(%706, %704) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %709 = "stablehlo.subtract"(%707, %708) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %710 = "stablehlo.multiply"(%705, %704) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %711 = "stablehlo.multiply"(%706, %703) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %712 = "stablehlo.add"(%710, %711) : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
    %713 = "stablehlo.concatenate"(%709, %712) {dimension = 2 : i64} : (tensor<2x8x8xf32>, tensor<2x8x8xf32>) -> tensor<2x8x16xf32>
    %714 = "stablehlo.dot_general"(%685, %37) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<32x56xf32>) -> tensor<2x32xf32>
    %715 = "stablehlo.reshape"(%714) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %716 = "stablehlo.multiply"(%715, %715) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %717 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %718 = "stablehlo.reduce"(%716, %717) ({
    ^bb0(%719: tensor<f32>, %720: tensor<f32>):
      %721 = "stablehlo.add"(%719, %720) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%721) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x2x16xf32>, tensor<f32>) -> tensor<2x2xf32>
    %722 = "stablehlo.constant"() {value = dense<1.60000000e+01> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %723 = "stablehlo.divide"(%718, %722) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %724 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %725 = "stablehlo.add"(%723, %724) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %726 = "stablehlo.rsqrt"(%725) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %727 = "stablehlo.broadcast_in_dim"(%726) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x2xf32>) -> tensor<2x2x16xf32>
    %728 = "stablehlo.multiply"(%715, %727) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %729 = "stablehlo.broadcast_in_dim"(%38) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x2x16xf32>
    %730 = "stablehlo.multiply"(%728, %729) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %731 = "stablehlo.broadcast_in_dim"(%131) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %732 = "stablehlo.broadcast_in_dim"(%132) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %733 = "stablehlo.slice"(%730) {limit_indices = array<i64: 2, 2, 8>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x16xf32>) -> tensor<2x2x8xf32>
    %734 = "stablehlo.slice"(%730) {limit_indices = array<i64: 2, 2, 16>, start_indices = array<i64: 0, 0, 8>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x16xf32>) -> tensor<2x2x8xf32>
    %735 = "stablehlo.multiply"(%733, %731) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %736 = "stablehlo.multiply"(%734, %732) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %737 = "stablehlo.subtract"(%735, %736) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %738 = "stablehlo.multiply"(%733, %732) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %739 = "stablehlo.multiply"(%734, %731) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %740 = "stablehlo.add"(%738, %739) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %741 = "stablehlo.concatenate"(%737, %740) {dimension = 2 : i64} : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x16xf32>
    %742 = "stablehlo.dot_general"(%685, %39) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<32x56xf32>) -> tensor<2x32xf32>
    %743 = "stablehlo.reshape"(%742) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %744 = "stablehlo.reshape"(%741) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %745 = "stablehlo.transpose"(%744) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %746 = "stablehlo.slice"(%745) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %747 = "stablehlo.dynamic_update_slice"(%52, %746, %61, %59, %63, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %748 = "stablehlo.slice"(%745) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %749 = "stablehlo.dynamic_update_slice"(%747, %748, %67, %59, %69, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %750 = "stablehlo.reshape"(%743) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %751 = "stablehlo.transpose"(%750) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %752 = "stablehlo.slice"(%751) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %753 = "stablehlo.dynamic_update_slice"(%53, %752, %61, %59, %63, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %754 = "stablehlo.slice"(%751) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %755 = "stablehlo.dynamic_update_slice"(%753, %754, %67, %59, %69, %59) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %756 = "stablehlo.reshape"(%713) : (tensor<2x8x16xf32>) -> tensor<2x1x2x4x16xf32>
    %757 = "stablehlo.transpose"(%756) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x4x16xf32>) -> tensor<2x2x1x4x16xf32>
    %758 = "stablehlo.reshape"(%757) : (tensor<2x2x1x4x16xf32>) -> tensor<2x2x4x16xf32>
    %759 = "stablehlo.broadcast_in_dim"(%74) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x4xi32>
    %760 = "stablehlo.constant"() {value = dense<2.50000000e-01> : tensor<2x2x4x16xf32>} : () -> tensor<2x2x4x16xf32>
    %761 = "stablehlo.multiply"(%758, %760) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
    %762 = "stablehlo.reshape"(%759) : (tensor<2x1x4xi32>) -> tensor<2x4xi32>
    %763 = "stablehlo.add"(%56, %57) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %764 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %765 = "stablehlo.add"(%79, %764) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %766 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %767 = "stablehlo.divide"(%765, %766) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %768 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x4xf32>} : () -> tensor<2x2x4xf32>
    %769 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x4xf32>} : () -> tensor<2x2x4xf32>
    %770 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x4x16xf32>} : () -> tensor<2x2x4x16xf32>
    %771, %772, %773, %774 = "stablehlo.while"(%59, %768, %769, %770) ({
    ^bb0(%775: tensor<i32>, %776: tensor<2x2x4xf32>, %777: tensor<2x2x4xf32>, %778: tensor<2x2x4x16xf32>):
      %779 = "stablehlo.compare"(%775, %767) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%779) : (tensor<i1>) -> ()
    }, {
    ^bb0(%780: tensor<i32>, %781: tensor<2x2x4xf32>, %782: tensor<2x2x4xf32>, %783: tensor<2x2x4x16xf32>):
      %784 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %785 = "stablehlo.multiply"(%780, %784) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %786 = "stablehlo.dynamic_slice"(%749, %61, %59, %785, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %787 = "stablehlo.dynamic_slice"(%749, %67, %59, %785, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %788 = "stablehlo.concatenate"(%786, %787) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %789 = "stablehlo.dot_general"(%761, %788) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x4x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x4x256xf32>
      %790 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x4x256xi32>
      %791 = "stablehlo.broadcast_in_dim"(%785) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x4x256xi32>
      %792 = "stablehlo.add"(%790, %791) : (tensor<2x2x4x256xi32>, tensor<2x2x4x256xi32>) -> tensor<2x2x4x256xi32>
      %793 = "stablehlo.broadcast_in_dim"(%762) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x4xi32>) -> tensor<2x2x4x256xi32>
      %794 = "stablehlo.compare"(%792, %793) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x4x256xi32>, tensor<2x2x4x256xi32>) -> tensor<2x2x4x256xi1>
      %795 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x4x256xf32>} : () -> tensor<2x2x4x256xf32>
      %796 = "stablehlo.select"(%794, %789, %795) : (tensor<2x2x4x256xi1>, tensor<2x2x4x256xf32>, tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %797 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %798 = "stablehlo.add"(%780, %797) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %799 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %800 = "stablehlo.reduce"(%796, %799) ({
      ^bb0(%801: tensor<f32>, %802: tensor<f32>):
        %803 = "stablehlo.maximum"(%801, %802) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%803) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x4x256xf32>, tensor<f32>) -> tensor<2x2x4xf32>
      %804 = "stablehlo.maximum"(%781, %800) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %805 = "stablehlo.broadcast_in_dim"(%804) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x256xf32>
      %806 = "stablehlo.subtract"(%796, %805) : (tensor<2x2x4x256xf32>, tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %807 = "stablehlo.exponential"(%806) : (tensor<2x2x4x256xf32>) -> tensor<2x2x4x256xf32>
      %808 = "stablehlo.subtract"(%781, %804) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %809 = "stablehlo.exponential"(%808) : (tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %810 = "stablehlo.multiply"(%782, %809) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %811 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %812 = "stablehlo.reduce"(%807, %811) ({
      ^bb0(%813: tensor<f32>, %814: tensor<f32>):
        %815 = "stablehlo.add"(%813, %814) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%815) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x4x256xf32>, tensor<f32>) -> tensor<2x2x4xf32>
      %816 = "stablehlo.add"(%810, %812) : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x2x4xf32>
      %817 = "stablehlo.dynamic_slice"(%755, %61, %59, %785, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %818 = "stablehlo.dynamic_slice"(%755, %67, %59, %785, %59) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %819 = "stablehlo.concatenate"(%817, %818) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %820 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x16xi32>
      %821 = "stablehlo.broadcast_in_dim"(%785) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x16xi32>
      %822 = "stablehlo.add"(%820, %821) : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi32>
      %823 = "stablehlo.broadcast_in_dim"(%763) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x16xi32>
      %824 = "stablehlo.compare"(%822, %823) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi1>
      %825 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x16xf32>} : () -> tensor<2x2x256x16xf32>
      %826 = "stablehlo.select"(%824, %819, %825) : (tensor<2x2x256x16xi1>, tensor<2x2x256x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %827 = "stablehlo.dot_general"(%807, %826) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x4x256xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x4x16xf32>
      %828 = "stablehlo.broadcast_in_dim"(%809) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x16xf32>
      %829 = "stablehlo.multiply"(%783, %828) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
      %830 = "stablehlo.add"(%829, %827) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
      "stablehlo.return"(%798, %804, %816, %830) : (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>) -> (tensor<i32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4x16xf32>)
    %831 = "stablehlo.broadcast_in_dim"(%773) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x4xf32>) -> tensor<2x2x4x16xf32>
    %832 = "stablehlo.divide"(%774, %831) : (tensor<2x2x4x16xf32>, tensor<2x2x4x16xf32>) -> tensor<2x2x4x16xf32>
    %833 = "stablehlo.reshape"(%832) : (tensor<2x2x4x16xf32>) -> tensor<2x2x1x4x16xf32>
    %834 = "stablehlo.transpose"(%833) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x4x16xf32>) -> tensor<2x1x2x4x16xf32>
    %835 = "stablehlo.reshape"(%834) : (tensor<2x1x2x4x16xf32>) -> tensor<2x8x16xf32>
    %836 = "stablehlo.reshape"(%835) : (tensor<2x8x16xf32>) -> tensor<2x128xf32>
    %837 = "stablehlo.dot_general"(%836, %40) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x128xf32>, tensor<56x128xf32>) -> tensor<2x56xf32>
    %838 = "stablehlo.add"(%670, %837) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %839 = "stablehlo.multiply"(%838, %838) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %840 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %841 = "stablehlo.reduce"(%839, %840) ({
    ^bb0(%842: tensor<f32>, %843: tensor<f32>):
      %844 = "stablehlo.add"(%842, %843) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%844) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x56xf32>, tensor<f32>) -> tensor<2xf32>
    %845 = "stablehlo.constant"() {value = dense<5.60000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %846 = "stablehlo.divide"(%841, %845) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %847 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %848 = "stablehlo.add"(%846, %847) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %849 = "stablehlo.rsqrt"(%848) : (tensor<2xf32>) -> tensor<2xf32>
    %850 = "stablehlo.broadcast_in_dim"(%849) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x56xf32>
    %851 = "stablehlo.multiply"(%838, %850) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %852 = "stablehlo.broadcast_in_dim"(%41) {broadcast_dimensions = array<i64: 1>} : (tensor<56xf32>) -> tensor<2x56xf32>
    %853 = "stablehlo.multiply"(%851, %852) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %854 = "stablehlo.dot_general"(%853, %42) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<72x56xf32>) -> tensor<2x72xf32>
    %855 = "stablehlo.dot_general"(%853, %43) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<72x56xf32>) -> tensor<2x72xf32>
    %856 = "stablehlo.logistic"(%854) : (tensor<2x72xf32>) -> tensor<2x72xf32>
    %857 = "stablehlo.multiply"(%854, %856) : (tensor<2x72xf32>, tensor<2x72xf32>) -> tensor<2x72xf32>
    %858 = "stablehlo.multiply"(%857, %855) : (tensor<2x72xf32>, tensor<2x72xf32>) -> tensor<2x72xf32>
    %859 = "stablehlo.dot_general"(%858, %44) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x72xf32>, tensor<56x72xf32>) -> tensor<2x56xf32>
    %860 = "stablehlo.add"(%838, %859) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %861 = "stablehlo.multiply"(%860, %860) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %862 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %863 = "stablehlo.reduce"(%861, %862) ({
    ^bb0(%864: tensor<f32>, %865: tensor<f32>):
      %866 = "stablehlo.add"(%864, %865) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%866) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x56xf32>, tensor<f32>) -> tensor<2xf32>
    %867 = "stablehlo.constant"() {value = dense<5.60000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %868 = "stablehlo.divide"(%863, %867) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %869 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %870 = "stablehlo.add"(%868, %869) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %871 = "stablehlo.rsqrt"(%870) : (tensor<2xf32>) -> tensor<2xf32>
    %872 = "stablehlo.broadcast_in_dim"(%871) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x56xf32>
    %873 = "stablehlo.multiply"(%860, %872) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %874 = "stablehlo.broadcast_in_dim"(%45) {broadcast_dimensions = array<i64: 1>} : (tensor<56xf32>) -> tensor<2x56xf32>
    %875 = "stablehlo.multiply"(%873, %874) : (tensor<2x56xf32>, tensor<2x56xf32>) -> tensor<2x56xf32>
    %876 = "stablehlo.dot_general"(%875, %0) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x56xf32>, tensor<170x56xf32>) -> tensor<2x170xf32>
    %877 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %878 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %879 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x170xi32>
    %880, %881 = "stablehlo.reduce"(%876, %879, %877, %878) ({
    ^bb0(%882: tensor<f32>, %883: tensor<i32>, %884: tensor<f32>, %885: tensor<i32>):
      %886 = "stablehlo.compare"(%882, %884) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %887 = "stablehlo.compare"(%882, %884) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %888 = "stablehlo.compare"(%883, %885) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %889 = "stablehlo.and"(%887, %888) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %890 = "stablehlo.or"(%886, %889) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %891 = "stablehlo.select"(%890, %882, %884) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %892 = "stablehlo.select"(%890, %883, %885) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%891, %892) : (tensor<f32>, tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x170xf32>, tensor<2x170xi32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<2xi32>)
    "func.return"(%179, %185, %369, %375, %559, %565, %749, %755, %876, %881, %880) : (tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<2x170xf32>, tensor<2xi32>, tensor<2xf32>) -> ()
  }) {arg_attrs = [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {tf.aliasing_output = 0 : i32}, {tf.aliasing_output = 1 : i32}, {tf.aliasing_output = 2 : i32}, {tf.aliasing_output = 3 : i32}, {tf.aliasing_output = 4 : i32}, {tf.aliasing_output = 5 : i32}, {tf.aliasing_output = 6 : i32}, {tf.aliasing_output = 7 : i32}, {}, {}, {}, {}], function_type = (tensor<170x56xf32>, tensor<56xf32>, tensor<128x56xf32>, tensor<16xf32>, tensor<32x56xf32>, tensor<16xf32>, tensor<32x56xf32>, tensor<56x128xf32>, tensor<56xf32>, tensor<72x56xf32>, tensor<72x56xf32>, tensor<56x72xf32>, tensor<56xf32>, tensor<128x56xf32>, tensor<16xf32>, tensor<32x56xf32>, tensor<16xf32>, tensor<32x56xf32>, tensor<56x128xf32>, tensor<56xf32>, tensor<72x56xf32>, tensor<72x56xf32>, tensor<56x72xf32>, tensor<56xf32>, tensor<128x56xf32>, tensor<16xf32>, tensor<32x56xf32>, tensor<16xf32>, tensor<32x56xf32>, tensor<56x128xf32>, tensor<56xf32>, tensor<72x56xf32>, tensor<72x56xf32>, tensor<56x72xf32>, tensor<56xf32>, tensor<128x56xf32>, tensor<16xf32>, tensor<32x56xf32>, tensor<16xf32>, tensor<32x56xf32>, tensor<56x128xf32>, tensor<56xf32>, tensor<72x56xf32>, tensor<72x56xf32>, tensor<56x72xf32>, tensor<56xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> (tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<2x170xf32>, tensor<2xi32>, tensor<2xf32>), sym_name = "main"} : () -> ()
}) : () -> ()
