"builtin.module"() ({
  "func.func"() ({
  ^bb0(%0: tensor<128x48xf32>, %1: tensor<48xf32>, %2: tensor<48x48xf32>, %3: tensor<12x48xf32>, %4: tensor<12x48xf32>, %5: tensor<48x48xf32>, %6: tensor<48xf32>, %7: tensor<81x48xf32>, %8: tensor<81x48xf32>, %9: tensor<48x81xf32>, %10: tensor<48xf32>, %11: tensor<48x48xf32>, %12: tensor<12x48xf32>, %13: tensor<12x48xf32>, %14: tensor<48x48xf32>, %15: tensor<48xf32>, %16: tensor<81x48xf32>, %17: tensor<81x48xf32>, %18: tensor<48x81xf32>, %19: tensor<48xf32>, %20: tensor<48x48xf32>, %21: tensor<12x48xf32>, %22: tensor<12x48xf32>, %23: tensor<48x48xf32>, %24: tensor<48xf32>, %25: tensor<81x48xf32>, %26: tensor<81x48xf32>, %27: tensor<48x81xf32>, %28: tensor<48xf32>, %29: tensor<128x48xf32>, %30: tensor<3x1x512x12xf32>, %31: tensor<3x1x512x12xf32>, %32: tensor<3x1x512x12xf32>, %33: tensor<3x1x512x12xf32>, %34: tensor<3x1x512x12xf32>, %35: tensor<3x1x512x12xf32>, %36: tensor<2xi32>, %37: tensor<2xi32>, %38: tensor<2xi32>, %39: tensor<2xi32>):
    %40 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %41 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %42 = "stablehlo.slice"(%37) {limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %43 = "stablehlo.reshape"(%42) : (tensor<1xi32>) -> tensor<i32>
    %44 = "stablehlo.slice"(%38) {limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %45 = "stablehlo.reshape"(%44) : (tensor<1xi32>) -> tensor<i32>
    %46 = "stablehlo.slice"(%39) {limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %47 = "stablehlo.reshape"(%46) : (tensor<1xi32>) -> tensor<i32>
    %48 = "stablehlo.slice"(%37) {limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %49 = "stablehlo.reshape"(%48) : (tensor<1xi32>) -> tensor<i32>
    %50 = "stablehlo.slice"(%38) {limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %51 = "stablehlo.reshape"(%50) : (tensor<1xi32>) -> tensor<i32>
    %52 = "stablehlo.slice"(%39) {limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %53 = "stablehlo.reshape"(%52) : (tensor<1xi32>) -> tensor<i32>
    %54 = "stablehlo.broadcast_in_dim"(%38) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x1xi32>
    %55 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x1xi32>
    %56 = "stablehlo.add"(%54, %55) : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x1xi32>
    %57 = "stablehlo.compare"(%39, %40) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %58 = "stablehlo.add"(%38, %39) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %59 = "stablehlo.select"(%57, %58, %40) : (tensor<2xi1>, tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %60 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %61 = "stablehlo.reduce"(%59, %60) ({
    ^bb0(%62: tensor<i32>, %63: tensor<i32>):
      %64 = "stablehlo.maximum"(%62, %63) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%64) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xi32>, tensor<i32>) -> tensor<i32>
    %65 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %66 = "stablehlo.reduce"(%39, %65) ({
    ^bb0(%67: tensor<i32>, %68: tensor<i32>):
      %69 = "stablehlo.maximum"(%67, %68) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%69) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xi32>, tensor<i32>) -> tensor<i32>
    %70 = "stablehlo.reshape"(%36) : (tensor<2xi32>) -> tensor<2x1xi32>
    %71 = "stablehlo.gather"(%0, %70) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 48>} : (tensor<128x48xf32>, tensor<2x1xi32>) -> tensor<2x48xf32>
    %72 = "stablehlo.multiply"(%71, %71) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %73 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %74 = "stablehlo.reduce"(%72, %73) ({
    ^bb0(%75: tensor<f32>, %76: tensor<f32>):
      %77 = "stablehlo.add"(%75, %76) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%77) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x48xf32>, tensor<f32>) -> tensor<2xf32>
    %78 = "stablehlo.constant"() {value = dense<4.80000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %79 = "stablehlo.divide"(%74, %78) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %80 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %81 = "stablehlo.add"(%79, %80) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %82 = "stablehlo.rsqrt"(%81) : (tensor<2xf32>) -> tensor<2xf32>
    %83 = "stablehlo.broadcast_in_dim"(%82) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x48xf32>
    %84 = "stablehlo.multiply"(%71, %83) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %85 = "stablehlo.broadcast_in_dim"(%1) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<2x48xf32>
    %86 = "stablehlo.multiply"(%84, %85) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %87 = "stablehlo.dot_general"(%86, %2) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x48xf32>, tensor<48x48xf32>) -> tensor<2x48xf32>
    %88 = "stablehlo.reshape"(%87) : (tensor<2x48xf32>) -> tensor<2x4x12xf32>
    %89 = "stablehlo.reshape"(%56) : (tensor<2x1xi32>) -> tensor<2xi32>
    %90 = "stablehlo.convert"(%89) : (tensor<2xi32>) -> tensor<2xf32>
    %91 = "stablehlo.constant"() {value = dense<[1.00000000e+00, 1.91938296e-01, 3.68403122e-02, 7.07106804e-03, 1.35720847e-03, 2.60500412e-04]> : tensor<6xf32>} : () -> tensor<6xf32>
    %92 = "stablehlo.broadcast_in_dim"(%91) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6xf32>
    %93 = "stablehlo.broadcast_in_dim"(%90) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x6xf32>
    %94 = "stablehlo.multiply"(%93, %92) : (tensor<2x6xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
    %95 = "stablehlo.cosine"(%94) : (tensor<2x6xf32>) -> tensor<2x6xf32>
    %96 = "stablehlo.sine"(%94) : (tensor<2x6xf32>) -> tensor<2x6xf32>
    %97 = "stablehlo.broadcast_in_dim"(%95) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x6xf32>) -> tensor<2x4x6xf32>
    %98 = "stablehlo.broadcast_in_dim"(%96) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x6xf32>) -> tensor<2x4x6xf32>
    %99 = "stablehlo.reshape"(%88) : (tensor<2x4x12xf32>) -> tensor<2x4x6x2xf32>
    %100 = "stablehlo.slice"(%99) {limit_indices = array<i64: 2, 4, 6, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x4x6x2xf32>) -> tensor<2x4x6x1xf32>
    %101 = "stablehlo.reshape"(%100) : (tensor<2x4x6x1xf32>) -> tensor<2x4x6xf32>
    %102 = "stablehlo.slice"(%99) {limit_indices = array<i64: 2, 4, 6, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x4x6x2xf32>) -> tensor<2x4x6x1xf32>
    %103 = "stablehlo.reshape"(%102) : (tensor<2x4x6x1xf32>) -> tensor<2x4x6xf32>
    %104 = "stablehlo.multiply"(%101, %97) : (tensor<2x4x6xf32>, tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %105 = "stablehlo.multiply"(%103, %98) : (tensor<2x4x6xf32>, tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %106 = "stablehlo.subtract"(%104, %105) : (tensor<2x4x6xf32>, tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %107 = "stablehlo.multiply"(%101, %98) : (tensor<2x4x6xf32>, tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %108 = "stablehlo.multiply"(%103, %97) : (tensor<2x4x6xf32>, tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %109 = "stablehlo.add"(%107, %108) : (tensor<2x4x6xf32>, tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %110 = "stablehlo.reshape"(%106) : (tensor<2x4x6xf32>) -> tensor<2x4x6x1xf32>
    %111 = "stablehlo.reshape"(%109) : (tensor<2x4x6xf32>) -> tensor<2x4x6x1xf32>
    %112 = "stablehlo.concatenate"(%110, %111) {dimension = 3 : i64} : (tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) -> tensor<2x4x6x2xf32>
    %113 = "stablehlo.reshape"(%112) : (tensor<2x4x6x2xf32>) -> tensor<2x4x12xf32>
    %114 = "stablehlo.dot_general"(%86, %3) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x48xf32>, tensor<12x48xf32>) -> tensor<2x12xf32>
    %115 = "stablehlo.reshape"(%114) : (tensor<2x12xf32>) -> tensor<2x1x12xf32>
    %116 = "stablehlo.broadcast_in_dim"(%95) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x6xf32>) -> tensor<2x1x6xf32>
    %117 = "stablehlo.broadcast_in_dim"(%96) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x6xf32>) -> tensor<2x1x6xf32>
    %118 = "stablehlo.reshape"(%115) : (tensor<2x1x12xf32>) -> tensor<2x1x6x2xf32>
    %119 = "stablehlo.slice"(%118) {limit_indices = array<i64: 2, 1, 6, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x1x6x2xf32>) -> tensor<2x1x6x1xf32>
    %120 = "stablehlo.reshape"(%119) : (tensor<2x1x6x1xf32>) -> tensor<2x1x6xf32>
    %121 = "stablehlo.slice"(%118) {limit_indices = array<i64: 2, 1, 6, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x1x6x2xf32>) -> tensor<2x1x6x1xf32>
    %122 = "stablehlo.reshape"(%121) : (tensor<2x1x6x1xf32>) -> tensor<2x1x6xf32>
    %123 = "stablehlo.multiply"(%120, %116) : (tensor<2x1x6xf32>, tensor<2x1x6xf32>) -> tensor<2x1x6xf32>
    %124 = "stablehlo.multiply"(%122, %117) : (tensor<2x1x6xf32>, tensor<2x1x6xf32>) -> tensor<2x1x6xf32>
    %125 = "stablehlo.subtract"(%123, %124) : (tensor<2x1x6xf32>, tensor<2x1x6xf32>) -> tensor<2x1x6xf32>
    %126 = "stablehlo.multiply"(%120, %117) : (tensor<2x1x6xf32>, tensor<2x1x6xf32>) -> tensor<2x1x6xf32>
    %127 = "stablehlo.multiply"(%122, %116) : (tensor<2x1x6xf32>, tensor<2x1x6xf32>) -> tensor<2x1x6xf32>
    %128 = "stablehlo.add"(%126, %127) : (tensor<2x1x6xf32>, tensor<2x1x6xf32>) -> tensor<2x1x6xf32>
    %129 = "stablehlo.reshape"(%125) : (tensor<2x1x6xf32>) -> tensor<2x1x6x1xf32>
    %130 = "stablehlo.reshape"(%128) : (tensor<2x1x6xf32>) -> tensor<2x1x6x1xf32>
    %131 = "stablehlo.concatenate"(%129, %130) {dimension = 3 : i64} : (tensor<2x1x6x1xf32>, tensor<2x1x6x1xf32>) -> tensor<2x1x6x2xf32>
    %132 = "stablehlo.reshape"(%131) : (tensor<2x1x6x2xf32>) -> tensor<2x1x12xf32>
    %133 = "stablehlo.dot_general"(%86, %4) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x48xf32>, tensor<12x48xf32>) -> tensor<2x12xf32>
    %134 = "stablehlo.reshape"(%133) : (tensor<2x12xf32>) -> tensor<2x1x12xf32>
    %135 = "stablehlo.reshape"(%132) : (tensor<2x1x12xf32>) -> tensor<2x1x1x12xf32>
    %136 = "stablehlo.transpose"(%135) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x1x12xf32>) -> tensor<2x1x1x12xf32>
    %137 = "stablehlo.slice"(%136) {limit_indices = array<i64: 1, 1, 1, 12>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x1x1x12xf32>) -> tensor<1x1x1x12xf32>
    %138 = "stablehlo.dynamic_update_slice"(%30, %137, %43, %41, %45, %41) : (tensor<3x1x512x12xf32>, tensor<1x1x1x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x1x512x12xf32>
    %139 = "stablehlo.slice"(%136) {limit_indices = array<i64: 2, 1, 1, 12>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x1x1x12xf32>) -> tensor<1x1x1x12xf32>
    %140 = "stablehlo.dynamic_update_slice"(%138, %139, %49, %41, %51, %41) : (tensor<3x1x512x12xf32>, tensor<1x1x1x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x1x512x12xf32>
    %141 = "stablehlo.reshape"(%134) : (tensor<2x1x12xf32>) -> tensor<2x1x1x12xf32>
    %142 = "stablehlo.transpose"(%141) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x1x12xf32>) -> tensor<2x1x1x12xf32>
    %143 = "stablehlo.slice"(%142) {limit_indices = array<i64: 1, 1, 1, 12>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x1x1x12xf32>) -> tensor<1x1x1x12xf32>
    %144 = "stablehlo.dynamic_update_slice"(%31, %143, %43, %41, %45, %41) : (tensor<3x1x512x12xf32>, tensor<1x1x1x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x1x512x12xf32>
    %145 = "stablehlo.slice"(%142) {limit_indices = array<i64: 2, 1, 1, 12>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x1x1x12xf32>) -> tensor<1x1x1x12xf32>
    %146 = "stablehlo.dynamic_update_slice"(%144, %145, %49, %41, %51, %41) : (tensor<3x1x512x12xf32>, tensor<1x1x1x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x1x512x12xf32>
    %147 = "stablehlo.reshape"(%113) : (tensor<2x4x12xf32>) -> tensor<2x1x1x4x12xf32>
    %148 = "stablehlo.transpose"(%147) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x1x4x12xf32>) -> tensor<2x1x1x4x12xf32>
    %149 = "stablehlo.reshape"(%148) : (tensor<2x1x1x4x12xf32>) -> tensor<2x1x4x12xf32>
    %150 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x4xi32>
    %151 = "stablehlo.constant"() {value = dense<2.88675129e-01> : tensor<2x1x4x12xf32>} : () -> tensor<2x1x4x12xf32>
    %152 = "stablehlo.multiply"(%149, %151) : (tensor<2x1x4x12xf32>, tensor<2x1x4x12xf32>) -> tensor<2x1x4x12xf32>
    %153 = "stablehlo.reshape"(%150) : (tensor<2x1x4xi32>) -> tensor<2x4xi32>
    %154 = "stablehlo.add"(%38, %39) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %155 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %156 = "stablehlo.add"(%61, %155) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %157 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %158 = "stablehlo.divide"(%156, %157) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %159 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x1x4xf32>} : () -> tensor<2x1x4xf32>
    %160 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x1x4xf32>} : () -> tensor<2x1x4xf32>
    %161 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x1x4x12xf32>} : () -> tensor<2x1x4x12xf32>
    %162, %163, %164, %165 = "stablehlo.while"(%41, %159, %160, %161) ({
    ^bb0(%166: tensor<i32>, %167: tensor<2x1x4xf32>, %168: tensor<2x1x4xf32>, %169: tensor<2x1x4x12xf32>):
      %170 = "stablehlo.compare"(%166, %158) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%170) : (tensor<i1>) -> ()
    }, {
    ^bb0(%171: tensor<i32>, %172: tensor<2x1x4xf32>, %173: tensor<2x1x4xf32>, %174: tensor<2x1x4x12xf32>):
      %175 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %176 = "stablehlo.multiply"(%171, %175) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %177 = "stablehlo.dynamic_slice"(%140, %43, %41, %176, %41) {slice_sizes = array<i64: 1, 1, 256, 12>} : (tensor<3x1x512x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x256x12xf32>
      %178 = "stablehlo.dynamic_slice"(%140, %49, %41, %176, %41) {slice_sizes = array<i64: 1, 1, 256, 12>} : (tensor<3x1x512x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x256x12xf32>
      %179 = "stablehlo.concatenate"(%177, %178) {dimension = 0 : i64} : (tensor<1x1x256x12xf32>, tensor<1x1x256x12xf32>) -> tensor<2x1x256x12xf32>
      %180 = "stablehlo.dot_general"(%152, %179) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x1x4x12xf32>, tensor<2x1x256x12xf32>) -> tensor<2x1x4x256xf32>
      %181 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x1x4x256xi32>
      %182 = "stablehlo.broadcast_in_dim"(%176) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x1x4x256xi32>
      %183 = "stablehlo.add"(%181, %182) : (tensor<2x1x4x256xi32>, tensor<2x1x4x256xi32>) -> tensor<2x1x4x256xi32>
      %184 = "stablehlo.broadcast_in_dim"(%153) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x4xi32>) -> tensor<2x1x4x256xi32>
      %185 = "stablehlo.compare"(%183, %184) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x1x4x256xi32>, tensor<2x1x4x256xi32>) -> tensor<2x1x4x256xi1>
      %186 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x1x4x256xf32>} : () -> tensor<2x1x4x256xf32>
      %187 = "stablehlo.select"(%185, %180, %186) : (tensor<2x1x4x256xi1>, tensor<2x1x4x256xf32>, tensor<2x1x4x256xf32>) -> tensor<2x1x4x256xf32>
      %188 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %189 = "stablehlo.add"(%171, %188) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %190 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %191 = "stablehlo.reduce"(%187, %190) ({
      ^bb0(%192: tensor<f32>, %193: tensor<f32>):
        %194 = "stablehlo.maximum"(%192, %193) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%194) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x1x4x256xf32>, tensor<f32>) -> tensor<2x1x4xf32>
      %195 = "stablehlo.maximum"(%172, %191) : (tensor<2x1x4xf32>, tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
      %196 = "stablehlo.broadcast_in_dim"(%195) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x1x4xf32>) -> tensor<2x1x4x256xf32>
      %197 = "stablehlo.subtract"(%187, %196) : (tensor<2x1x4x256xf32>, tensor<2x1x4x256xf32>) -> tensor<2x1x4x256xf32>
      %198 = "stablehlo.exponential"(%197) : (tensor<2x1x4x256xf32>) -> tensor<2x1x4x256xf32>
      %199 = "stablehlo.subtract"(%172, %195) : (tensor<2x1x4xf32>, tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
      %200 = "stablehlo.exponential"(%199) : (tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
      %201 = "stablehlo.multiply"(%173, %200) : (tensor<2x1x4xf32>, tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
      %202 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %203 = "stablehlo.reduce"(%198, %202) ({
      ^bb0(%204: tensor<f32>, %205: tensor<f32>):
        %206 = "stablehlo.add"(%204, %205) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%206) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x1x4x256xf32>, tensor<f32>) -> tensor<2x1x4xf32>
      %207 = "stablehlo.add"(%201, %203) : (tensor<2x1x4xf32>, tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
      %208 = "stablehlo.dynamic_slice"(%146, %43, %41, %176, %41) {slice_sizes = array<i64: 1, 1, 256, 12>} : (tensor<3x1x512x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x256x12xf32>
      %209 = "stablehlo.dynamic_slice"(%146, %49, %41, %176, %41) {slice_sizes = array<i64: 1, 1, 256, 12>} : (tensor<3x1x512x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x256x12xf32>
      %210 = "stablehlo.concatenate"(%208, %209) {dimension = 0 : i64} : (tensor<1x1x256x12xf32>, tensor<1x1x256x12xf32>) -> tensor<2x1x256x12xf32>
      %211 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x1x256x12xi32>
      %212 = "stablehlo.broadcast_in_dim"(%176) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x1x256x12xi32>
      %213 = "stablehlo.add"(%211, %212) : (tensor<2x1x256x12xi32>, tensor<2x1x256x12xi32>) -> tensor<2x1x256x12xi32>
      %214 = "stablehlo.broadcast_in_dim"(%154) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x1x256x12xi32>
      %215 = "stablehlo.compare"(%213, %214) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x1x256x12xi32>, tensor<2x1x256x12xi32>) -> tensor<2x1x256x12xi1>
      %216 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x1x256x12xf32>} : () -> tensor<2x1x256x12xf32>
      %217 = "stablehlo.select"(%215, %210, %216) : (tensor<2x1x256x12xi1>, tensor<2x1x256x12xf32>, tensor<2x1x256x12xf32>) -> tensor<2x1x256x12xf32>
      %218 = "stablehlo.dot_general"(%198, %217) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x1x4x256xf32>, tensor<2x1x256x12xf32>) -> tensor<2x1x4x12xf32>
      %219 = "stablehlo.broadcast_in_dim"(%200) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x1x4xf32>) -> tensor<2x1x4x12xf32>
      %220 = "stablehlo.multiply"(%174, %219) : (tensor<2x1x4x12xf32>, tensor<2x1x4x12xf32>) -> tensor<2x1x4x12xf32>
      %221 = "stablehlo.add"(%220, %218) : (tensor<2x1x4x12xf32>, tensor<2x1x4x12xf32>) -> tensor<2x1x4x12xf32>
      "stablehlo.return"(%189, %195, %207, %221) : (tensor<i32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4x12xf32>) -> ()
    }) : (tensor<i32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4x12xf32>) -> (tensor<i32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4x12xf32>)
    %222 = "stablehlo.broadcast_in_dim"(%164) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x1x4xf32>) -> tensor<2x1x4x12xf32>
    %223 = "stablehlo.divide"(%165, %222) : (tensor<2x1x4x12xf32>, tensor<2x1x4x12xf32>) -> tensor<2x1x4x12xf32>
    %224 = "stablehlo.reshape"(%223) : (tensor<2x1x4x12xf32>) -> tensor<2x1x1x4x12xf32>
    %225 = "stablehlo.transpose"(%224) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x1x4x12xf32>) -> tensor<2x1x1x4x12xf32>
    %226 = "stablehlo.reshape"(%225) : (tensor<2x1x1x4x12xf32>) -> tensor<2x4x12xf32>
    %227 = "stablehlo.reshape"(%226) : (tensor<2x4x12xf32>) -> tensor<2x48xf32>
    %228 = "stablehlo.dot_general"(%227, %5) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x48xf32>, tensor<48x48xf32>) -> tensor<2x48xf32>
    %229 = "stablehlo.add"(%71, %228) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %230 = "stablehlo.multiply"(%229, %229) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %231 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %232 = "stablehlo.reduce"(%230, %231) ({
    ^bb0(%233: tensor<f32>, %234: tensor<f32>):
      %235 = "stablehlo.add"(%233, %234) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%235) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x48xf32>, tensor<f32>) -> tensor<2xf32>
    %236 = "stablehlo.constant"() {value = dense<4.80000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %237 = "stablehlo.divide"(%232, %236) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %238 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %239 = "stablehlo.add"(%237, %238) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %240 = "stablehlo.rsqrt"(%239) : (tensor<2xf32>) -> tensor<2xf32>
    %241 = "stablehlo.broadcast_in_dim"(%240) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x48xf32>
    %242 = "stablehlo.multiply"(%229, %241) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %243 = "stablehlo.broadcast_in_dim"(%6) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<2x48xf32>
    %244 = "stablehlo.multiply"(%242, %243) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %245 = "stablehlo.dot_general"(%244, %7) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x48xf32>, tensor<81x48xf32>) -> tensor<2x81xf32>
    %246 = "stablehlo.dot_general"(%244, %8) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x48xf32>, tensor<81x48xf32>) -> tensor<2x81xf32>
    %247 = "stablehlo.logistic"(%245) : (tensor<2x81xf32>) -> tensor<2x81xf32>
    %248 = "stablehlo.multiply"(%245, %247) : (tensor<2x81xf32>, tensor<2x81xf32>) -> tensor<2x81xf32>
    %249 = "stablehlo.multiply"(%248, %246) : (tensor<2x81xf32>, tensor<2x81xf32>) -> tensor<2x81xf32>
    %250 = "stablehlo.dot_general"(%249, %9) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x81xf32>, tensor<48x81xf32>) -> tensor<2x48xf32>
    %251 = "stablehlo.add"(%229, %250) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %252 = "stablehlo.multiply"(%251, %251) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %253 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %254 = "stablehlo.reduce"(%252, %253) ({
    ^bb0(%255: tensor<f32>, %256: tensor<f32>):
      %257 = "stablehlo.add"(%255, %256) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%257) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x48xf32>, tensor<f32>) -> tensor<2xf32>
    %258 = "stablehlo.constant"() {value = dense<4.80000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %259 = "stablehlo.divide"(%254, %258) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %260 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %261 = "stablehlo.add"(%259, %260) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %262 = "stablehlo.rsqrt"(%261) : (tensor<2xf32>) -> tensor<2xf32>
    %263 = "stablehlo.broadcast_in_dim"(%262) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x48xf32>
    %264 = "stablehlo.multiply"(%251, %263) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %265 = "stablehlo.broadcast_in_dim"(%10) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<2x48xf32>
    %266 = "stablehlo.multiply"(%264, %265) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %267 = "stablehlo.dot_general"(%266, %11) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x48xf32>, tensor<48x48xf32>) -> tensor<2x48xf32>
    %268 = "stablehlo.reshape"(%267) : (tensor<2x48xf32>) -> tensor<2x4x12xf32>
    %269 = "stablehlo.broadcast_in_dim"(%95) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x6xf32>) -> tensor<2x4x6xf32>
    %270 = "stablehlo.broadcast_in_dim"(%96) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x6xf32>) -> tensor<2x4x6xf32>
    %271 = "stablehlo.reshape"(%268) : (tensor<2x4x12xf32>) -> tensor<2x4x6x2xf32>
    %272 = "stablehlo.slice"(%271) {limit_indices = array<i64: 2, 4, 6, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x4x6x2xf32>) -> tensor<2x4x6x1xf32>
    %273 = "stablehlo.reshape"(%272) : (tensor<2x4x6x1xf32>) -> tensor<2x4x6xf32>
    %274 = "stablehlo.slice"(%271) {limit_indices = array<i64: 2, 4, 6, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x4x6x2xf32>) -> tensor<2x4x6x1xf32>
    %275 = "stablehlo.reshape"(%274) : (tensor<2x4x6x1xf32>) -> tensor<2x4x6xf32>
    %276 = "stablehlo.multiply"(%273, %269) : (tensor<2x4x6xf32>, tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %277 = "stablehlo.multiply"(%275, %270) : (tensor<2x4x6xf32>, tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %278 = "stablehlo.subtract"(%276, %277) : (tensor<2x4x6xf32>, tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %279 = "stablehlo.multiply"(%273, %270) : (tensor<2x4x6xf32>, tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %280 = "stablehlo.multiply"(%275, %269) : (tensor<2x4x6xf32>, tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %281 = "stablehlo.add"(%279, %280) : (tensor<2x4x6xf32>, tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %282 = "stablehlo.reshape"(%278) : (tensor<2x4x6xf32>) -> tensor<2x4x6x1xf32>
    %283 = "stablehlo.reshape"(%281) : (tensor<2x4x6xf32>) -> tensor<2x4x6x1xf32>
    %284 = "stablehlo.concatenate"(%282, %283) {dimension = 3 : i64} : (tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) -> tensor<2x4x6x2xf32>
    %285 = "stablehlo.reshape"(%284) : (tensor<2x4x6x2xf32>) -> tensor<2x4x12xf32>
    %286 = "stablehlo.dot_general"(%266, %12) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x48xf32>, tensor<12x48xf32>) -> tensor<2x12xf32>
    %287 = "stablehlo.reshape"(%286) : (tensor<2x12xf32>) -> tensor<2x1x12xf32>
    %288 = "stablehlo.broadcast_in_dim"(%95) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x6xf32>) -> tensor<2x1x6xf32>
    %289 = "stablehlo.broadcast_in_dim"(%96) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x6xf32>) -> tensor<2x1x6xf32>
    %290 = "stablehlo.reshape"(%287) : (tensor<2x1x12xf32>) -> tensor<2x1x6x2xf32>
    %291 = "stablehlo.slice"(%290) {limit_indices = array<i64: 2, 1, 6, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x1x6x2xf32>) -> tensor<2x1x6x1xf32>
    %292 = "stablehlo.reshape"(%291) : (tensor<2x1x6x1xf32>) -> tensor<2x1x6xf32>
    %293 = "stablehlo.slice"(%290) {limit_indices = array<i64: 2, 1, 6, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x1x6x2xf32>) -> tensor<2x1x6x1xf32>
    %294 = "stablehlo.reshape"(%293) : (tensor<2x1x6x1xf32>) -> tensor<2x1x6xf32>
    %295 = "stablehlo.multiply"(%292, %288) : (tensor<2x1x6xf32>, tensor<2x1x6xf32>) -> tensor<2x1x6xf32>
    %296 = "stablehlo.multiply"(%294, %289) : (tensor<2x1x6xf32>, tensor<2x1x6xf32>) -> tensor<2x1x6xf32>
    %297 = "stablehlo.subtract"(%295, %296) : (tensor<2x1x6xf32>, tensor<2x1x6xf32>) -> tensor<2x1x6xf32>
    %298 = "stablehlo.multiply"(%292, %289) : (tensor<2x1x6xf32>, tensor<2x1x6xf32>) -> tensor<2x1x6xf32>
    %299 = "stablehlo.multiply"(%294, %288) : (tensor<2x1x6xf32>, tensor<2x1x6xf32>) -> tensor<2x1x6xf32>
    %300 = "stablehlo.add"(%298, %299) : (tensor<2x1x6xf32>, tensor<2x1x6xf32>) -> tensor<2x1x6xf32>
    %301 = "stablehlo.reshape"(%297) : (tensor<2x1x6xf32>) -> tensor<2x1x6x1xf32>
    %302 = "stablehlo.reshape"(%300) : (tensor<2x1x6xf32>) -> tensor<2x1x6x1xf32>
    %303 = "stablehlo.concatenate"(%301, %302) {dimension = 3 : i64} : (tensor<2x1x6x1xf32>, tensor<2x1x6x1xf32>) -> tensor<2x1x6x2xf32>
    %304 = "stablehlo.reshape"(%303) : (tensor<2x1x6x2xf32>) -> tensor<2x1x12xf32>
    %305 = "stablehlo.dot_general"(%266, %13) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x48xf32>, tensor<12x48xf32>) -> tensor<2x12xf32>
    %306 = "stablehlo.reshape"(%305) : (tensor<2x12xf32>) -> tensor<2x1x12xf32>
    %307 = "stablehlo.reshape"(%304) : (tensor<2x1x12xf32>) -> tensor<2x1x1x12xf32>
    %308 = "stablehlo.transpose"(%307) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x1x12xf32>) -> tensor<2x1x1x12xf32>
    %309 = "stablehlo.slice"(%308) {limit_indices = array<i64: 1, 1, 1, 12>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x1x1x12xf32>) -> tensor<1x1x1x12xf32>
    %310 = "stablehlo.dynamic_update_slice"(%32, %309, %43, %41, %45, %41) : (tensor<3x1x512x12xf32>, tensor<1x1x1x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x1x512x12xf32>
    %311 = "stablehlo.slice"(%308) {limit_indices = array<i64: 2, 1, 1, 12>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x1x1x12xf32>) -> tensor<1x1x1x12xf32>
    %312 = "stablehlo.dynamic_update_slice"(%310, %311, %49, %41, %51, %41) : (tensor<3x1x512x12xf32>, tensor<1x1x1x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x1x512x12xf32>
    %313 = "stablehlo.reshape"(%306) : (tensor<2x1x12xf32>) -> tensor<2x1x1x12xf32>
    %314 = "stablehlo.transpose"(%313) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x1x12xf32>) -> tensor<2x1x1x12xf32>
    %315 = "stablehlo.slice"(%314) {limit_indices = array<i64: 1, 1, 1, 12>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x1x1x12xf32>) -> tensor<1x1x1x12xf32>
    %316 = "stablehlo.dynamic_update_slice"(%33, %315, %43, %41, %45, %41) : (tensor<3x1x512x12xf32>, tensor<1x1x1x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x1x512x12xf32>
    %317 = "stablehlo.slice"(%314) {limit_indices = array<i64: 2, 1, 1, 12>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x1x1x12xf32>) -> tensor<1x1x1x12xf32>
    %318 = "stablehlo.dynamic_update_slice"(%316, %317, %49, %41, %51, %41) : (tensor<3x1x512x12xf32>, tensor<1x1x1x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x1x512x12xf32>
    %319 = "stablehlo.reshape"(%285) : (tensor<2x4x12xf32>) -> tensor<2x1x1x4x12xf32>
    %320 = "stablehlo.transpose"(%319) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x1x4x12xf32>) -> tensor<2x1x1x4x12xf32>
    %321 = "stablehlo.reshape"(%320) : (tensor<2x1x1x4x12xf32>) -> tensor<2x1x4x12xf32>
    %322 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x4xi32>
    %323 = "stablehlo.constant"() {value = dense<2.88675129e-01> : tensor<2x1x4x12xf32>} : () -> tensor<2x1x4x12xf32>
    %324 = "stablehlo.multiply"(%321, %323) : (tensor<2x1x4x12xf32>, tensor<2x1x4x12xf32>) -> tensor<2x1x4x12xf32>
    %325 = "stablehlo.reshape"(%322) : (tensor<2x1x4xi32>) -> tensor<2x4xi32>
    %326 = "stablehlo.add"(%38, %39) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %327 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %328 = "stablehlo.add"(%61, %327) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %329 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %330 = "stablehlo.divide"(%328, %329) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %331 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x1x4xf32>} : () -> tensor<2x1x4xf32>
    %332 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x1x4xf32>} : () -> tensor<2x1x4xf32>
    %333 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x1x4x12xf32>} : () -> tensor<2x1x4x12xf32>
    %334, %335, %336, %337 = "stablehlo.while"(%41, %331, %332, %333) ({
    ^bb0(%338: tensor<i32>, %339: tensor<2x1x4xf32>, %340: tensor<2x1x4xf32>, %341: tensor<2x1x4x12xf32>):
      %342 = "stablehlo.compare"(%338, %330) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%342) : (tensor<i1>) -> ()
    }, {
    ^bb0(%343: tensor<i32>, %344: tensor<2x1x4xf32>, %345: tensor<2x1x4xf32>, %346: tensor<2x1x4x12xf32>):
      %347 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %348 = "stablehlo.multiply"(%343, %347) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %349 = "stablehlo.dynamic_slice"(%312, %43, %41, %348, %41) {slice_sizes = array<i64: 1, 1, 256, 12>} : (tensor<3x1x512x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x256x12xf32>
      %350 = "stablehlo.dynamic_slice"(%312, %49, %41, %348, %41) {slice_sizes = array<i64: 1, 1, 256, 12>} : (tensor<3x1x512x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x256x12xf32>
      %351 = "stablehlo.concatenate"(%349, %350) {dimension = 0 : i64} : (tensor<1x1x256x12xf32>, tensor<1x1x256x12xf32>) -> tensor<2x1x256x12xf32>
      %352 = "stablehlo.dot_general"(%324, %351) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x1x4x12xf32>, tensor<2x1x256x12xf32>) -> tensor<2x1x4x256xf32>
      %353 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x1x4x256xi32>
      %354 = "stablehlo.broadcast_in_dim"(%348) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x1x4x256xi32>
      %355 = "stablehlo.add"(%353, %354) : (tensor<2x1x4x256xi32>, tensor<2x1x4x256xi32>) -> tensor<2x1x4x256xi32>
      %356 = "stablehlo.broadcast_in_dim"(%325) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x4xi32>) -> tensor<2x1x4x256xi32>
      %357 = "stablehlo.compare"(%355, %356) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x1x4x256xi32>, tensor<2x1x4x256xi32>) -> tensor<2x1x4x256xi1>
      %358 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x1x4x256xf32>} : () -> tensor<2x1x4x256xf32>
      %359 = "stablehlo.select"(%357, %352, %358) : (tensor<2x1x4x256xi1>, tensor<2x1x4x256xf32>, tensor<2x1x4x256xf32>) -> tensor<2x1x4x256xf32>
      %360 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %361 = "stablehlo.add"(%343, %360) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %362 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %363 = "stablehlo.reduce"(%359, %362) ({
      ^bb0(%364: tensor<f32>, %365: tensor<f32>):
        %366 = "stablehlo.maximum"(%364, %365) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%366) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x1x4x256xf32>, tensor<f32>) -> tensor<2x1x4xf32>
      %367 = "stablehlo.maximum"(%344, %363) : (tensor<2x1x4xf32>, tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
      %368 = "stablehlo.broadcast_in_dim"(%367) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x1x4xf32>) -> tensor<2x1x4x256xf32>
      %369 = "stablehlo.subtract"(%359, %368) : (tensor<2x1x4x256xf32>, tensor<2x1x4x256xf32>) -> tensor<2x1x4x256xf32>
      %370 = "stablehlo.exponential"(%369) : (tensor<2x1x4x256xf32>) -> tensor<2x1x4x256xf32>
      %371 = "stablehlo.subtract"(%344, %367) : (tensor<2x1x4xf32>, tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
      %372 = "stablehlo.exponential"(%371) : (tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
      %373 = "stablehlo.multiply"(%345, %372) : (tensor<2x1x4xf32>, tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
      %374 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %375 = "stablehlo.reduce"(%370, %374) ({
      ^bb0(%376: tensor<f32>, %377: tensor<f32>):
        %378 = "stablehlo.add"(%376, %377) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%378) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x1x4x256xf32>, tensor<f32>) -> tensor<2x1x4xf32>
      %379 = "stablehlo.add"(%373, %375) : (tensor<2x1x4xf32>, tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
      %380 = "stablehlo.dynamic_slice"(%318, %43, %41, %348, %41) {slice_sizes = array<i64: 1, 1, 256, 12>} : (tensor<3x1x512x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x256x12xf32>
      %381 = "stablehlo.dynamic_slice"(%318, %49, %41, %348, %41) {slice_sizes = array<i64: 1, 1, 256, 12>} : (tensor<3x1x512x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x256x12xf32>
      %382 = "stablehlo.concatenate"(%380, %381) {dimension = 0 : i64} : (tensor<1x1x256x12xf32>, tensor<1x1x256x12xf32>) -> tensor<2x1x256x12xf32>
      %383 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x1x256x12xi32>
      %384 = "stablehlo.broadcast_in_dim"(%348) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x1x256x12xi32>
      %385 = "stablehlo.add"(%383, %384) : (tensor<2x1x256x12xi32>, tensor<2x1x256x12xi32>) -> tensor<2x1x256x12xi32>
      %386 = "stablehlo.broadcast_in_dim"(%326) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x1x256x12xi32>
      %387 = "stablehlo.compare"(%385, %386) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x1x256x12xi32>, tensor<2x1x256x12xi32>) -> tensor<2x1x256x12xi1>
      %388 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x1x256x12xf32>} : () -> tensor<2x1x256x12xf32>
      %389 = "stablehlo.select"(%387, %382, %388) : (tensor<2x1x256x12xi1>, tensor<2x1x256x12xf32>, tensor<2x1x256x12xf32>) -> tensor<2x1x256x12xf32>
      %390 = "stablehlo.dot_general"(%370, %389) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x1x4x256xf32>, tensor<2x1x256x12xf32>) -> tensor<2x1x4x12xf32>
      %391 = "stablehlo.broadcast_in_dim"(%372) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x1x4xf32>) -> tensor<2x1x4x12xf32>
      %392 = "stablehlo.multiply"(%346, %391) : (tensor<2x1x4x12xf32>, tensor<2x1x4x12xf32>) -> tensor<2x1x4x12xf32>
      %393 = "stablehlo.add"(%392, %390) : (tensor<2x1x4x12xf32>, tensor<2x1x4x12xf32>) -> tensor<2x1x4x12xf32>
      "stablehlo.return"(%361, %367, %379, %393) : (tensor<i32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4x12xf32>) -> ()
    }) : (tensor<i32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4x12xf32>) -> (tensor<i32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4x12xf32>)
    %394 = "stablehlo.broadcast_in_dim"(%336) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x1x4xf32>) -> tensor<2x1x4x12xf32>
    %395 = "stablehlo.divide"(%337, %394) : (tensor<2x1x4x12xf32>, tensor<2x1x4x12xf32>) -> tensor<2x1x4x12xf32>
    %396 = "stablehlo.reshape"(%395) : (tensor<2x1x4x12xf32>) -> tensor<2x1x1x4x12xf32>
    %397 = "stablehlo.transpose"(%396) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x1x4x12xf32>) -> tensor<2x1x1x4x12xf32>
    %398 = "stablehlo.reshape"(%397) : (tensor<2x1x1x4x12xf32>) -> tensor<2x4x12xf32>
    %399 = "stablehlo.reshape"(%398) : (tensor<2x4x12xf32>) -> tensor<2x48xf32>
    %400 = "stablehlo.dot_general"(%399, %14) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x48xf32>, tensor<48x48xf32>) -> tensor<2x48xf32>
    %401 = "stablehlo.add"(%251, %400) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %402 = "stablehlo.multiply"(%401, %401) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %403 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %404 = "stablehlo.reduce"(%402, %403) ({
    ^bb0(%405: tensor<f32>, %406: tensor<f32>):
      %407 = "stablehlo.add"(%405, %406) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%407) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x48xf32>, tensor<f32>) -> tensor<2xf32>
    %408 = "stablehlo.constant"() {value = dense<4.80000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %409 = "stablehlo.divide"(%404, %408) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %410 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %411 = "stablehlo.add"(%409, %410) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %412 = "stablehlo.rsqrt"(%411) : (tensor<2xf32>) -> tensor<2xf32>
    %413 = "stablehlo.broadcast_in_dim"(%412) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x48xf32>
    %414 = "stablehlo.multiply"(%401, %413) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %415 = "stablehlo.broadcast_in_dim"(%15) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<2x48xf32>
    %416 = "stablehlo.multiply"(%414, %415) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %417 = "stablehlo.dot_general"(%416, %16) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x48xf32>, tensor<81x48xf32>) -> tensor<2x81xf32>
    %418 = "stablehlo.dot_general"(%416, %17) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x48xf32>, tensor<81x48xf32>) -> tensor<2x81xf32>
    %419 = "stablehlo.logistic"(%417) : (tensor<2x81xf32>) -> tensor<2x81xf32>
    %420 = "stablehlo.multiply"(%417, %419) : (tensor<2x81xf32>, tensor<2x81xf32>) -> tensor<2x81xf32>
    %421 = "stablehlo.multiply"(%420, %418) : (tensor<2x81xf32>, tensor<2x81xf32>) -> tensor<2x81xf32>
    %422 = "stablehlo.dot_general"(%421, %18) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x81xf32>, tensor<48x81xf32>) -> tensor<2x48xf32>
    %423 = "stablehlo.add"(%401, %422) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %424 = "stablehlo.multiply"(%423, %423) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %425 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %426 = "stablehlo.reduce"(%424, %425) ({
    ^bb0(%427: tensor<f32>, %428: tensor<f32>):
      %429 = "stablehlo.add"(%427, %428) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%429) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x48xf32>, tensor<f32>) -> tensor<2xf32>
    %430 = "stablehlo.constant"() {value = dense<4.80000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %431 = "stablehlo.divide"(%426, %430) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %432 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %433 = "stablehlo.add"(%431, %432) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %434 = "stablehlo.rsqrt"(%433) : (tensor<2xf32>) -> tensor<2xf32>
    %435 = "stablehlo.broadcast_in_dim"(%434) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x48xf32>
    %436 = "stablehlo.multiply"(%423, %435) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %437 = "stablehlo.broadcast_in_dim"(%19) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<2x48xf32>
    %438 = "stablehlo.multiply"(%436, %437) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %439 = "stablehlo.dot_general"(%438, %20) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x48xf32>, tensor<48x48xf32>) -> tensor<2x48xf32>
    %440 = "stablehlo.reshape"(%439) : (tensor<2x48xf32>) -> tensor<2x4x12xf32>
    %441 = "stablehlo.broadcast_in_dim"(%95) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x6xf32>) -> tensor<2x4x6xf32>
    %442 = "stablehlo.broadcast_in_dim"(%96) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x6xf32>) -> tensor<2x4x6xf32>
    %443 = "stablehlo.reshape"(%440) : (tensor<2x4x12xf32>) -> tensor<2x4x6x2xf32>
    %444 = "stablehlo.slice"(%443) {limit_indices = array<i64: 2, 4, 6, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x4x6x2xf32>) -> tensor<2x4x6x1xf32>
    %445 = "stablehlo.reshape"(%444) : (tensor<2x4x6x1xf32>) -> tensor<2x4x6xf32>
    %446 = "stablehlo.slice"(%443) {limit_indices = array<i64: 2, 4, 6, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x4x6x2xf32>) -> tensor<2x4x6x1xf32>
    %447 = "stablehlo.reshape"(%446) : (tensor<2x4x6x1xf32>) -> tensor<2x4x6xf32>
    %448 = "stablehlo.multiply"(%445, %441) : (tensor<2x4x6xf32>, tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %449 = "stablehlo.multiply"(%447, %442) : (tensor<2x4x6xf32>, tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %450 = "stablehlo.subtract"(%448, %449) : (tensor<2x4x6xf32>, tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %451 = "stablehlo.multiply"(%445, %442) : (tensor<2x4x6xf32>, tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %452 = "stablehlo.multiply"(%447, %441) : (tensor<2x4x6xf32>, tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %453 = "stablehlo.add"(%451, %452) : (tensor<2x4x6xf32>, tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %454 = "stablehlo.reshape"(%450) : (tensor<2x4x6xf32>) -> tensor<2x4x6x1xf32>
    %455 = "stablehlo.reshape"(%453) : (tensor<2x4x6xf32>) -> tensor<2x4x6x1xf32>
    %456 = "stablehlo.concatenate"(%454, %455) {dimension = 3 : i64} : (tensor<2x4x6x1xf32>, tensor<2x4x6x1xf32>) -> tensor<2x4x6x2xf32>
    %457 = "stablehlo.reshape"(%456) : (tensor<2x4x6x2xf32>) -> tensor<2x4x12xf32>
    %458 = "stablehlo.dot_general"(%438, %21) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x48xf32>, tensor<12x48xf32>) -> tensor<2x12xf32>
    %459 = "stablehlo.reshape"(%458) : (tensor<2x12xf32>) -> tensor<2x1x12xf32>
    %460 = "stablehlo.broadcast_in_dim"(%95) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x6xf32>) -> tensor<2x1x6xf32>
    %461 = "stablehlo.broadcast_in_dim"(%96) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x6xf32>) -> tensor<2x1x6xf32>
    %462 = "stablehlo.reshape"(%459) : (tensor<2x1x12xf32>) -> tensor<2x1x6x2xf32>
    %463 = "stablehlo.slice"(%462) {limit_indices = array<i64: 2, 1, 6, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x1x6x2xf32>) -> tensor<2x1x6x1xf32>
    %464 = "stablehlo.reshape"(%463) : (tensor<2x1x6x1xf32>) -> tensor<2x1x6xf32>
    %465 = "stablehlo.slice"(%462) {limit_indices = array<i64: 2, 1, 6, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x1x6x2xf32>) -> tensor<2x1x6x1xf32>
    %466 = "stablehlo.reshape"(%465) : (tensor<2x1x6x1xf32>) -> tensor<2x1x6xf32>
    %467 = "stablehlo.multiply"(%464, %460) : (tensor<2x1x6xf32>, tensor<2x1x6xf32>) -> tensor<2x1x6xf32>
    %468 = "stablehlo.multiply"(%466, %461) : (tensor<2x1x6xf32>, tensor<2x1x6xf32>) -> tensor<2x1x6xf32>
    %469 = "stablehlo.subtract"(%467, %468) : (tensor<2x1x6xf32>, tensor<2x1x6xf32>) -> tensor<2x1x6xf32>
    %470 = "stablehlo.multiply"(%464, %461) : (tensor<2x1x6xf32>, tensor<2x1x6xf32>) -> tensor<2x1x6xf32>
    %471 = "stablehlo.multiply"(%466, %460) : (tensor<2x1x6xf32>, tensor<2x1x6xf32>) -> tensor<2x1x6xf32>
    %472 = "stablehlo.add"(%470, %471) : (tensor<2x1x6xf32>, tensor<2x1x6xf32>) -> tensor<2x1x6xf32>
    %473 = "stablehlo.reshape"(%469) : (tensor<2x1x6xf32>) -> tensor<2x1x6x1xf32>
    %474 = "stablehlo.reshape"(%472) : (tensor<2x1x6xf32>) -> tensor<2x1x6x1xf32>
    %475 = "stablehlo.concatenate"(%473, %474) {dimension = 3 : i64} : (tensor<2x1x6x1xf32>, tensor<2x1x6x1xf32>) -> tensor<2x1x6x2xf32>
    %476 = "stablehlo.reshape"(%475) : (tensor<2x1x6x2xf32>) -> tensor<2x1x12xf32>
    %477 = "stablehlo.dot_general"(%438, %22) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x48xf32>, tensor<12x48xf32>) -> tensor<2x12xf32>
    %478 = "stablehlo.reshape"(%477) : (tensor<2x12xf32>) -> tensor<2x1x12xf32>
    %479 = "stablehlo.reshape"(%476) : (tensor<2x1x12xf32>) -> tensor<2x1x1x12xf32>
    %480 = "stablehlo.transpose"(%479) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x1x12xf32>) -> tensor<2x1x1x12xf32>
    %481 = "stablehlo.slice"(%480) {limit_indices = array<i64: 1, 1, 1, 12>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x1x1x12xf32>) -> tensor<1x1x1x12xf32>
    %482 = "stablehlo.dynamic_update_slice"(%34, %481, %43, %41, %45, %41) : (tensor<3x1x512x12xf32>, tensor<1x1x1x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x1x512x12xf32>
    %483 = "stablehlo.slice"(%480) {limit_indices = array<i64: 2, 1, 1, 12>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x1x1x12xf32>) -> tensor<1x1x1x12xf32>
    %484 = "stablehlo.dynamic_update_slice"(%482, %483, %49, %41, %51, %41) : (tensor<3x1x512x12xf32>, tensor<1x1x1x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x1x512x12xf32>
    %485 = "stablehlo.reshape"(%478) : (tensor<2x1x12xf32>) -> tensor<2x1x1x12xf32>
    %486 = "stablehlo.transpose"(%485) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x1x12xf32>) -> tensor<2x1x1x12xf32>
    %487 = "stablehlo.slice"(%486) {limit_indices = array<i64: 1, 1, 1, 12>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x1x1x12xf32>) -> tensor<1x1x1x12xf32>
    %488 = "stablehlo.dynamic_update_slice"(%35, %487, %43, %41, %45, %41) : (tensor<3x1x512x12xf32>, tensor<1x1x1x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x1x512x12xf32>
    %489 = "stablehlo.slice"(%486) {limit_indices = array<i64: 2, 1, 1, 12>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x1x1x12xf32>) -> tensor<1x1x1x12xf32>
    %490 = "stablehlo.dynamic_update_slice"(%488, %489, %49, %41, %51, %41) : (tensor<3x1x512x12xf32>, tensor<1x1x1x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x1x512x12xf32>
    %491 = "stablehlo.reshape"(%457) : (tensor<2x4x12xf32>) -> tensor<2x1x1x4x12xf32>
    %492 = "stablehlo.transpose"(%491) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x1x4x12xf32>) -> tensor<2x1x1x4x12xf32>
    %493 = "stablehlo.reshape"(%492) : (tensor<2x1x1x4x12xf32>) -> tensor<2x1x4x12xf32>
    %494 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x4xi32>
    %495 = "stablehlo.constant"() {value = dense<2.88675129e-01> : tensor<2x1x4x12xf32>} : () -> tensor<2x1x4x12xf32>
    %496 = "stablehlo.multiply"(%493, %495) : (tensor<2x1x4x12xf32>, tensor<2x1x4x12xf32>) -> tensor<2x1x4x12xf32>
    %497 = "stablehlo.reshape"(%494) : (tensor<2x1x4xi32>) -> tensor<2x4xi32>
    %498 = "stablehlo.add"(%38, %39) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %499 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %500 = "stablehlo.add"(%61, %499) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %501 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %502 = "stablehlo.divide"(%500, %501) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %503 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x1x4xf32>} : () -> tensor<2x1x4xf32>
    %504 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x1x4xf32>} : () -> tensor<2x1x4xf32>
    %505 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x1x4x12xf32>} : () -> tensor<2x1x4x12xf32>
    %506, %507, %508, %509 = "stablehlo.while"(%41, %503, %504, %505) ({
    ^bb0(%510: tensor<i32>, %511: tensor<2x1x4xf32>, %512: tensor<2x1x4xf32>, %513: tensor<2x1x4x12xf32>):
      %514 = "stablehlo.compare"(%510, %502) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%514) : (tensor<i1>) -> ()
    }, {
    ^bb0(%515: tensor<i32>, %516: tensor<2x1x4xf32>, %517: tensor<2x1x4xf32>, %518: tensor<2x1x4x12xf32>):
      %519 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %520 = "stablehlo.multiply"(%515, %519) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %521 = "stablehlo.dynamic_slice"(%484, %43, %41, %520, %41) {slice_sizes = array<i64: 1, 1, 256, 12>} : (tensor<3x1x512x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x256x12xf32>
      %522 = "stablehlo.dynamic_slice"(%484, %49, %41, %520, %41) {slice_sizes = array<i64: 1, 1, 256, 12>} : (tensor<3x1x512x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x256x12xf32>
      %523 = "stablehlo.concatenate"(%521, %522) {dimension = 0 : i64} : (tensor<1x1x256x12xf32>, tensor<1x1x256x12xf32>) -> tensor<2x1x256x12xf32>
      %524 = "stablehlo.dot_general"(%496, %523) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x1x4x12xf32>, tensor<2x1x256x12xf32>) -> tensor<2x1x4x256xf32>
      %525 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x1x4x256xi32>
      %526 = "stablehlo.broadcast_in_dim"(%520) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x1x4x256xi32>
      %527 = "stablehlo.add"(%525, %526) : (tensor<2x1x4x256xi32>, tensor<2x1x4x256xi32>) -> tensor<2x1x4x256xi32>
      %528 = "stablehlo.broadcast_in_dim"(%497) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x4xi32>) -> tensor<2x1x4x256xi32>
      %529 = "stablehlo.compare"(%527, %528) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x1x4x256xi32>, tensor<2x1x4x256xi32>) -> tensor<2x1x4x256xi1>
      %530 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x1x4x256xf32>} : () -> tensor<2x1x4x256xf32>
      %531 = "stablehlo.select"(%529, %524, %530) : (tensor<2x1x4x256xi1>, tensor<2x1x4x256xf32>, tensor<2x1x4x256xf32>) -> tensor<2x1x4x256xf32>
      %532 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %533 = "stablehlo.add"(%515, %532) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %534 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %535 = "stablehlo.reduce"(%531, %534) ({
      ^bb0(%536: tensor<f32>, %537: tensor<f32>):
        %538 = "stablehlo.maximum"(%536, %537) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%538) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x1x4x256xf32>, tensor<f32>) -> tensor<2x1x4xf32>
      %539 = "stablehlo.maximum"(%516, %535) : (tensor<2x1x4xf32>, tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
      %540 = "stablehlo.broadcast_in_dim"(%539) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x1x4xf32>) -> tensor<2x1x4x256xf32>
      %541 = "stablehlo.subtract"(%531, %540) : (tensor<2x1x4x256xf32>, tensor<2x1x4x256xf32>) -> tensor<2x1x4x256xf32>
      %542 = "stablehlo.exponential"(%541) : (tensor<2x1x4x256xf32>) -> tensor<2x1x4x256xf32>
      %543 = "stablehlo.subtract"(%516, %539) : (tensor<2x1x4xf32>, tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
      %544 = "stablehlo.exponential"(%543) : (tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
      %545 = "stablehlo.multiply"(%517, %544) : (tensor<2x1x4xf32>, tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
      %546 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %547 = "stablehlo.reduce"(%542, %546) ({
      ^bb0(%548: tensor<f32>, %549: tensor<f32>):
        %550 = "stablehlo.add"(%548, %549) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%550) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x1x4x256xf32>, tensor<f32>) -> tensor<2x1x4xf32>
      %551 = "stablehlo.add"(%545, %547) : (tensor<2x1x4xf32>, tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
      %552 = "stablehlo.dynamic_slice"(%490, %43, %41, %520, %41) {slice_sizes = array<i64: 1, 1, 256, 12>} : (tensor<3x1x512x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x256x12xf32>
      %553 = "stablehlo.dynamic_slice"(%490, %49, %41, %520, %41) {slice_sizes = array<i64: 1, 1, 256, 12>} : (tensor<3x1x512x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x256x12xf32>
      %554 = "stablehlo.concatenate"(%552, %553) {dimension = 0 : i64} : (tensor<1x1x256x12xf32>, tensor<1x1x256x12xf32>) -> tensor<2x1x256x12xf32>
      %555 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x1x256x12xi32>
      %556 = "stablehlo.broadcast_in_dim"(%520) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x1x256x12xi32>
      %557 = "stablehlo.add"(%555, %556) : (tensor<2x1x256x12xi32>, tensor<2x1x256x12xi32>) -> tensor<2x1x256x12xi32>
      %558 = "stablehlo.broadcast_in_dim"(%498) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x1x256x12xi32>
      %559 = "stablehlo.compare"(%557, %558) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x1x256x12xi32>, tensor<2x1x256x12xi32>) -> tensor<2x1x256x12xi1>
      %560 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x1x256x12xf32>} : () -> tensor<2x1x256x12xf32>
      %561 = "stablehlo.select"(%559, %554, %560) : (tensor<2x1x256x12xi1>, tensor<2x1x256x12xf32>, tensor<2x1x256x12xf32>) -> tensor<2x1x256x12xf32>
      %562 = "stablehlo.dot_general"(%542, %561) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x1x4x256xf32>, tensor<2x1x256x12xf32>) -> tensor<2x1x4x12xf32>
      %563 = "stablehlo.broadcast_in_dim"(%544) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x1x4xf32>) -> tensor<2x1x4x12xf32>
      %564 = "stablehlo.multiply"(%518, %563) : (tensor<2x1x4x12xf32>, tensor<2x1x4x12xf32>) -> tensor<2x1x4x12xf32>
      %565 = "stablehlo.add"(%564, %562) : (tensor<2x1x4x12xf32>, tensor<2x1x4x12xf32>) -> tensor<2x1x4x12xf32>
      "stablehlo.return"(%533, %539, %551, %565) : (tensor<i32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4x12xf32>) -> ()
    }) : (tensor<i32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4x12xf32>) -> (tensor<i32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4x12xf32>)
    %566 = "stablehlo.broadcast_in_dim"(%508) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x1x4xf32>) -> tensor<2x1x4x12xf32>
    %567 = "stablehlo.divide"(%509, %566) : (tensor<2x1x4x12xf32>, tensor<2x1x4x12xf32>) -> tensor<2x1x4x12xf32>
    %568 = "stablehlo.reshape"(%567) : (tensor<2x1x4x12xf32>) -> tensor<2x1x1x4x12xf32>
    %569 = "stablehlo.transpose"(%568) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x1x4x12xf32>) -> tensor<2x1x1x4x12xf32>
    %570 = "stablehlo.reshape"(%569) : (tensor<2x1x1x4x12xf32>) -> tensor<2x4x12xf32>
    %571 = "stablehlo.reshape"(%570) : (tensor<2x4x12xf32>) -> tensor<2x48xf32>
    %572 = "stablehlo.dot_general"(%571, %23) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x48xf32>, tensor<48x48xf32>) -> tensor<2x48xf32>
    %573 = "stablehlo.add"(%423, %572) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %574 = "stablehlo.multiply"(%573, %573) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %575 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %576 = "stablehlo.reduce"(%574, %575) ({
    ^bb0(%577: tensor<f32>, %578: tensor<f32>):
      %579 = "stablehlo.add"(%577, %578) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%579) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x48xf32>, tensor<f32>) -> tensor<2xf32>
    %580 = "stablehlo.constant"() {value = dense<4.80000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %581 = "stablehlo.divide"(%576, %580) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %582 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %583 = "stablehlo.add"(%581, %582) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %584 = "stablehlo.rsqrt"(%583) : (tensor<2xf32>) -> tensor<2xf32>
    %585 = "stablehlo.broadcast_in_dim"(%584) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x48xf32>
    %586 = "stablehlo.multiply"(%573, %585) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %587 = "stablehlo.broadcast_in_dim"(%24) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<2x48xf32>
    %588 = "stablehlo.multiply"(%586, %587) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %589 = "stablehlo.dot_general"(%588, %25) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x48xf32>, tensor<81x48xf32>) -> tensor<2x81xf32>
    %590 = "stablehlo.dot_general"(%588, %26) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x48xf32>, tensor<81x48xf32>) -> tensor<2x81xf32>
    %591 = "stablehlo.logistic"(%589) : (tensor<2x81xf32>) -> tensor<2x81xf32>
    %592 = "stablehlo.multiply"(%589, %591) : (tensor<2x81xf32>, tensor<2x81xf32>) -> tensor<2x81xf32>
    %593 = "stablehlo.multiply"(%592, %590) : (tensor<2x81xf32>, tensor<2x81xf32>) -> tensor<2x81xf32>
    %594 = "stablehlo.dot_general"(%593, %27) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x81xf32>, tensor<48x81xf32>) -> tensor<2x48xf32>
    %595 = "stablehlo.add"(%573, %594) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %596 = "stablehlo.multiply"(%595, %595) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %597 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %598 = "stablehlo.reduce"(%596, %597) ({
    ^bb0(%599: tensor<f32>, %600: tensor<f32>):
      %601 = "stablehlo.add"(%599, %600) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%601) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x48xf32>, tensor<f32>) -> tensor<2xf32>
    %602 = "stablehlo.constant"() {value = dense<4.80000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %603 = "stablehlo.divide"(%598, %602) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %604 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %605 = "stablehlo.add"(%603, %604) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %606 = "stablehlo.rsqrt"(%605) : (tensor<2xf32>) -> tensor<2xf32>
    %607 = "stablehlo.broadcast_in_dim"(%606) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x48xf32>
    %608 = "stablehlo.multiply"(%595, %607) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %609 = "stablehlo.broadcast_in_dim"(%28) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<2x48xf32>
    %610 = "stablehlo.multiply"(%608, %609) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %611 = "stablehlo.dot_general"(%610, %29) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x48xf32>, tensor<128x48xf32>) -> tensor<2x128xf32>
    %612 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %613 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %614 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x128xi32>
    %615, %616 = "stablehlo.reduce"(%611, %614, %612, %613) ({
    ^bb0(%617: tensor<f32>, %618: tensor<i32>, %619: tensor<f32>, %620: tensor<i32>):
      %621 = "stablehlo.compare"(%617, %619) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %622 = "stablehlo.compare"(%617, %619) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %623 = "stablehlo.compare"(%618, %620) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %624 = "stablehlo.and"(%622, %623) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %625 = "stablehlo.or"(%621, %624) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %626 = "stablehlo.select"(%625, %617, %619) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %627 = "stablehlo.select"(%625, %618, %620) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%626, %627) : (tensor<f32>, tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x128xf32>, tensor<2x128xi32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<2xi32>)
    "func.return"(%140, %146, %312, %318, %484, %490, %611, %616, %615) : (tensor<3x1x512x12xf32>, tensor<3x1x512x12xf32>, tensor<3x1x512x12xf32>, tensor<3x1x512x12xf32>, tensor<3x1x512x12xf32>, tensor<3x1x512x12xf32>, tensor<2x128xf32>, tensor<2xi32>, tensor<2xf32>) -> ()
  }) {arg_attrs = [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {tf.aliasing_output = 0 : i32}, {tf.aliasing_output = 1 : i32}, {tf.aliasing_output = 2 : i32}, {tf.aliasing_output = 3 : i32}, {tf.aliasing_output = 4 : i32}, {tf.aliasing_output = 5 : i32}, {}, {}, {}, {}], function_type = (tensor<128x48xf32>, tensor<48xf32>, tensor<48x48xf32>, tensor<12x48xf32>, tensor<12x48xf32>, tensor<48x48xf32>, tensor<48xf32>, tensor<81x48xf32>, tensor<81x48xf32>, tensor<48x81xf32>, tensor<48xf32>, tensor<48x48xf32>, tensor<12x48xf32>, tensor<12x48xf32>, tensor<48x48xf32>, tensor<48xf32>, tensor<81x48xf32>, tensor<81x48xf32>, tensor<48x81xf32>, tensor<48xf32>, tensor<48x48xf32>, tensor<12x48xf32>, tensor<12x48xf32>, tensor<48x48xf32>, tensor<48xf32>, tensor<81x48xf32>, tensor<81x48xf32>, tensor<48x81xf32>, tensor<48xf32>, tensor<128x48xf32>, tensor<3x1x512x12xf32>, tensor<3x1x512x12xf32>, tensor<3x1x512x12xf32>, tensor<3x1x512x12xf32>, tensor<3x1x512x12xf32>, tensor<3x1x512x12xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> (tensor<3x1x512x12xf32>, tensor<3x1x512x12xf32>, tensor<3x1x512x12xf32>, tensor<3x1x512x12xf32>, tensor<3x1x512x12xf32>, tensor<3x1x512x12xf32>, tensor<2x128xf32>, tensor<2xi32>, tensor<2xf32>), sym_name = "main"} : () -> ()
}) : () -> ()
