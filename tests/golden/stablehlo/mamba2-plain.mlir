"builtin.module"() ({
  "func.func"() ({
  ^bb0(%0: tensor<131x33xf32>, %1: tensor<33xf32>, %2: tensor<190x33xf32>, %3: tensor<6xf32>, %4: tensor<118x4xf32>, %5: tensor<118xf32>, %6: tensor<6x1xf32>, %7: tensor<6x1xf32>, %8: tensor<2x33xf32>, %9: tensor<33x66xf32>, %10: tensor<33xf32>, %11: tensor<190x33xf32>, %12: tensor<6xf32>, %13: tensor<118x4xf32>, %14: tensor<118xf32>, %15: tensor<6x1xf32>, %16: tensor<6x1xf32>, %17: tensor<2x33xf32>, %18: tensor<33x66xf32>, %19: tensor<33xf32>, %20: tensor<190x33xf32>, %21: tensor<6xf32>, %22: tensor<118x4xf32>, %23: tensor<118xf32>, %24: tensor<6x1xf32>, %25: tensor<6x1xf32>, %26: tensor<2x33xf32>, %27: tensor<33x66xf32>, %28: tensor<33xf32>, %29: tensor<131x33xf32>, %30: tensor<6x354xf32>, %31: tensor<6x858xf32>, %32: tensor<6x354xf32>, %33: tensor<6x858xf32>, %34: tensor<6x354xf32>, %35: tensor<6x858xf32>, %36: tensor<2xi32>, %37: tensor<2xi32>, %38: tensor<2xi32>, %39: tensor<2xi32>):
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
    %71 = "stablehlo.gather"(%0, %70) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 33>} : (tensor<131x33xf32>, tensor<2x1xi32>) -> tensor<2x33xf32>
    %72 = "stablehlo.multiply"(%71, %71) : (tensor<2x33xf32>, tensor<2x33xf32>) -> tensor<2x33xf32>
    %73 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %74 = "stablehlo.reduce"(%72, %73) ({
    ^bb0(%75: tensor<f32>, %76: tensor<f32>):
      %77 = "stablehlo.add"(%75, %76) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%77) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x33xf32>, tensor<f32>) -> tensor<2xf32>
    %78 = "stablehlo.constant"() {value = dense<3.30000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %79 = "stablehlo.divide"(%74, %78) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %80 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %81 = "stablehlo.add"(%79, %80) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %82 = "stablehlo.rsqrt"(%81) : (tensor<2xf32>) -> tensor<2xf32>
    %83 = "stablehlo.broadcast_in_dim"(%82) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x33xf32>
    %84 = "stablehlo.multiply"(%71, %83) : (tensor<2x33xf32>, tensor<2x33xf32>) -> tensor<2x33xf32>
    %85 = "stablehlo.broadcast_in_dim"(%1) {broadcast_dimensions = array<i64: 1>} : (tensor<33xf32>) -> tensor<2x33xf32>
    %86 = "stablehlo.multiply"(%84, %85) : (tensor<2x33xf32>, tensor<2x33xf32>) -> tensor<2x33xf32>
    %87 = "stablehlo.dot_general"(%86, %2) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x33xf32>, tensor<190x33xf32>) -> tensor<2x190xf32>
    %88 = "stablehlo.slice"(%87) {limit_indices = array<i64: 2, 66>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x190xf32>) -> tensor<2x66xf32>
    %89 = "stablehlo.slice"(%87) {limit_indices = array<i64: 2, 184>, start_indices = array<i64: 0, 66>, strides = array<i64: 1, 1>} : (tensor<2x190xf32>) -> tensor<2x118xf32>
    %90 = "stablehlo.slice"(%87) {limit_indices = array<i64: 2, 190>, start_indices = array<i64: 0, 184>, strides = array<i64: 1, 1>} : (tensor<2x190xf32>) -> tensor<2x6xf32>
    %91 = "stablehlo.broadcast_in_dim"(%3) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6xf32>
    %92 = "stablehlo.add"(%90, %91) : (tensor<2x6xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
    %93 = "stablehlo.abs"(%92) : (tensor<2x6xf32>) -> tensor<2x6xf32>
    %94 = "stablehlo.negate"(%93) : (tensor<2x6xf32>) -> tensor<2x6xf32>
    %95 = "stablehlo.exponential"(%94) : (tensor<2x6xf32>) -> tensor<2x6xf32>
    %96 = "stablehlo.log_plus_one"(%95) : (tensor<2x6xf32>) -> tensor<2x6xf32>
    %97 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x6xf32>} : () -> tensor<2x6xf32>
    %98 = "stablehlo.maximum"(%92, %97) : (tensor<2x6xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
    %99 = "stablehlo.add"(%98, %96) : (tensor<2x6xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
    %100 = "stablehlo.dynamic_slice"(%30, %43, %41) {slice_sizes = array<i64: 1, 354>} : (tensor<6x354xf32>, tensor<i32>, tensor<i32>) -> tensor<1x354xf32>
    %101 = "stablehlo.dynamic_slice"(%30, %49, %41) {slice_sizes = array<i64: 1, 354>} : (tensor<6x354xf32>, tensor<i32>, tensor<i32>) -> tensor<1x354xf32>
    %102 = "stablehlo.concatenate"(%100, %101) {dimension = 0 : i64} : (tensor<1x354xf32>, tensor<1x354xf32>) -> tensor<2x354xf32>
    %103 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x354xf32>} : () -> tensor<2x354xf32>
    %104 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %105 = "stablehlo.compare"(%38, %104) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %106 = "stablehlo.broadcast_in_dim"(%105) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x354xi1>
    %107 = "stablehlo.select"(%106, %103, %102) : (tensor<2x354xi1>, tensor<2x354xf32>, tensor<2x354xf32>) -> tensor<2x354xf32>
    %108 = "stablehlo.reshape"(%107) : (tensor<2x354xf32>) -> tensor<2x3x118xf32>
    %109 = "stablehlo.reshape"(%89) : (tensor<2x118xf32>) -> tensor<2x1x118xf32>
    %110 = "stablehlo.concatenate"(%108, %109) {dimension = 1 : i64} : (tensor<2x3x118xf32>, tensor<2x1x118xf32>) -> tensor<2x4x118xf32>
    %111 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x1x118xf32>} : () -> tensor<2x1x118xf32>
    %112 = "stablehlo.broadcast_in_dim"(%5) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x1x118xf32>
    %113 = "stablehlo.slice"(%4) {limit_indices = array<i64: 118, 1>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %114 = "stablehlo.reshape"(%113) : (tensor<118x1xf32>) -> tensor<118xf32>
    %115 = "stablehlo.broadcast_in_dim"(%114) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x1x118xf32>
    %116 = "stablehlo.slice"(%110) {limit_indices = array<i64: 2, 1, 118>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x118xf32>) -> tensor<2x1x118xf32>
    %117 = "stablehlo.multiply"(%116, %115) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %118 = "stablehlo.add"(%112, %117) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %119 = "stablehlo.slice"(%4) {limit_indices = array<i64: 118, 2>, start_indices = array<i64: 0, 1>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %120 = "stablehlo.reshape"(%119) : (tensor<118x1xf32>) -> tensor<118xf32>
    %121 = "stablehlo.broadcast_in_dim"(%120) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x1x118xf32>
    %122 = "stablehlo.slice"(%110) {limit_indices = array<i64: 2, 2, 118>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x118xf32>) -> tensor<2x1x118xf32>
    %123 = "stablehlo.multiply"(%122, %121) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %124 = "stablehlo.add"(%118, %123) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %125 = "stablehlo.slice"(%4) {limit_indices = array<i64: 118, 3>, start_indices = array<i64: 0, 2>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %126 = "stablehlo.reshape"(%125) : (tensor<118x1xf32>) -> tensor<118xf32>
    %127 = "stablehlo.broadcast_in_dim"(%126) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x1x118xf32>
    %128 = "stablehlo.slice"(%110) {limit_indices = array<i64: 2, 3, 118>, start_indices = array<i64: 0, 2, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x118xf32>) -> tensor<2x1x118xf32>
    %129 = "stablehlo.multiply"(%128, %127) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %130 = "stablehlo.add"(%124, %129) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %131 = "stablehlo.slice"(%4) {limit_indices = array<i64: 118, 4>, start_indices = array<i64: 0, 3>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %132 = "stablehlo.reshape"(%131) : (tensor<118x1xf32>) -> tensor<118xf32>
    %133 = "stablehlo.broadcast_in_dim"(%132) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x1x118xf32>
    %134 = "stablehlo.slice"(%110) {limit_indices = array<i64: 2, 4, 118>, start_indices = array<i64: 0, 3, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x118xf32>) -> tensor<2x1x118xf32>
    %135 = "stablehlo.multiply"(%134, %133) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %136 = "stablehlo.add"(%130, %135) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %137 = "stablehlo.slice"(%110) {limit_indices = array<i64: 1, 4, 118>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x118xf32>) -> tensor<1x4x118xf32>
    %138 = "stablehlo.dynamic_slice"(%137, %41, %47, %41) {slice_sizes = array<i64: 1, 3, 118>} : (tensor<1x4x118xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x118xf32>
    %139 = "stablehlo.slice"(%110) {limit_indices = array<i64: 2, 4, 118>, start_indices = array<i64: 1, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x118xf32>) -> tensor<1x4x118xf32>
    %140 = "stablehlo.dynamic_slice"(%139, %41, %53, %41) {slice_sizes = array<i64: 1, 3, 118>} : (tensor<1x4x118xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x118xf32>
    %141 = "stablehlo.concatenate"(%138, %140) {dimension = 0 : i64} : (tensor<1x3x118xf32>, tensor<1x3x118xf32>) -> tensor<2x3x118xf32>
    %142 = "stablehlo.reshape"(%136) : (tensor<2x1x118xf32>) -> tensor<2x118xf32>
    %143 = "stablehlo.reshape"(%141) : (tensor<2x3x118xf32>) -> tensor<2x354xf32>
    %144 = "stablehlo.slice"(%143) {limit_indices = array<i64: 1, 354>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x354xf32>) -> tensor<1x354xf32>
    %145 = "stablehlo.dynamic_update_slice"(%30, %144, %43, %41) : (tensor<6x354xf32>, tensor<1x354xf32>, tensor<i32>, tensor<i32>) -> tensor<6x354xf32>
    %146 = "stablehlo.slice"(%143) {limit_indices = array<i64: 2, 354>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x354xf32>) -> tensor<1x354xf32>
    %147 = "stablehlo.dynamic_update_slice"(%145, %146, %49, %41) : (tensor<6x354xf32>, tensor<1x354xf32>, tensor<i32>, tensor<i32>) -> tensor<6x354xf32>
    %148 = "stablehlo.logistic"(%142) : (tensor<2x118xf32>) -> tensor<2x118xf32>
    %149 = "stablehlo.multiply"(%142, %148) : (tensor<2x118xf32>, tensor<2x118xf32>) -> tensor<2x118xf32>
    %150 = "stablehlo.slice"(%149) {limit_indices = array<i64: 2, 66>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x118xf32>) -> tensor<2x66xf32>
    %151 = "stablehlo.reshape"(%150) : (tensor<2x66xf32>) -> tensor<2x6x11xf32>
    %152 = "stablehlo.slice"(%149) {limit_indices = array<i64: 2, 92>, start_indices = array<i64: 0, 66>, strides = array<i64: 1, 1>} : (tensor<2x118xf32>) -> tensor<2x26xf32>
    %153 = "stablehlo.reshape"(%152) : (tensor<2x26xf32>) -> tensor<2x2x13xf32>
    %154 = "stablehlo.slice"(%149) {limit_indices = array<i64: 2, 118>, start_indices = array<i64: 0, 92>, strides = array<i64: 1, 1>} : (tensor<2x118xf32>) -> tensor<2x26xf32>
    %155 = "stablehlo.reshape"(%154) : (tensor<2x26xf32>) -> tensor<2x2x13xf32>
    %156 = "stablehlo.dynamic_slice"(%31, %43, %41) {slice_sizes = array<i64: 1, 858>} : (tensor<6x858xf32>, tensor<i32>, tensor<i32>) -> tensor<1x858xf32>
    %157 = "stablehlo.dynamic_slice"(%31, %49, %41) {slice_sizes = array<i64: 1, 858>} : (tensor<6x858xf32>, tensor<i32>, tensor<i32>) -> tensor<1x858xf32>
    %158 = "stablehlo.concatenate"(%156, %157) {dimension = 0 : i64} : (tensor<1x858xf32>, tensor<1x858xf32>) -> tensor<2x858xf32>
    %159 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x858xf32>} : () -> tensor<2x858xf32>
    %160 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %161 = "stablehlo.compare"(%38, %160) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %162 = "stablehlo.broadcast_in_dim"(%161) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x858xi1>
    %163 = "stablehlo.select"(%162, %159, %158) : (tensor<2x858xi1>, tensor<2x858xf32>, tensor<2x858xf32>) -> tensor<2x858xf32>
    %164 = "stablehlo.reshape"(%151) : (tensor<2x6x11xf32>) -> tensor<2x1x6x11xf32>
    %165 = "stablehlo.transpose"(%164) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x6x11xf32>) -> tensor<1x2x6x11xf32>
    %166 = "stablehlo.reshape"(%99) : (tensor<2x6xf32>) -> tensor<2x1x6xf32>
    %167 = "stablehlo.transpose"(%166) {permutation = array<i64: 1, 0, 2>} : (tensor<2x1x6xf32>) -> tensor<1x2x6xf32>
    %168 = "stablehlo.broadcast_in_dim"(%153) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x2x13xf32>) -> tensor<2x2x3x13xf32>
    %169 = "stablehlo.reshape"(%168) : (tensor<2x2x3x13xf32>) -> tensor<2x6x13xf32>
    %170 = "stablehlo.reshape"(%169) : (tensor<2x6x13xf32>) -> tensor<2x1x6x13xf32>
    %171 = "stablehlo.transpose"(%170) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x6x13xf32>) -> tensor<1x2x6x13xf32>
    %172 = "stablehlo.broadcast_in_dim"(%155) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x2x13xf32>) -> tensor<2x2x3x13xf32>
    %173 = "stablehlo.reshape"(%172) : (tensor<2x2x3x13xf32>) -> tensor<2x6x13xf32>
    %174 = "stablehlo.reshape"(%173) : (tensor<2x6x13xf32>) -> tensor<2x1x6x13xf32>
    %175 = "stablehlo.transpose"(%174) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x6x13xf32>) -> tensor<1x2x6x13xf32>
    %176 = "stablehlo.reshape"(%6) : (tensor<6x1xf32>) -> tensor<6xf32>
    %177 = "stablehlo.broadcast_in_dim"(%176) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6xf32>
    %178 = "stablehlo.reshape"(%7) : (tensor<6x1xf32>) -> tensor<6xf32>
    %179 = "stablehlo.broadcast_in_dim"(%178) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6x11xf32>
    %180 = "stablehlo.reshape"(%163) : (tensor<2x858xf32>) -> tensor<2x6x11x13xf32>
    %181 = "stablehlo.dynamic_slice"(%165, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 11>} : (tensor<1x2x6x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x11xf32>
    %182 = "stablehlo.reshape"(%181) : (tensor<1x2x6x11xf32>) -> tensor<2x6x11xf32>
    %183 = "stablehlo.dynamic_slice"(%167, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6>} : (tensor<1x2x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6xf32>
    %184 = "stablehlo.reshape"(%183) : (tensor<1x2x6xf32>) -> tensor<2x6xf32>
    %185 = "stablehlo.dynamic_slice"(%171, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 13>} : (tensor<1x2x6x13xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x13xf32>
    %186 = "stablehlo.reshape"(%185) : (tensor<1x2x6x13xf32>) -> tensor<2x6x13xf32>
    %187 = "stablehlo.dynamic_slice"(%175, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 13>} : (tensor<1x2x6x13xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x13xf32>
    %188 = "stablehlo.reshape"(%187) : (tensor<1x2x6x13xf32>) -> tensor<2x6x13xf32>
    %189 = "stablehlo.multiply"(%184, %177) : (tensor<2x6xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
    %190 = "stablehlo.exponential"(%189) : (tensor<2x6xf32>) -> tensor<2x6xf32>
    %191 = "stablehlo.broadcast_in_dim"(%190) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x6xf32>) -> tensor<2x6x11x13xf32>
    %192 = "stablehlo.broadcast_in_dim"(%184) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x6xf32>) -> tensor<2x6x11xf32>
    %193 = "stablehlo.multiply"(%192, %182) : (tensor<2x6x11xf32>, tensor<2x6x11xf32>) -> tensor<2x6x11xf32>
    %194 = "stablehlo.broadcast_in_dim"(%193) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x6x11xf32>) -> tensor<2x6x11x13xf32>
    %195 = "stablehlo.broadcast_in_dim"(%186) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x6x13xf32>) -> tensor<2x6x11x13xf32>
    %196 = "stablehlo.multiply"(%194, %195) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
    %197 = "stablehlo.multiply"(%191, %180) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
    %198 = "stablehlo.add"(%197, %196) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
    %199 = "stablehlo.broadcast_in_dim"(%188) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x6x13xf32>) -> tensor<2x6x11x13xf32>
    %200 = "stablehlo.multiply"(%198, %199) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
    %201 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %202 = "stablehlo.reduce"(%200, %201) ({
    ^bb0(%203: tensor<f32>, %204: tensor<f32>):
      %205 = "stablehlo.add"(%203, %204) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%205) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 3>} : (tensor<2x6x11x13xf32>, tensor<f32>) -> tensor<2x6x11xf32>
    %206 = "stablehlo.multiply"(%179, %182) : (tensor<2x6x11xf32>, tensor<2x6x11xf32>) -> tensor<2x6x11xf32>
    %207 = "stablehlo.add"(%202, %206) : (tensor<2x6x11xf32>, tensor<2x6x11xf32>) -> tensor<2x6x11xf32>
    %208 = "stablehlo.reshape"(%207) : (tensor<2x6x11xf32>) -> tensor<1x2x6x11xf32>
    %209 = "stablehlo.transpose"(%208) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x2x6x11xf32>) -> tensor<2x1x6x11xf32>
    %210 = "stablehlo.reshape"(%209) : (tensor<2x1x6x11xf32>) -> tensor<2x6x11xf32>
    %211 = "stablehlo.reshape"(%198) : (tensor<2x6x11x13xf32>) -> tensor<2x858xf32>
    %212 = "stablehlo.slice"(%211) {limit_indices = array<i64: 1, 858>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x858xf32>) -> tensor<1x858xf32>
    %213 = "stablehlo.dynamic_update_slice"(%31, %212, %43, %41) : (tensor<6x858xf32>, tensor<1x858xf32>, tensor<i32>, tensor<i32>) -> tensor<6x858xf32>
    %214 = "stablehlo.slice"(%211) {limit_indices = array<i64: 2, 858>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x858xf32>) -> tensor<1x858xf32>
    %215 = "stablehlo.dynamic_update_slice"(%213, %214, %49, %41) : (tensor<6x858xf32>, tensor<1x858xf32>, tensor<i32>, tensor<i32>) -> tensor<6x858xf32>
    %216 = "stablehlo.reshape"(%210) : (tensor<2x6x11xf32>) -> tensor<2x66xf32>
    %217 = "stablehlo.logistic"(%88) : (tensor<2x66xf32>) -> tensor<2x66xf32>
    %218 = "stablehlo.multiply"(%88, %217) : (tensor<2x66xf32>, tensor<2x66xf32>) -> tensor<2x66xf32>
    %219 = "stablehlo.multiply"(%216, %218) : (tensor<2x66xf32>, tensor<2x66xf32>) -> tensor<2x66xf32>
    %220 = "stablehlo.reshape"(%219) : (tensor<2x66xf32>) -> tensor<2x2x33xf32>
    %221 = "stablehlo.multiply"(%220, %220) : (tensor<2x2x33xf32>, tensor<2x2x33xf32>) -> tensor<2x2x33xf32>
    %222 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %223 = "stablehlo.reduce"(%221, %222) ({
    ^bb0(%224: tensor<f32>, %225: tensor<f32>):
      %226 = "stablehlo.add"(%224, %225) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%226) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x2x33xf32>, tensor<f32>) -> tensor<2x2xf32>
    %227 = "stablehlo.constant"() {value = dense<3.30000000e+01> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %228 = "stablehlo.divide"(%223, %227) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %229 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %230 = "stablehlo.add"(%228, %229) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %231 = "stablehlo.rsqrt"(%230) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %232 = "stablehlo.broadcast_in_dim"(%231) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x2xf32>) -> tensor<2x2x33xf32>
    %233 = "stablehlo.multiply"(%220, %232) : (tensor<2x2x33xf32>, tensor<2x2x33xf32>) -> tensor<2x2x33xf32>
    %234 = "stablehlo.broadcast_in_dim"(%8) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<2x33xf32>) -> tensor<2x2x33xf32>
    %235 = "stablehlo.multiply"(%233, %234) : (tensor<2x2x33xf32>, tensor<2x2x33xf32>) -> tensor<2x2x33xf32>
    %236 = "stablehlo.reshape"(%235) : (tensor<2x2x33xf32>) -> tensor<2x66xf32>
    %237 = "stablehlo.dot_general"(%236, %9) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x66xf32>, tensor<33x66xf32>) -> tensor<2x33xf32>
    %238 = "stablehlo.add"(%71, %237) : (tensor<2x33xf32>, tensor<2x33xf32>) -> tensor<2x33xf32>
    %239 = "stablehlo.multiply"(%238, %238) : (tensor<2x33xf32>, tensor<2x33xf32>) -> tensor<2x33xf32>
    %240 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %241 = "stablehlo.reduce"(%239, %240) ({
    ^bb0(%242: tensor<f32>, %243: tensor<f32>):
      %244 = "stablehlo.add"(%242, %243) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%244) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x33xf32>, tensor<f32>) -> tensor<2xf32>
    %245 = "stablehlo.constant"() {value = dense<3.30000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %246 = "stablehlo.divide"(%241, %245) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %247 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %248 = "stablehlo.add"(%246, %247) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %249 = "stablehlo.rsqrt"(%248) : (tensor<2xf32>) -> tensor<2xf32>
    %250 = "stablehlo.broadcast_in_dim"(%249) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x33xf32>
    %251 = "stablehlo.multiply"(%238, %250) : (tensor<2x33xf32>, tensor<2x33xf32>) -> tensor<2x33xf32>
    %252 = "stablehlo.broadcast_in_dim"(%10) {broadcast_dimensions = array<i64: 1>} : (tensor<33xf32>) -> tensor<2x33xf32>
    %253 = "stablehlo.multiply"(%251, %252) : (tensor<2x33xf32>, tensor<2x33xf32>) -> tensor<2x33xf32>
    %254 = "stablehlo.dot_general"(%253, %11) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x33xf32>, tensor<190x33xf32>) -> tensor<2x190xf32>
    %255 = "stablehlo.slice"(%254) {limit_indices = array<i64: 2, 66>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x190xf32>) -> tensor<2x66xf32>
    %256 = "stablehlo.slice"(%254) {limit_indices = array<i64: 2, 184>, start_indices = array<i64: 0, 66>, strides = array<i64: 1, 1>} : (tensor<2x190xf32>) -> tensor<2x118xf32>
    %257 = "stablehlo.slice"(%254) {limit_indices = array<i64: 2, 190>, start_indices = array<i64: 0, 184>, strides = array<i64: 1, 1>} : (tensor<2x190xf32>) -> tensor<2x6xf32>
    %258 = "stablehlo.broadcast_in_dim"(%12) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6xf32>
    %259 = "stablehlo.add"(%257, %258) : (tensor<2x6xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
    %260 = "stablehlo.abs"(%259) : (tensor<2x6xf32>) -> tensor<2x6xf32>
    %261 = "stablehlo.negate"(%260) : (tensor<2x6xf32>) -> tensor<2x6xf32>
    %262 = "stablehlo.exponential"(%261) : (tensor<2x6xf32>) -> tensor<2x6xf32>
    %263 = "stablehlo.log_plus_one"(%262) : (tensor<2x6xf32>) -> tensor<2x6xf32>
    %264 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x6xf32>} : () -> tensor<2x6xf32>
    %265 = "stablehlo.maximum"(%259, %264) : (tensor<2x6xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
    %266 = "stablehlo.add"(%265, %263) : (tensor<2x6xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
    %267 = "stablehlo.dynamic_slice"(%32, %43, %41) {slice_sizes = array<i64: 1, 354>} : (tensor<6x354xf32>, tensor<i32>, tensor<i32>) -> tensor<1x354xf32>
    %268 = "stablehlo.dynamic_slice"(%32, %49, %41) {slice_sizes = array<i64: 1, 354>} : (tensor<6x354xf32>, tensor<i32>, tensor<i32>) -> tensor<1x354xf32>
    %269 = "stablehlo.concatenate"(%267, %268) {dimension = 0 : i64} : (tensor<1x354xf32>, tensor<1x354xf32>) -> tensor<2x354xf32>
    %270 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x354xf32>} : () -> tensor<2x354xf32>
    %271 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %272 = "stablehlo.compare"(%38, %271) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %273 = "stablehlo.broadcast_in_dim"(%272) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x354xi1>
    %274 = "stablehlo.select"(%273, %270, %269) : (tensor<2x354xi1>, tensor<2x354xf32>, tensor<2x354xf32>) -> tensor<2x354xf32>
    %275 = "stablehlo.reshape"(%274) : (tensor<2x354xf32>) -> tensor<2x3x118xf32>
    %276 = "stablehlo.reshape"(%256) : (tensor<2x118xf32>) -> tensor<2x1x118xf32>
    %277 = "stablehlo.concatenate"(%275, %276) {dimension = 1 : i64} : (tensor<2x3x118xf32>, tensor<2x1x118xf32>) -> tensor<2x4x118xf32>
    %278 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x1x118xf32>} : () -> tensor<2x1x118xf32>
    %279 = "stablehlo.broadcast_in_dim"(%14) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x1x118xf32>
    %280 = "stablehlo.slice"(%13) {limit_indices = array<i64: 118, 1>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %281 = "stablehlo.reshape"(%280) : (tensor<118x1xf32>) -> tensor<118xf32>
    %282 = "stablehlo.broadcast_in_dim"(%281) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x1x118xf32>
    %283 = "stablehlo.slice"(%277) {limit_indices = array<i64: 2, 1, 118>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x118xf32>) -> tensor<2x1x118xf32>
    %284 = "stablehlo.multiply"(%283, %282) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %285 = "stablehlo.add"(%279, %284) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %286 = "stablehlo.slice"(%13) {limit_indices = array<i64: 118, 2>, start_indices = array<i64: 0, 1>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %287 = "stablehlo.reshape"(%286) : (tensor<118x1xf32>) -> tensor<118xf32>
    %288 = "stablehlo.broadcast_in_dim"(%287) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x1x118xf32>
    %289 = "stablehlo.slice"(%277) {limit_indices = array<i64: 2, 2, 118>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x118xf32>) -> tensor<2x1x118xf32>
    %290 = "stablehlo.multiply"(%289, %288) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %291 = "stablehlo.add"(%285, %290) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %292 = "stablehlo.slice"(%13) {limit_indices = array<i64: 118, 3>, start_indices = array<i64: 0, 2>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %293 = "stablehlo.reshape"(%292) : (tensor<118x1xf32>) -> tensor<118xf32>
    %294 = "stablehlo.broadcast_in_dim"(%293) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x1x118xf32>
    %295 = "stablehlo.slice"(%277) {limit_indices = array<i64: 2, 3, 118>, start_indices = array<i64: 0, 2, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x118xf32>) -> tensor<2x1x118xf32>
    %296 = "stablehlo.multiply"(%295, %294) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %297 = "stablehlo.add"(%291, %296) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %298 = "stablehlo.slice"(%13) {limit_indices = array<i64: 118, 4>, start_indices = array<i64: 0, 3>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %299 = "stablehlo.reshape"(%298) : (tensor<118x1xf32>) -> tensor<118xf32>
    %300 = "stablehlo.broadcast_in_dim"(%299) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x1x118xf32>
    %301 = "stablehlo.slice"(%277) {limit_indices = array<i64: 2, 4, 118>, start_indices = array<i64: 0, 3, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x118xf32>) -> tensor<2x1x118xf32>
    %302 = "stablehlo.multiply"(%301, %300) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %303 = "stablehlo.add"(%297, %302) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %304 = "stablehlo.slice"(%277) {limit_indices = array<i64: 1, 4, 118>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x118xf32>) -> tensor<1x4x118xf32>
    %305 = "stablehlo.dynamic_slice"(%304, %41, %47, %41) {slice_sizes = array<i64: 1, 3, 118>} : (tensor<1x4x118xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x118xf32>
    %306 = "stablehlo.slice"(%277) {limit_indices = array<i64: 2, 4, 118>, start_indices = array<i64: 1, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x118xf32>) -> tensor<1x4x118xf32>
    %307 = "stablehlo.dynamic_slice"(%306, %41, %53, %41) {slice_sizes = array<i64: 1, 3, 118>} : (tensor<1x4x118xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x118xf32>
    %308 = "stablehlo.concatenate"(%305, %307) {dimension = 0 : i64} : (tensor<1x3x118xf32>, tensor<1x3x118xf32>) -> tensor<2x3x118xf32>
    %309 = "stablehlo.reshape"(%303) : (tensor<2x1x118xf32>) -> tensor<2x118xf32>
    %310 = "stablehlo.reshape"(%308) : (tensor<2x3x118xf32>) -> tensor<2x354xf32>
    %311 = "stablehlo.slice"(%310) {limit_indices = array<i64: 1, 354>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x354xf32>) -> tensor<1x354xf32>
    %312 = "stablehlo.dynamic_update_slice"(%32, %311, %43, %41) : (tensor<6x354xf32>, tensor<1x354xf32>, tensor<i32>, tensor<i32>) -> tensor<6x354xf32>
    %313 = "stablehlo.slice"(%310) {limit_indices = array<i64: 2, 354>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x354xf32>) -> tensor<1x354xf32>
    %314 = "stablehlo.dynamic_update_slice"(%312, %313, %49, %41) : (tensor<6x354xf32>, tensor<1x354xf32>, tensor<i32>, tensor<i32>) -> tensor<6x354xf32>
    %315 = "stablehlo.logistic"(%309) : (tensor<2x118xf32>) -> tensor<2x118xf32>
    %316 = "stablehlo.multiply"(%309, %315) : (tensor<2x118xf32>, tensor<2x118xf32>) -> tensor<2x118xf32>
    %317 = "stablehlo.slice"(%316) {limit_indices = array<i64: 2, 66>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x118xf32>) -> tensor<2x66xf32>
    %318 = "stablehlo.reshape"(%317) : (tensor<2x66xf32>) -> tensor<2x6x11xf32>
    %319 = "stablehlo.slice"(%316) {limit_indices = array<i64: 2, 92>, start_indices = array<i64: 0, 66>, strides = array<i64: 1, 1>} : (tensor<2x118xf32>) -> tensor<2x26xf32>
    %320 = "stablehlo.reshape"(%319) : (tensor<2x26xf32>) -> tensor<2x2x13xf32>
    %321 = "stablehlo.slice"(%316) {limit_indices = array<i64: 2, 118>, start_indices = array<i64: 0, 92>, strides = array<i64: 1, 1>} : (tensor<2x118xf32>) -> tensor<2x26xf32>
    %322 = "stablehlo.reshape"(%321) : (tensor<2x26xf32>) -> tensor<2x2x13xf32>
    %323 = "stablehlo.dynamic_slice"(%33, %43, %41) {slice_sizes = array<i64: 1, 858>} : (tensor<6x858xf32>, tensor<i32>, tensor<i32>) -> tensor<1x858xf32>
    %324 = "stablehlo.dynamic_slice"(%33, %49, %41) {slice_sizes = array<i64: 1, 858>} : (tensor<6x858xf32>, tensor<i32>, tensor<i32>) -> tensor<1x858xf32>
    %325 = "stablehlo.concatenate"(%323, %324) {dimension = 0 : i64} : (tensor<1x858xf32>, tensor<1x858xf32>) -> tensor<2x858xf32>
    %326 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x858xf32>} : () -> tensor<2x858xf32>
    %327 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %328 = "stablehlo.compare"(%38, %327) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %329 = "stablehlo.broadcast_in_dim"(%328) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x858xi1>
    %330 = "stablehlo.select"(%329, %326, %325) : (tensor<2x858xi1>, tensor<2x858xf32>, tensor<2x858xf32>) -> tensor<2x858xf32>
    %331 = "stablehlo.reshape"(%318) : (tensor<2x6x11xf32>) -> tensor<2x1x6x11xf32>
    %332 = "stablehlo.transpose"(%331) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x6x11xf32>) -> tensor<1x2x6x11xf32>
    %333 = "stablehlo.reshape"(%266) : (tensor<2x6xf32>) -> tensor<2x1x6xf32>
    %334 = "stablehlo.transpose"(%333) {permutation = array<i64: 1, 0, 2>} : (tensor<2x1x6xf32>) -> tensor<1x2x6xf32>
    %335 = "stablehlo.broadcast_in_dim"(%320) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x2x13xf32>) -> tensor<2x2x3x13xf32>
    %336 = "stablehlo.reshape"(%335) : (tensor<2x2x3x13xf32>) -> tensor<2x6x13xf32>
    %337 = "stablehlo.reshape"(%336) : (tensor<2x6x13xf32>) -> tensor<2x1x6x13xf32>
    %338 = "stablehlo.transpose"(%337) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x6x13xf32>) -> tensor<1x2x6x13xf32>
    %339 = "stablehlo.broadcast_in_dim"(%322) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x2x13xf32>) -> tensor<2x2x3x13xf32>
    %340 = "stablehlo.reshape"(%339) : (tensor<2x2x3x13xf32>) -> tensor<2x6x13xf32>
    %341 = "stablehlo.reshape"(%340) : (tensor<2x6x13xf32>) -> tensor<2x1x6x13xf32>
    %342 = "stablehlo.transpose"(%341) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x6x13xf32>) -> tensor<1x2x6x13xf32>
    %343 = "stablehlo.reshape"(%15) : (tensor<6x1xf32>) -> tensor<6xf32>
    %344 = "stablehlo.broadcast_in_dim"(%343) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6xf32>
    %345 = "stablehlo.reshape"(%16) : (tensor<6x1xf32>) -> tensor<6xf32>
    %346 = "stablehlo.broadcast_in_dim"(%345) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6x11xf32>
    %347 = "stablehlo.reshape"(%330) : (tensor<2x858xf32>) -> tensor<2x6x11x13xf32>
    %348 = "stablehlo.dynamic_slice"(%332, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 11>} : (tensor<1x2x6x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x11xf32>
    %349 = "stablehlo.reshape"(%348) : (tensor<1x2x6x11xf32>) -> tensor<2x6x11xf32>
    %350 = "stablehlo.dynamic_slice"(%334, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6>} : (tensor<1x2x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6xf32>
    %351 = "stablehlo.reshape"(%350) : (tensor<1x2x6xf32>) -> tensor<2x6xf32>
    %352 = "stablehlo.dynamic_slice"(%338, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 13>} : (tensor<1x2x6x13xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x13xf32>
    %353 = "stablehlo.reshape"(%352) : (tensor<1x2x6x13xf32>) -> tensor<2x6x13xf32>
    %354 = "stablehlo.dynamic_slice"(%342, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 13>} : (tensor<1x2x6x13xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x13xf32>
    %355 = "stablehlo.reshape"(%354) : (tensor<1x2x6x13xf32>) -> tensor<2x6x13xf32>
    %356 = "stablehlo.multiply"(%351, %344) : (tensor<2x6xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
    %357 = "stablehlo.exponential"(%356) : (tensor<2x6xf32>) -> tensor<2x6xf32>
    %358 = "stablehlo.broadcast_in_dim"(%357) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x6xf32>) -> tensor<2x6x11x13xf32>
    %359 = "stablehlo.broadcast_in_dim"(%351) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x6xf32>) -> tensor<2x6x11xf32>
    %360 = "stablehlo.multiply"(%359, %349) : (tensor<2x6x11xf32>, tensor<2x6x11xf32>) -> tensor<2x6x11xf32>
    %361 = "stablehlo.broadcast_in_dim"(%360) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x6x11xf32>) -> tensor<2x6x11x13xf32>
    %362 = "stablehlo.broadcast_in_dim"(%353) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x6x13xf32>) -> tensor<2x6x11x13xf32>
    %363 = "stablehlo.multiply"(%361, %362) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
    %364 = "stablehlo.multiply"(%358, %347) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
    %365 = "stablehlo.add"(%364, %363) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
    %366 = "stablehlo.broadcast_in_dim"(%355) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x6x13xf32>) -> tensor<2x6x11x13xf32>
    %367 = "stablehlo.multiply"(%365, %366) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
    %368 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %369 = "stablehlo.reduce"(%367, %368) ({
    ^bb0(%370: tensor<f32>, %371: tensor<f32>):
      %372 = "stablehlo.add"(%370, %371) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%372) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 3>} : (tensor<2x6x11x13xf32>, tensor<f32>) -> tensor<2x6x11xf32>
    %373 = "stablehlo.multiply"(%346, %349) : (tensor<2x6x11xf32>, tensor<2x6x11xf32>) -> tensor<2x6x11xf32>
    %374 = "stablehlo.add"(%369, %373) : (tensor<2x6x11xf32>, tensor<2x6x11xf32>) -> tensor<2x6x11xf32>
    %375 = "stablehlo.reshape"(%374) : (tensor<2x6x11xf32>) -> tensor<1x2x6x11xf32>
    %376 = "stablehlo.transpose"(%375) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x2x6x11xf32>) -> tensor<2x1x6x11xf32>
    %377 = "stablehlo.reshape"(%376) : (tensor<2x1x6x11xf32>) -> tensor<2x6x11xf32>
    %378 = "stablehlo.reshape"(%365) : (tensor<2x6x11x13xf32>) -> tensor<2x858xf32>
    %379 = "stablehlo.slice"(%378) {limit_indices = array<i64: 1, 858>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x858xf32>) -> tensor<1x858xf32>
    %380 = "stablehlo.dynamic_update_slice"(%33, %379, %43, %41) : (tensor<6x858xf32>, tensor<1x858xf32>, tensor<i32>, tensor<i32>) -> tensor<6x858xf32>
    %381 = "stablehlo.slice"(%378) {limit_indices = array<i64: 2, 858>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x858xf32>) -> tensor<1x858xf32>
    %382 = "stablehlo.dynamic_update_slice"(%380, %381, %49, %41) : (tensor<6x858xf32>, tensor<1x858xf32>, tensor<i32>, tensor<i32>) -> tensor<6x858xf32>
    %383 = "stablehlo.reshape"(%377) : (tensor<2x6x11xf32>) -> tensor<2x66xf32>
    %384 = "stablehlo.logistic"(%255) : (tensor<2x66xf32>) -> tensor<2x66xf32>
    %385 = "stablehlo.multiply"(%255, %384) : (tensor<2x66xf32>, tensor<2x66xf32>) -> tensor<2x66xf32>
    %386 = "stablehlo.multiply"(%383, %385) : (tensor<2x66xf32>, tensor<2x66xf32>) -> tensor<2x66xf32>
    %387 = "stablehlo.reshape"(%386) : (tensor<2x66xf32>) -> tensor<2x2x33xf32>
    %388 = "stablehlo.multiply"(%387, %387) : (tensor<2x2x33xf32>, tensor<2x2x33xf32>) -> tensor<2x2x33xf32>
    %389 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %390 = "stablehlo.reduce"(%388, %389) ({
    ^bb0(%391: tensor<f32>, %392: tensor<f32>):
      %393 = "stablehlo.add"(%391, %392) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%393) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x2x33xf32>, tensor<f32>) -> tensor<2x2xf32>
    %394 = "stablehlo.constant"() {value = dense<3.30000000e+01> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %395 = "stablehlo.divide"(%390, %394) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %396 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %397 = "stablehlo.add"(%395, %396) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %398 = "stablehlo.rsqrt"(%397) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %399 = "stablehlo.broadcast_in_dim"(%398) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x2xf32>) -> tensor<2x2x33xf32>
    %400 = "stablehlo.multiply"(%387, %399) : (tensor<2x2x33xf32>, tensor<2x2x33xf32>) -> tensor<2x2x33xf32>
    %401 = "stablehlo.broadcast_in_dim"(%17) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<2x33xf32>) -> tensor<2x2x33xf32>
    %402 = "stablehlo.multiply"(%400, %401) : (tensor<2x2x33xf32>, tensor<2x2x33xf32>) -> tensor<2x2x33xf32>
    %403 = "stablehlo.reshape"(%402) : (tensor<2x2x33xf32>) -> tensor<2x66xf32>
    %404 = "stablehlo.dot_general"(%403, %18) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x66xf32>, tensor<33x66xf32>) -> tensor<2x33xf32>
    %405 = "stablehlo.add"(%238, %404) : (tensor<2x33xf32>, tensor<2x33xf32>) -> tensor<2x33xf32>
    %406 = "stablehlo.multiply"(%405, %405) : (tensor<2x33xf32>, tensor<2x33xf32>) -> tensor<2x33xf32>
    %407 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %408 = "stablehlo.reduce"(%406, %407) ({
    ^bb0(%409: tensor<f32>, %410: tensor<f32>):
      %411 = "stablehlo.add"(%409, %410) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%411) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x33xf32>, tensor<f32>) -> tensor<2xf32>
    %412 = "stablehlo.constant"() {value = dense<3.30000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %413 = "stablehlo.divide"(%408, %412) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %414 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %415 = "stablehlo.add"(%413, %414) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %416 = "stablehlo.rsqrt"(%415) : (tensor<2xf32>) -> tensor<2xf32>
    %417 = "stablehlo.broadcast_in_dim"(%416) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x33xf32>
    %418 = "stablehlo.multiply"(%405, %417) : (tensor<2x33xf32>, tensor<2x33xf32>) -> tensor<2x33xf32>
    %419 = "stablehlo.broadcast_in_dim"(%19) {broadcast_dimensions = array<i64: 1>} : (tensor<33xf32>) -> tensor<2x33xf32>
    %420 = "stablehlo.multiply"(%418, %419) : (tensor<2x33xf32>, tensor<2x33xf32>) -> tensor<2x33xf32>
    %421 = "stablehlo.dot_general"(%420, %20) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x33xf32>, tensor<190x33xf32>) -> tensor<2x190xf32>
    %422 = "stablehlo.slice"(%421) {limit_indices = array<i64: 2, 66>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x190xf32>) -> tensor<2x66xf32>
    %423 = "stablehlo.slice"(%421) {limit_indices = array<i64: 2, 184>, start_indices = array<i64: 0, 66>, strides = array<i64: 1, 1>} : (tensor<2x190xf32>) -> tensor<2x118xf32>
    %424 = "stablehlo.slice"(%421) {limit_indices = array<i64: 2, 190>, start_indices = array<i64: 0, 184>, strides = array<i64: 1, 1>} : (tensor<2x190xf32>) -> tensor<2x6xf32>
    %425 = "stablehlo.broadcast_in_dim"(%21) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6xf32>
    %426 = "stablehlo.add"(%424, %425) : (tensor<2x6xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
    %427 = "stablehlo.abs"(%426) : (tensor<2x6xf32>) -> tensor<2x6xf32>
    %428 = "stablehlo.negate"(%427) : (tensor<2x6xf32>) -> tensor<2x6xf32>
    %429 = "stablehlo.exponential"(%428) : (tensor<2x6xf32>) -> tensor<2x6xf32>
    %430 = "stablehlo.log_plus_one"(%429) : (tensor<2x6xf32>) -> tensor<2x6xf32>
    %431 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x6xf32>} : () -> tensor<2x6xf32>
    %432 = "stablehlo.maximum"(%426, %431) : (tensor<2x6xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
    %433 = "stablehlo.add"(%432, %430) : (tensor<2x6xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
    %434 = "stablehlo.dynamic_slice"(%34, %43, %41) {slice_sizes = array<i64: 1, 354>} : (tensor<6x354xf32>, tensor<i32>, tensor<i32>) -> tensor<1x354xf32>
    %435 = "stablehlo.dynamic_slice"(%34, %49, %41) {slice_sizes = array<i64: 1, 354>} : (tensor<6x354xf32>, tensor<i32>, tensor<i32>) -> tensor<1x354xf32>
    %436 = "stablehlo.concatenate"(%434, %435) {dimension = 0 : i64} : (tensor<1x354xf32>, tensor<1x354xf32>) -> tensor<2x354xf32>
    %437 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x354xf32>} : () -> tensor<2x354xf32>
    %438 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %439 = "stablehlo.compare"(%38, %438) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %440 = "stablehlo.broadcast_in_dim"(%439) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x354xi1>
    %441 = "stablehlo.select"(%440, %437, %436) : (tensor<2x354xi1>, tensor<2x354xf32>, tensor<2x354xf32>) -> tensor<2x354xf32>
    %442 = "stablehlo.reshape"(%441) : (tensor<2x354xf32>) -> tensor<2x3x118xf32>
    %443 = "stablehlo.reshape"(%423) : (tensor<2x118xf32>) -> tensor<2x1x118xf32>
    %444 = "stablehlo.concatenate"(%442, %443) {dimension = 1 : i64} : (tensor<2x3x118xf32>, tensor<2x1x118xf32>) -> tensor<2x4x118xf32>
    %445 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x1x118xf32>} : () -> tensor<2x1x118xf32>
    %446 = "stablehlo.broadcast_in_dim"(%23) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x1x118xf32>
    %447 = "stablehlo.slice"(%22) {limit_indices = array<i64: 118, 1>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %448 = "stablehlo.reshape"(%447) : (tensor<118x1xf32>) -> tensor<118xf32>
    %449 = "stablehlo.broadcast_in_dim"(%448) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x1x118xf32>
    %450 = "stablehlo.slice"(%444) {limit_indices = array<i64: 2, 1, 118>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x118xf32>) -> tensor<2x1x118xf32>
    %451 = "stablehlo.multiply"(%450, %449) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %452 = "stablehlo.add"(%446, %451) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %453 = "stablehlo.slice"(%22) {limit_indices = array<i64: 118, 2>, start_indices = array<i64: 0, 1>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %454 = "stablehlo.reshape"(%453) : (tensor<118x1xf32>) -> tensor<118xf32>
    %455 = "stablehlo.broadcast_in_dim"(%454) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x1x118xf32>
    %456 = "stablehlo.slice"(%444) {limit_indices = array<i64: 2, 2, 118>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x118xf32>) -> tensor<2x1x118xf32>
    %457 = "stablehlo.multiply"(%456, %455) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %458 = "stablehlo.add"(%452, %457) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %459 = "stablehlo.slice"(%22) {limit_indices = array<i64: 118, 3>, start_indices = array<i64: 0, 2>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %460 = "stablehlo.reshape"(%459) : (tensor<118x1xf32>) -> tensor<118xf32>
    %461 = "stablehlo.broadcast_in_dim"(%460) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x1x118xf32>
    %462 = "stablehlo.slice"(%444) {limit_indices = array<i64: 2, 3, 118>, start_indices = array<i64: 0, 2, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x118xf32>) -> tensor<2x1x118xf32>
    %463 = "stablehlo.multiply"(%462, %461) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %464 = "stablehlo.add"(%458, %463) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %465 = "stablehlo.slice"(%22) {limit_indices = array<i64: 118, 4>, start_indices = array<i64: 0, 3>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %466 = "stablehlo.reshape"(%465) : (tensor<118x1xf32>) -> tensor<118xf32>
    %467 = "stablehlo.broadcast_in_dim"(%466) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x1x118xf32>
    %468 = "stablehlo.slice"(%444) {limit_indices = array<i64: 2, 4, 118>, start_indices = array<i64: 0, 3, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x118xf32>) -> tensor<2x1x118xf32>
    %469 = "stablehlo.multiply"(%468, %467) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %470 = "stablehlo.add"(%464, %469) : (tensor<2x1x118xf32>, tensor<2x1x118xf32>) -> tensor<2x1x118xf32>
    %471 = "stablehlo.slice"(%444) {limit_indices = array<i64: 1, 4, 118>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x118xf32>) -> tensor<1x4x118xf32>
    %472 = "stablehlo.dynamic_slice"(%471, %41, %47, %41) {slice_sizes = array<i64: 1, 3, 118>} : (tensor<1x4x118xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x118xf32>
    %473 = "stablehlo.slice"(%444) {limit_indices = array<i64: 2, 4, 118>, start_indices = array<i64: 1, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x118xf32>) -> tensor<1x4x118xf32>
    %474 = "stablehlo.dynamic_slice"(%473, %41, %53, %41) {slice_sizes = array<i64: 1, 3, 118>} : (tensor<1x4x118xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x118xf32>
    %475 = "stablehlo.concatenate"(%472, %474) {dimension = 0 : i64} : (tensor<1x3x118xf32>, tensor<1x3x118xf32>) -> tensor<2x3x118xf32>
    %476 = "stablehlo.reshape"(%470) : (tensor<2x1x118xf32>) -> tensor<2x118xf32>
    %477 = "stablehlo.reshape"(%475) : (tensor<2x3x118xf32>) -> tensor<2x354xf32>
    %478 = "stablehlo.slice"(%477) {limit_indices = array<i64: 1, 354>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x354xf32>) -> tensor<1x354xf32>
    %479 = "stablehlo.dynamic_update_slice"(%34, %478, %43, %41) : (tensor<6x354xf32>, tensor<1x354xf32>, tensor<i32>, tensor<i32>) -> tensor<6x354xf32>
    %480 = "stablehlo.slice"(%477) {limit_indices = array<i64: 2, 354>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x354xf32>) -> tensor<1x354xf32>
    %481 = "stablehlo.dynamic_update_slice"(%479, %480, %49, %41) : (tensor<6x354xf32>, tensor<1x354xf32>, tensor<i32>, tensor<i32>) -> tensor<6x354xf32>
    %482 = "stablehlo.logistic"(%476) : (tensor<2x118xf32>) -> tensor<2x118xf32>
    %483 = "stablehlo.multiply"(%476, %482) : (tensor<2x118xf32>, tensor<2x118xf32>) -> tensor<2x118xf32>
    %484 = "stablehlo.slice"(%483) {limit_indices = array<i64: 2, 66>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x118xf32>) -> tensor<2x66xf32>
    %485 = "stablehlo.reshape"(%484) : (tensor<2x66xf32>) -> tensor<2x6x11xf32>
    %486 = "stablehlo.slice"(%483) {limit_indices = array<i64: 2, 92>, start_indices = array<i64: 0, 66>, strides = array<i64: 1, 1>} : (tensor<2x118xf32>) -> tensor<2x26xf32>
    %487 = "stablehlo.reshape"(%486) : (tensor<2x26xf32>) -> tensor<2x2x13xf32>
    %488 = "stablehlo.slice"(%483) {limit_indices = array<i64: 2, 118>, start_indices = array<i64: 0, 92>, strides = array<i64: 1, 1>} : (tensor<2x118xf32>) -> tensor<2x26xf32>
    %489 = "stablehlo.reshape"(%488) : (tensor<2x26xf32>) -> tensor<2x2x13xf32>
    %490 = "stablehlo.dynamic_slice"(%35, %43, %41) {slice_sizes = array<i64: 1, 858>} : (tensor<6x858xf32>, tensor<i32>, tensor<i32>) -> tensor<1x858xf32>
    %491 = "stablehlo.dynamic_slice"(%35, %49, %41) {slice_sizes = array<i64: 1, 858>} : (tensor<6x858xf32>, tensor<i32>, tensor<i32>) -> tensor<1x858xf32>
    %492 = "stablehlo.concatenate"(%490, %491) {dimension = 0 : i64} : (tensor<1x858xf32>, tensor<1x858xf32>) -> tensor<2x858xf32>
    %493 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x858xf32>} : () -> tensor<2x858xf32>
    %494 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %495 = "stablehlo.compare"(%38, %494) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %496 = "stablehlo.broadcast_in_dim"(%495) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x858xi1>
    %497 = "stablehlo.select"(%496, %493, %492) : (tensor<2x858xi1>, tensor<2x858xf32>, tensor<2x858xf32>) -> tensor<2x858xf32>
    %498 = "stablehlo.reshape"(%485) : (tensor<2x6x11xf32>) -> tensor<2x1x6x11xf32>
    %499 = "stablehlo.transpose"(%498) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x6x11xf32>) -> tensor<1x2x6x11xf32>
    %500 = "stablehlo.reshape"(%433) : (tensor<2x6xf32>) -> tensor<2x1x6xf32>
    %501 = "stablehlo.transpose"(%500) {permutation = array<i64: 1, 0, 2>} : (tensor<2x1x6xf32>) -> tensor<1x2x6xf32>
    %502 = "stablehlo.broadcast_in_dim"(%487) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x2x13xf32>) -> tensor<2x2x3x13xf32>
    %503 = "stablehlo.reshape"(%502) : (tensor<2x2x3x13xf32>) -> tensor<2x6x13xf32>
    %504 = "stablehlo.reshape"(%503) : (tensor<2x6x13xf32>) -> tensor<2x1x6x13xf32>
    %505 = "stablehlo.transpose"(%504) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x6x13xf32>) -> tensor<1x2x6x13xf32>
    %506 = "stablehlo.broadcast_in_dim"(%489) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x2x13xf32>) -> tensor<2x2x3x13xf32>
    %507 = "stablehlo.reshape"(%506) : (tensor<2x2x3x13xf32>) -> tensor<2x6x13xf32>
    %508 = "stablehlo.reshape"(%507) : (tensor<2x6x13xf32>) -> tensor<2x1x6x13xf32>
    %509 = "stablehlo.transpose"(%508) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x6x13xf32>) -> tensor<1x2x6x13xf32>
    %510 = "stablehlo.reshape"(%24) : (tensor<6x1xf32>) -> tensor<6xf32>
    %511 = "stablehlo.broadcast_in_dim"(%510) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6xf32>
    %512 = "stablehlo.reshape"(%25) : (tensor<6x1xf32>) -> tensor<6xf32>
    %513 = "stablehlo.broadcast_in_dim"(%512) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6x11xf32>
    %514 = "stablehlo.reshape"(%497) : (tensor<2x858xf32>) -> tensor<2x6x11x13xf32>
    %515 = "stablehlo.dynamic_slice"(%499, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 11>} : (tensor<1x2x6x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x11xf32>
    %516 = "stablehlo.reshape"(%515) : (tensor<1x2x6x11xf32>) -> tensor<2x6x11xf32>
    %517 = "stablehlo.dynamic_slice"(%501, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6>} : (tensor<1x2x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6xf32>
    %518 = "stablehlo.reshape"(%517) : (tensor<1x2x6xf32>) -> tensor<2x6xf32>
    %519 = "stablehlo.dynamic_slice"(%505, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 13>} : (tensor<1x2x6x13xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x13xf32>
    %520 = "stablehlo.reshape"(%519) : (tensor<1x2x6x13xf32>) -> tensor<2x6x13xf32>
    %521 = "stablehlo.dynamic_slice"(%509, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 13>} : (tensor<1x2x6x13xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x13xf32>
    %522 = "stablehlo.reshape"(%521) : (tensor<1x2x6x13xf32>) -> tensor<2x6x13xf32>
    %523 = "stablehlo.multiply"(%518, %511) : (tensor<2x6xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
    %524 = "stablehlo.exponential"(%523) : (tensor<2x6xf32>) -> tensor<2x6xf32>
    %525 = "stablehlo.broadcast_in_dim"(%524) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x6xf32>) -> tensor<2x6x11x13xf32>
    %526 = "stablehlo.broadcast_in_dim"(%518) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x6xf32>) -> tensor<2x6x11xf32>
    %527 = "stablehlo.multiply"(%526, %516) : (tensor<2x6x11xf32>, tensor<2x6x11xf32>) -> tensor<2x6x11xf32>
    %528 = "stablehlo.broadcast_in_dim"(%527) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x6x11xf32>) -> tensor<2x6x11x13xf32>
    %529 = "stablehlo.broadcast_in_dim"(%520) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x6x13xf32>) -> tensor<2x6x11x13xf32>
    %530 = "stablehlo.multiply"(%528, %529) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
    %531 = "stablehlo.multiply"(%525, %514) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
    %532 = "stablehlo.add"(%531, %530) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
    %533 = "stablehlo.broadcast_in_dim"(%522) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x6x13xf32>) -> tensor<2x6x11x13xf32>
    %534 = "stablehlo.multiply"(%532, %533) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
    %535 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %536 = "stablehlo.reduce"(%534, %535) ({
    ^bb0(%537: tensor<f32>, %538: tensor<f32>):
      %539 = "stablehlo.add"(%537, %538) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%539) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 3>} : (tensor<2x6x11x13xf32>, tensor<f32>) -> tensor<2x6x11xf32>
    %540 = "stablehlo.multiply"(%513, %516) : (tensor<2x6x11xf32>, tensor<2x6x11xf32>) -> tensor<2x6x11xf32>
    %541 = "stablehlo.add"(%536, %540) : (tensor<2x6x11xf32>, tensor<2x6x11xf32>) -> tensor<2x6x11xf32>
    %542 = "stablehlo.reshape"(%541) : (tensor<2x6x11xf32>) -> tensor<1x2x6x11xf32>
    %543 = "stablehlo.transpose"(%542) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x2x6x11xf32>) -> tensor<2x1x6x11xf32>
    %544 = "stablehlo.reshape"(%543) : (tensor<2x1x6x11xf32>) -> tensor<2x6x11xf32>
    %545 = "stablehlo.reshape"(%532) : (tensor<2x6x11x13xf32>) -> tensor<2x858xf32>
    %546 = "stablehlo.slice"(%545) {limit_indices = array<i64: 1, 858>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x858xf32>) -> tensor<1x858xf32>
    %547 = "stablehlo.dynamic_update_slice"(%35, %546, %43, %41) : (tensor<6x858xf32>, tensor<1x858xf32>, tensor<i32>, tensor<i32>) -> tensor<6x858xf32>
    %548 = "stablehlo.slice"(%545) {limit_indices = array<i64: 2, 858>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x858xf32>) -> tensor<1x858xf32>
    %549 = "stablehlo.dynamic_update_slice"(%547, %548, %49, %41) : (tensor<6x858xf32>, tensor<1x858xf32>, tensor<i32>, tensor<i32>) -> tensor<6x858xf32>
    %550 = "stablehlo.reshape"(%544) : (tensor<2x6x11xf32>) -> tensor<2x66xf32>
    %551 = "stablehlo.logistic"(%422) : (tensor<2x66xf32>) -> tensor<2x66xf32>
    %552 = "stablehlo.multiply"(%422, %551) : (tensor<2x66xf32>, tensor<2x66xf32>) -> tensor<2x66xf32>
    %553 = "stablehlo.multiply"(%550, %552) : (tensor<2x66xf32>, tensor<2x66xf32>) -> tensor<2x66xf32>
    %554 = "stablehlo.reshape"(%553) : (tensor<2x66xf32>) -> tensor<2x2x33xf32>
    %555 = "stablehlo.multiply"(%554, %554) : (tensor<2x2x33xf32>, tensor<2x2x33xf32>) -> tensor<2x2x33xf32>
    %556 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %557 = "stablehlo.reduce"(%555, %556) ({
    ^bb0(%558: tensor<f32>, %559: tensor<f32>):
      %560 = "stablehlo.add"(%558, %559) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%560) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x2x33xf32>, tensor<f32>) -> tensor<2x2xf32>
    %561 = "stablehlo.constant"() {value = dense<3.30000000e+01> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %562 = "stablehlo.divide"(%557, %561) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %563 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %564 = "stablehlo.add"(%562, %563) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %565 = "stablehlo.rsqrt"(%564) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %566 = "stablehlo.broadcast_in_dim"(%565) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x2xf32>) -> tensor<2x2x33xf32>
    %567 = "stablehlo.multiply"(%554, %566) : (tensor<2x2x33xf32>, tensor<2x2x33xf32>) -> tensor<2x2x33xf32>
    %568 = "stablehlo.broadcast_in_dim"(%26) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<2x33xf32>) -> tensor<2x2x33xf32>
    %569 = "stablehlo.multiply"(%567, %568) : (tensor<2x2x33xf32>, tensor<2x2x33xf32>) -> tensor<2x2x33xf32>
    %570 = "stablehlo.reshape"(%569) : (tensor<2x2x33xf32>) -> tensor<2x66xf32>
    %571 = "stablehlo.dot_general"(%570, %27) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x66xf32>, tensor<33x66xf32>) -> tensor<2x33xf32>
    %572 = "stablehlo.add"(%405, %571) : (tensor<2x33xf32>, tensor<2x33xf32>) -> tensor<2x33xf32>
    %573 = "stablehlo.multiply"(%572, %572) : (tensor<2x33xf32>, tensor<2x33xf32>) -> tensor<2x33xf32>
    %574 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %575 = "stablehlo.reduce"(%573, %574) ({
    ^bb0(%576: tensor<f32>, %577: tensor<f32>):
      %578 = "stablehlo.add"(%576, %577) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%578) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x33xf32>, tensor<f32>) -> tensor<2xf32>
    %579 = "stablehlo.constant"() {value = dense<3.30000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %580 = "stablehlo.divide"(%575, %579) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %581 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %582 = "stablehlo.add"(%580, %581) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %583 = "stablehlo.rsqrt"(%582) : (tensor<2xf32>) -> tensor<2xf32>
    %584 = "stablehlo.broadcast_in_dim"(%583) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x33xf32>
    %585 = "stablehlo.multiply"(%572, %584) : (tensor<2x33xf32>, tensor<2x33xf32>) -> tensor<2x33xf32>
    %586 = "stablehlo.broadcast_in_dim"(%28) {broadcast_dimensions = array<i64: 1>} : (tensor<33xf32>) -> tensor<2x33xf32>
    %587 = "stablehlo.multiply"(%585, %586) : (tensor<2x33xf32>, tensor<2x33xf32>) -> tensor<2x33xf32>
    %588 = "stablehlo.dot_general"(%587, %29) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x33xf32>, tensor<131x33xf32>) -> tensor<2x131xf32>
    %589 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %590 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %591 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x131xi32>
    %592, %593 = "stablehlo.reduce"(%588, %591, %589, %590) ({
    ^bb0(%594: tensor<f32>, %595: tensor<i32>, %596: tensor<f32>, %597: tensor<i32>):
      %598 = "stablehlo.compare"(%594, %596) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %599 = "stablehlo.compare"(%594, %596) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %600 = "stablehlo.compare"(%595, %597) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %601 = "stablehlo.and"(%599, %600) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %602 = "stablehlo.or"(%598, %601) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %603 = "stablehlo.select"(%602, %594, %596) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %604 = "stablehlo.select"(%602, %595, %597) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%603, %604) : (tensor<f32>, tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x131xf32>, tensor<2x131xi32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<2xi32>)
    "func.return"(%147, %215, %314, %382, %481, %549, %588, %593, %592) : (tensor<6x354xf32>, tensor<6x858xf32>, tensor<6x354xf32>, tensor<6x858xf32>, tensor<6x354xf32>, tensor<6x858xf32>, tensor<2x131xf32>, tensor<2xi32>, tensor<2xf32>) -> ()
  }) {arg_attrs = [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {tf.aliasing_output = 0 : i32}, {tf.aliasing_output = 1 : i32}, {tf.aliasing_output = 2 : i32}, {tf.aliasing_output = 3 : i32}, {tf.aliasing_output = 4 : i32}, {tf.aliasing_output = 5 : i32}, {}, {}, {}, {}], function_type = (tensor<131x33xf32>, tensor<33xf32>, tensor<190x33xf32>, tensor<6xf32>, tensor<118x4xf32>, tensor<118xf32>, tensor<6x1xf32>, tensor<6x1xf32>, tensor<2x33xf32>, tensor<33x66xf32>, tensor<33xf32>, tensor<190x33xf32>, tensor<6xf32>, tensor<118x4xf32>, tensor<118xf32>, tensor<6x1xf32>, tensor<6x1xf32>, tensor<2x33xf32>, tensor<33x66xf32>, tensor<33xf32>, tensor<190x33xf32>, tensor<6xf32>, tensor<118x4xf32>, tensor<118xf32>, tensor<6x1xf32>, tensor<6x1xf32>, tensor<2x33xf32>, tensor<33x66xf32>, tensor<33xf32>, tensor<131x33xf32>, tensor<6x354xf32>, tensor<6x858xf32>, tensor<6x354xf32>, tensor<6x858xf32>, tensor<6x354xf32>, tensor<6x858xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> (tensor<6x354xf32>, tensor<6x858xf32>, tensor<6x354xf32>, tensor<6x858xf32>, tensor<6x354xf32>, tensor<6x858xf32>, tensor<2x131xf32>, tensor<2xi32>, tensor<2xf32>), sym_name = "main"} : () -> ()
}) : () -> ()
"builtin.module"() ({
  "func.func"() ({
  ^bb0(%0: tensor<131x33xf32>, %1: tensor<33xf32>, %2: tensor<190x33xf32>, %3: tensor<6xf32>, %4: tensor<118x4xf32>, %5: tensor<118xf32>, %6: tensor<6x1xf32>, %7: tensor<6x1xf32>, %8: tensor<2x33xf32>, %9: tensor<33x66xf32>, %10: tensor<33xf32>, %11: tensor<190x33xf32>, %12: tensor<6xf32>, %13: tensor<118x4xf32>, %14: tensor<118xf32>, %15: tensor<6x1xf32>, %16: tensor<6x1xf32>, %17: tensor<2x33xf32>, %18: tensor<33x66xf32>, %19: tensor<33xf32>, %20: tensor<190x33xf32>, %21: tensor<6xf32>, %22: tensor<118x4xf32>, %23: tensor<118xf32>, %24: tensor<6x1xf32>, %25: tensor<6x1xf32>, %26: tensor<2x33xf32>, %27: tensor<33x66xf32>, %28: tensor<33xf32>, %29: tensor<131x33xf32>, %30: tensor<6x354xf32>, %31: tensor<6x858xf32>, %32: tensor<6x354xf32>, %33: tensor<6x858xf32>, %34: tensor<6x354xf32>, %35: tensor<6x858xf32>, %36: tensor<32xi32>, %37: tensor<2xi32>, %38: tensor<2xi32>, %39: tensor<2xi32>):
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
    %54 = "stablehlo.broadcast_in_dim"(%38) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x16xi32>
    %55 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x16xi32>
    %56 = "stablehlo.add"(%54, %55) : (tensor<2x16xi32>, tensor<2x16xi32>) -> tensor<2x16xi32>
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
    %70 = "stablehlo.reshape"(%36) : (tensor<32xi32>) -> tensor<32x1xi32>
    %71 = "stablehlo.gather"(%0, %70) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 33>} : (tensor<131x33xf32>, tensor<32x1xi32>) -> tensor<32x33xf32>
    %72 = "stablehlo.multiply"(%71, %71) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %73 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %74 = "stablehlo.reduce"(%72, %73) ({
    ^bb0(%75: tensor<f32>, %76: tensor<f32>):
      %77 = "stablehlo.add"(%75, %76) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%77) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x33xf32>, tensor<f32>) -> tensor<32xf32>
    %78 = "stablehlo.constant"() {value = dense<3.30000000e+01> : tensor<32xf32>} : () -> tensor<32xf32>
    %79 = "stablehlo.divide"(%74, %78) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %80 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %81 = "stablehlo.add"(%79, %80) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %82 = "stablehlo.rsqrt"(%81) : (tensor<32xf32>) -> tensor<32xf32>
    %83 = "stablehlo.broadcast_in_dim"(%82) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x33xf32>
    %84 = "stablehlo.multiply"(%71, %83) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %85 = "stablehlo.broadcast_in_dim"(%1) {broadcast_dimensions = array<i64: 1>} : (tensor<33xf32>) -> tensor<32x33xf32>
    %86 = "stablehlo.multiply"(%84, %85) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %87 = "stablehlo.dot_general"(%86, %2) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x33xf32>, tensor<190x33xf32>) -> tensor<32x190xf32>
    %88 = "stablehlo.slice"(%87) {limit_indices = array<i64: 32, 66>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<32x190xf32>) -> tensor<32x66xf32>
    %89 = "stablehlo.slice"(%87) {limit_indices = array<i64: 32, 184>, start_indices = array<i64: 0, 66>, strides = array<i64: 1, 1>} : (tensor<32x190xf32>) -> tensor<32x118xf32>
    %90 = "stablehlo.slice"(%87) {limit_indices = array<i64: 32, 190>, start_indices = array<i64: 0, 184>, strides = array<i64: 1, 1>} : (tensor<32x190xf32>) -> tensor<32x6xf32>
    %91 = "stablehlo.broadcast_in_dim"(%3) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<32x6xf32>
    %92 = "stablehlo.add"(%90, %91) : (tensor<32x6xf32>, tensor<32x6xf32>) -> tensor<32x6xf32>
    %93 = "stablehlo.abs"(%92) : (tensor<32x6xf32>) -> tensor<32x6xf32>
    %94 = "stablehlo.negate"(%93) : (tensor<32x6xf32>) -> tensor<32x6xf32>
    %95 = "stablehlo.exponential"(%94) : (tensor<32x6xf32>) -> tensor<32x6xf32>
    %96 = "stablehlo.log_plus_one"(%95) : (tensor<32x6xf32>) -> tensor<32x6xf32>
    %97 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<32x6xf32>} : () -> tensor<32x6xf32>
    %98 = "stablehlo.maximum"(%92, %97) : (tensor<32x6xf32>, tensor<32x6xf32>) -> tensor<32x6xf32>
    %99 = "stablehlo.add"(%98, %96) : (tensor<32x6xf32>, tensor<32x6xf32>) -> tensor<32x6xf32>
    %100 = "stablehlo.dynamic_slice"(%30, %43, %41) {slice_sizes = array<i64: 1, 354>} : (tensor<6x354xf32>, tensor<i32>, tensor<i32>) -> tensor<1x354xf32>
    %101 = "stablehlo.dynamic_slice"(%30, %49, %41) {slice_sizes = array<i64: 1, 354>} : (tensor<6x354xf32>, tensor<i32>, tensor<i32>) -> tensor<1x354xf32>
    %102 = "stablehlo.concatenate"(%100, %101) {dimension = 0 : i64} : (tensor<1x354xf32>, tensor<1x354xf32>) -> tensor<2x354xf32>
    %103 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x354xf32>} : () -> tensor<2x354xf32>
    %104 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %105 = "stablehlo.compare"(%38, %104) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %106 = "stablehlo.broadcast_in_dim"(%105) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x354xi1>
    %107 = "stablehlo.select"(%106, %103, %102) : (tensor<2x354xi1>, tensor<2x354xf32>, tensor<2x354xf32>) -> tensor<2x354xf32>
    %108 = "stablehlo.reshape"(%107) : (tensor<2x354xf32>) -> tensor<2x3x118xf32>
    %109 = "stablehlo.reshape"(%89) : (tensor<32x118xf32>) -> tensor<2x16x118xf32>
    %110 = "stablehlo.concatenate"(%108, %109) {dimension = 1 : i64} : (tensor<2x3x118xf32>, tensor<2x16x118xf32>) -> tensor<2x19x118xf32>
    %111 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x16x118xf32>} : () -> tensor<2x16x118xf32>
    %112 = "stablehlo.broadcast_in_dim"(%5) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %113 = "stablehlo.slice"(%4) {limit_indices = array<i64: 118, 1>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %114 = "stablehlo.reshape"(%113) : (tensor<118x1xf32>) -> tensor<118xf32>
    %115 = "stablehlo.broadcast_in_dim"(%114) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %116 = "stablehlo.slice"(%110) {limit_indices = array<i64: 2, 16, 118>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<2x16x118xf32>
    %117 = "stablehlo.multiply"(%116, %115) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %118 = "stablehlo.add"(%112, %117) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %119 = "stablehlo.slice"(%4) {limit_indices = array<i64: 118, 2>, start_indices = array<i64: 0, 1>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %120 = "stablehlo.reshape"(%119) : (tensor<118x1xf32>) -> tensor<118xf32>
    %121 = "stablehlo.broadcast_in_dim"(%120) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %122 = "stablehlo.slice"(%110) {limit_indices = array<i64: 2, 17, 118>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<2x16x118xf32>
    %123 = "stablehlo.multiply"(%122, %121) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %124 = "stablehlo.add"(%118, %123) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %125 = "stablehlo.slice"(%4) {limit_indices = array<i64: 118, 3>, start_indices = array<i64: 0, 2>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %126 = "stablehlo.reshape"(%125) : (tensor<118x1xf32>) -> tensor<118xf32>
    %127 = "stablehlo.broadcast_in_dim"(%126) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %128 = "stablehlo.slice"(%110) {limit_indices = array<i64: 2, 18, 118>, start_indices = array<i64: 0, 2, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<2x16x118xf32>
    %129 = "stablehlo.multiply"(%128, %127) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %130 = "stablehlo.add"(%124, %129) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %131 = "stablehlo.slice"(%4) {limit_indices = array<i64: 118, 4>, start_indices = array<i64: 0, 3>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %132 = "stablehlo.reshape"(%131) : (tensor<118x1xf32>) -> tensor<118xf32>
    %133 = "stablehlo.broadcast_in_dim"(%132) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %134 = "stablehlo.slice"(%110) {limit_indices = array<i64: 2, 19, 118>, start_indices = array<i64: 0, 3, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<2x16x118xf32>
    %135 = "stablehlo.multiply"(%134, %133) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %136 = "stablehlo.add"(%130, %135) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %137 = "stablehlo.slice"(%110) {limit_indices = array<i64: 1, 19, 118>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<1x19x118xf32>
    %138 = "stablehlo.dynamic_slice"(%137, %41, %47, %41) {slice_sizes = array<i64: 1, 3, 118>} : (tensor<1x19x118xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x118xf32>
    %139 = "stablehlo.slice"(%110) {limit_indices = array<i64: 2, 19, 118>, start_indices = array<i64: 1, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<1x19x118xf32>
    %140 = "stablehlo.dynamic_slice"(%139, %41, %53, %41) {slice_sizes = array<i64: 1, 3, 118>} : (tensor<1x19x118xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x118xf32>
    %141 = "stablehlo.concatenate"(%138, %140) {dimension = 0 : i64} : (tensor<1x3x118xf32>, tensor<1x3x118xf32>) -> tensor<2x3x118xf32>
    %142 = "stablehlo.reshape"(%136) : (tensor<2x16x118xf32>) -> tensor<32x118xf32>
    %143 = "stablehlo.reshape"(%141) : (tensor<2x3x118xf32>) -> tensor<2x354xf32>
    %144 = "stablehlo.slice"(%143) {limit_indices = array<i64: 1, 354>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x354xf32>) -> tensor<1x354xf32>
    %145 = "stablehlo.dynamic_update_slice"(%30, %144, %43, %41) : (tensor<6x354xf32>, tensor<1x354xf32>, tensor<i32>, tensor<i32>) -> tensor<6x354xf32>
    %146 = "stablehlo.slice"(%143) {limit_indices = array<i64: 2, 354>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x354xf32>) -> tensor<1x354xf32>
    %147 = "stablehlo.dynamic_update_slice"(%145, %146, %49, %41) : (tensor<6x354xf32>, tensor<1x354xf32>, tensor<i32>, tensor<i32>) -> tensor<6x354xf32>
    %148 = "stablehlo.logistic"(%142) : (tensor<32x118xf32>) -> tensor<32x118xf32>
    %149 = "stablehlo.multiply"(%142, %148) : (tensor<32x118xf32>, tensor<32x118xf32>) -> tensor<32x118xf32>
    %150 = "stablehlo.slice"(%149) {limit_indices = array<i64: 32, 66>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<32x118xf32>) -> tensor<32x66xf32>
    %151 = "stablehlo.reshape"(%150) : (tensor<32x66xf32>) -> tensor<32x6x11xf32>
    %152 = "stablehlo.slice"(%149) {limit_indices = array<i64: 32, 92>, start_indices = array<i64: 0, 66>, strides = array<i64: 1, 1>} : (tensor<32x118xf32>) -> tensor<32x26xf32>
    %153 = "stablehlo.reshape"(%152) : (tensor<32x26xf32>) -> tensor<32x2x13xf32>
    %154 = "stablehlo.slice"(%149) {limit_indices = array<i64: 32, 118>, start_indices = array<i64: 0, 92>, strides = array<i64: 1, 1>} : (tensor<32x118xf32>) -> tensor<32x26xf32>
    %155 = "stablehlo.reshape"(%154) : (tensor<32x26xf32>) -> tensor<32x2x13xf32>
    %156 = "stablehlo.dynamic_slice"(%31, %43, %41) {slice_sizes = array<i64: 1, 858>} : (tensor<6x858xf32>, tensor<i32>, tensor<i32>) -> tensor<1x858xf32>
    %157 = "stablehlo.dynamic_slice"(%31, %49, %41) {slice_sizes = array<i64: 1, 858>} : (tensor<6x858xf32>, tensor<i32>, tensor<i32>) -> tensor<1x858xf32>
    %158 = "stablehlo.concatenate"(%156, %157) {dimension = 0 : i64} : (tensor<1x858xf32>, tensor<1x858xf32>) -> tensor<2x858xf32>
    %159 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x858xf32>} : () -> tensor<2x858xf32>
    %160 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %161 = "stablehlo.compare"(%38, %160) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %162 = "stablehlo.broadcast_in_dim"(%161) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x858xi1>
    %163 = "stablehlo.select"(%162, %159, %158) : (tensor<2x858xi1>, tensor<2x858xf32>, tensor<2x858xf32>) -> tensor<2x858xf32>
    %164 = "stablehlo.reshape"(%151) : (tensor<32x6x11xf32>) -> tensor<2x16x6x11xf32>
    %165 = "stablehlo.transpose"(%164) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x16x6x11xf32>) -> tensor<16x2x6x11xf32>
    %166 = "stablehlo.reshape"(%99) : (tensor<32x6xf32>) -> tensor<2x16x6xf32>
    %167 = "stablehlo.transpose"(%166) {permutation = array<i64: 1, 0, 2>} : (tensor<2x16x6xf32>) -> tensor<16x2x6xf32>
    %168 = "stablehlo.broadcast_in_dim"(%153) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<32x2x13xf32>) -> tensor<32x2x3x13xf32>
    %169 = "stablehlo.reshape"(%168) : (tensor<32x2x3x13xf32>) -> tensor<32x6x13xf32>
    %170 = "stablehlo.reshape"(%169) : (tensor<32x6x13xf32>) -> tensor<2x16x6x13xf32>
    %171 = "stablehlo.transpose"(%170) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x16x6x13xf32>) -> tensor<16x2x6x13xf32>
    %172 = "stablehlo.broadcast_in_dim"(%155) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<32x2x13xf32>) -> tensor<32x2x3x13xf32>
    %173 = "stablehlo.reshape"(%172) : (tensor<32x2x3x13xf32>) -> tensor<32x6x13xf32>
    %174 = "stablehlo.reshape"(%173) : (tensor<32x6x13xf32>) -> tensor<2x16x6x13xf32>
    %175 = "stablehlo.transpose"(%174) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x16x6x13xf32>) -> tensor<16x2x6x13xf32>
    %176 = "stablehlo.reshape"(%6) : (tensor<6x1xf32>) -> tensor<6xf32>
    %177 = "stablehlo.broadcast_in_dim"(%176) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6xf32>
    %178 = "stablehlo.reshape"(%7) : (tensor<6x1xf32>) -> tensor<6xf32>
    %179 = "stablehlo.broadcast_in_dim"(%178) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6x11xf32>
    %180 = "stablehlo.reshape"(%163) : (tensor<2x858xf32>) -> tensor<2x6x11x13xf32>
    %181 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<16x2x6x11xf32>} : () -> tensor<16x2x6x11xf32>
    %182, %183, %184 = "stablehlo.while"(%41, %180, %181) ({
    ^bb0(%185: tensor<i32>, %186: tensor<2x6x11x13xf32>, %187: tensor<16x2x6x11xf32>):
      %188 = "stablehlo.compare"(%185, %66) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%188) : (tensor<i1>) -> ()
    }, {
    ^bb0(%189: tensor<i32>, %190: tensor<2x6x11x13xf32>, %191: tensor<16x2x6x11xf32>):
      %192 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %193 = "stablehlo.add"(%189, %192) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %194 = "stablehlo.dynamic_slice"(%165, %189, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 11>} : (tensor<16x2x6x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x11xf32>
      %195 = "stablehlo.reshape"(%194) : (tensor<1x2x6x11xf32>) -> tensor<2x6x11xf32>
      %196 = "stablehlo.dynamic_slice"(%167, %189, %41, %41) {slice_sizes = array<i64: 1, 2, 6>} : (tensor<16x2x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6xf32>
      %197 = "stablehlo.reshape"(%196) : (tensor<1x2x6xf32>) -> tensor<2x6xf32>
      %198 = "stablehlo.dynamic_slice"(%171, %189, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 13>} : (tensor<16x2x6x13xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x13xf32>
      %199 = "stablehlo.reshape"(%198) : (tensor<1x2x6x13xf32>) -> tensor<2x6x13xf32>
      %200 = "stablehlo.dynamic_slice"(%175, %189, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 13>} : (tensor<16x2x6x13xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x13xf32>
      %201 = "stablehlo.reshape"(%200) : (tensor<1x2x6x13xf32>) -> tensor<2x6x13xf32>
      %202 = "stablehlo.multiply"(%197, %177) : (tensor<2x6xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
      %203 = "stablehlo.exponential"(%202) : (tensor<2x6xf32>) -> tensor<2x6xf32>
      %204 = "stablehlo.broadcast_in_dim"(%203) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x6xf32>) -> tensor<2x6x11x13xf32>
      %205 = "stablehlo.broadcast_in_dim"(%197) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x6xf32>) -> tensor<2x6x11xf32>
      %206 = "stablehlo.multiply"(%205, %195) : (tensor<2x6x11xf32>, tensor<2x6x11xf32>) -> tensor<2x6x11xf32>
      %207 = "stablehlo.broadcast_in_dim"(%206) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x6x11xf32>) -> tensor<2x6x11x13xf32>
      %208 = "stablehlo.broadcast_in_dim"(%199) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x6x13xf32>) -> tensor<2x6x11x13xf32>
      %209 = "stablehlo.multiply"(%207, %208) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
      %210 = "stablehlo.multiply"(%204, %190) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
      %211 = "stablehlo.add"(%210, %209) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
      %212 = "stablehlo.broadcast_in_dim"(%201) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x6x13xf32>) -> tensor<2x6x11x13xf32>
      %213 = "stablehlo.multiply"(%211, %212) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
      %214 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %215 = "stablehlo.reduce"(%213, %214) ({
      ^bb0(%216: tensor<f32>, %217: tensor<f32>):
        %218 = "stablehlo.add"(%216, %217) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%218) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x6x11x13xf32>, tensor<f32>) -> tensor<2x6x11xf32>
      %219 = "stablehlo.multiply"(%179, %195) : (tensor<2x6x11xf32>, tensor<2x6x11xf32>) -> tensor<2x6x11xf32>
      %220 = "stablehlo.add"(%215, %219) : (tensor<2x6x11xf32>, tensor<2x6x11xf32>) -> tensor<2x6x11xf32>
      %221 = "stablehlo.broadcast_in_dim"(%189) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2xi32>
      %222 = "stablehlo.compare"(%221, %39) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %223 = "stablehlo.broadcast_in_dim"(%222) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x6x11x13xi1>
      %224 = "stablehlo.select"(%223, %211, %190) : (tensor<2x6x11x13xi1>, tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
      %225 = "stablehlo.reshape"(%220) : (tensor<2x6x11xf32>) -> tensor<1x2x6x11xf32>
      %226 = "stablehlo.dynamic_update_slice"(%191, %225, %189, %41, %41, %41) : (tensor<16x2x6x11xf32>, tensor<1x2x6x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<16x2x6x11xf32>
      "stablehlo.return"(%193, %224, %226) : (tensor<i32>, tensor<2x6x11x13xf32>, tensor<16x2x6x11xf32>) -> ()
    }) : (tensor<i32>, tensor<2x6x11x13xf32>, tensor<16x2x6x11xf32>) -> (tensor<i32>, tensor<2x6x11x13xf32>, tensor<16x2x6x11xf32>)
    %227 = "stablehlo.transpose"(%184) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<16x2x6x11xf32>) -> tensor<2x16x6x11xf32>
    %228 = "stablehlo.reshape"(%227) : (tensor<2x16x6x11xf32>) -> tensor<32x6x11xf32>
    %229 = "stablehlo.reshape"(%183) : (tensor<2x6x11x13xf32>) -> tensor<2x858xf32>
    %230 = "stablehlo.slice"(%229) {limit_indices = array<i64: 1, 858>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x858xf32>) -> tensor<1x858xf32>
    %231 = "stablehlo.dynamic_update_slice"(%31, %230, %43, %41) : (tensor<6x858xf32>, tensor<1x858xf32>, tensor<i32>, tensor<i32>) -> tensor<6x858xf32>
    %232 = "stablehlo.slice"(%229) {limit_indices = array<i64: 2, 858>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x858xf32>) -> tensor<1x858xf32>
    %233 = "stablehlo.dynamic_update_slice"(%231, %232, %49, %41) : (tensor<6x858xf32>, tensor<1x858xf32>, tensor<i32>, tensor<i32>) -> tensor<6x858xf32>
    %234 = "stablehlo.reshape"(%228) : (tensor<32x6x11xf32>) -> tensor<32x66xf32>
    %235 = "stablehlo.logistic"(%88) : (tensor<32x66xf32>) -> tensor<32x66xf32>
    %236 = "stablehlo.multiply"(%88, %235) : (tensor<32x66xf32>, tensor<32x66xf32>) -> tensor<32x66xf32>
    %237 = "stablehlo.multiply"(%234, %236) : (tensor<32x66xf32>, tensor<32x66xf32>) -> tensor<32x66xf32>
    %238 = "stablehlo.reshape"(%237) : (tensor<32x66xf32>) -> tensor<32x2x33xf32>
    %239 = "stablehlo.multiply"(%238, %238) : (tensor<32x2x33xf32>, tensor<32x2x33xf32>) -> tensor<32x2x33xf32>
    %240 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %241 = "stablehlo.reduce"(%239, %240) ({
    ^bb0(%242: tensor<f32>, %243: tensor<f32>):
      %244 = "stablehlo.add"(%242, %243) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%244) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<32x2x33xf32>, tensor<f32>) -> tensor<32x2xf32>
    %245 = "stablehlo.constant"() {value = dense<3.30000000e+01> : tensor<32x2xf32>} : () -> tensor<32x2xf32>
    %246 = "stablehlo.divide"(%241, %245) : (tensor<32x2xf32>, tensor<32x2xf32>) -> tensor<32x2xf32>
    %247 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32x2xf32>} : () -> tensor<32x2xf32>
    %248 = "stablehlo.add"(%246, %247) : (tensor<32x2xf32>, tensor<32x2xf32>) -> tensor<32x2xf32>
    %249 = "stablehlo.rsqrt"(%248) : (tensor<32x2xf32>) -> tensor<32x2xf32>
    %250 = "stablehlo.broadcast_in_dim"(%249) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x2xf32>) -> tensor<32x2x33xf32>
    %251 = "stablehlo.multiply"(%238, %250) : (tensor<32x2x33xf32>, tensor<32x2x33xf32>) -> tensor<32x2x33xf32>
    %252 = "stablehlo.broadcast_in_dim"(%8) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<2x33xf32>) -> tensor<32x2x33xf32>
    %253 = "stablehlo.multiply"(%251, %252) : (tensor<32x2x33xf32>, tensor<32x2x33xf32>) -> tensor<32x2x33xf32>
    %254 = "stablehlo.reshape"(%253) : (tensor<32x2x33xf32>) -> tensor<32x66xf32>
    %255 = "stablehlo.dot_general"(%254, %9) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x66xf32>, tensor<33x66xf32>) -> tensor<32x33xf32>
    %256 = "stablehlo.add"(%71, %255) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %257 = "stablehlo.multiply"(%256, %256) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %258 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %259 = "stablehlo.reduce"(%257, %258) ({
    ^bb0(%260: tensor<f32>, %261: tensor<f32>):
      %262 = "stablehlo.add"(%260, %261) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%262) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x33xf32>, tensor<f32>) -> tensor<32xf32>
    %263 = "stablehlo.constant"() {value = dense<3.30000000e+01> : tensor<32xf32>} : () -> tensor<32xf32>
    %264 = "stablehlo.divide"(%259, %263) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %265 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %266 = "stablehlo.add"(%264, %265) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %267 = "stablehlo.rsqrt"(%266) : (tensor<32xf32>) -> tensor<32xf32>
    %268 = "stablehlo.broadcast_in_dim"(%267) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x33xf32>
    %269 = "stablehlo.multiply"(%256, %268) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %270 = "stablehlo.broadcast_in_dim"(%10) {broadcast_dimensions = array<i64: 1>} : (tensor<33xf32>) -> tensor<32x33xf32>
    %271 = "stablehlo.multiply"(%269, %270) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %272 = "stablehlo.dot_general"(%271, %11) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x33xf32>, tensor<190x33xf32>) -> tensor<32x190xf32>
    %273 = "stablehlo.slice"(%272) {limit_indices = array<i64: 32, 66>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<32x190xf32>) -> tensor<32x66xf32>
    %274 = "stablehlo.slice"(%272) {limit_indices = array<i64: 32, 184>, start_indices = array<i64: 0, 66>, strides = array<i64: 1, 1>} : (tensor<32x190xf32>) -> tensor<32x118xf32>
    %275 = "stablehlo.slice"(%272) {limit_indices = array<i64: 32, 190>, start_indices = array<i64: 0, 184>, strides = array<i64: 1, 1>} : (tensor<32x190xf32>) -> tensor<32x6xf32>
    %276 = "stablehlo.broadcast_in_dim"(%12) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<32x6xf32>
    %277 = "stablehlo.add"(%275, %276) : (tensor<32x6xf32>, tensor<32x6xf32>) -> tensor<32x6xf32>
    %278 = "stablehlo.abs"(%277) : (tensor<32x6xf32>) -> tensor<32x6xf32>
    %279 = "stablehlo.negate"(%278) : (tensor<32x6xf32>) -> tensor<32x6xf32>
    %280 = "stablehlo.exponential"(%279) : (tensor<32x6xf32>) -> tensor<32x6xf32>
    %281 = "stablehlo.log_plus_one"(%280) : (tensor<32x6xf32>) -> tensor<32x6xf32>
    %282 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<32x6xf32>} : () -> tensor<32x6xf32>
    %283 = "stablehlo.maximum"(%277, %282) : (tensor<32x6xf32>, tensor<32x6xf32>) -> tensor<32x6xf32>
    %284 = "stablehlo.add"(%283, %281) : (tensor<32x6xf32>, tensor<32x6xf32>) -> tensor<32x6xf32>
    %285 = "stablehlo.dynamic_slice"(%32, %43, %41) {slice_sizes = array<i64: 1, 354>} : (tensor<6x354xf32>, tensor<i32>, tensor<i32>) -> tensor<1x354xf32>
    %286 = "stablehlo.dynamic_slice"(%32, %49, %41) {slice_sizes = array<i64: 1, 354>} : (tensor<6x354xf32>, tensor<i32>, tensor<i32>) -> tensor<1x354xf32>
    %287 = "stablehlo.concatenate"(%285, %286) {dimension = 0 : i64} : (tensor<1x354xf32>, tensor<1x354xf32>) -> tensor<2x354xf32>
    %288 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x354xf32>} : () -> tensor<2x354xf32>
    %289 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %290 = "stablehlo.compare"(%38, %289) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %291 = "stablehlo.broadcast_in_dim"(%290) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x354xi1>
    %292 = "stablehlo.select"(%291, %288, %287) : (tensor<2x354xi1>, tensor<2x354xf32>, tensor<2x354xf32>) -> tensor<2x354xf32>
    %293 = "stablehlo.reshape"(%292) : (tensor<2x354xf32>) -> tensor<2x3x118xf32>
    %294 = "stablehlo.reshape"(%274) : (tensor<32x118xf32>) -> tensor<2x16x118xf32>
    %295 = "stablehlo.concatenate"(%293, %294) {dimension = 1 : i64} : (tensor<2x3x118xf32>, tensor<2x16x118xf32>) -> tensor<2x19x118xf32>
    %296 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x16x118xf32>} : () -> tensor<2x16x118xf32>
    %297 = "stablehlo.broadcast_in_dim"(%14) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %298 = "stablehlo.slice"(%13) {limit_indices = array<i64: 118, 1>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %299 = "stablehlo.reshape"(%298) : (tensor<118x1xf32>) -> tensor<118xf32>
    %300 = "stablehlo.broadcast_in_dim"(%299) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %301 = "stablehlo.slice"(%295) {limit_indices = array<i64: 2, 16, 118>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<2x16x118xf32>
    %302 = "stablehlo.multiply"(%301, %300) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %303 = "stablehlo.add"(%297, %302) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %304 = "stablehlo.slice"(%13) {limit_indices = array<i64: 118, 2>, start_indices = array<i64: 0, 1>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %305 = "stablehlo.reshape"(%304) : (tensor<118x1xf32>) -> tensor<118xf32>
    %306 = "stablehlo.broadcast_in_dim"(%305) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %307 = "stablehlo.slice"(%295) {limit_indices = array<i64: 2, 17, 118>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<2x16x118xf32>
    %308 = "stablehlo.multiply"(%307, %306) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %309 = "stablehlo.add"(%303, %308) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %310 = "stablehlo.slice"(%13) {limit_indices = array<i64: 118, 3>, start_indices = array<i64: 0, 2>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %311 = "stablehlo.reshape"(%310) : (tensor<118x1xf32>) -> tensor<118xf32>
    %312 = "stablehlo.broadcast_in_dim"(%311) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %313 = "stablehlo.slice"(%295) {limit_indices = array<i64: 2, 18, 118>, start_indices = array<i64: 0, 2, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<2x16x118xf32>
    %314 = "stablehlo.multiply"(%313, %312) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %315 = "stablehlo.add"(%309, %314) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %316 = "stablehlo.slice"(%13) {limit_indices = array<i64: 118, 4>, start_indices = array<i64: 0, 3>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %317 = "stablehlo.reshape"(%316) : (tensor<118x1xf32>) -> tensor<118xf32>
    %318 = "stablehlo.broadcast_in_dim"(%317) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %319 = "stablehlo.slice"(%295) {limit_indices = array<i64: 2, 19, 118>, start_indices = array<i64: 0, 3, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<2x16x118xf32>
    %320 = "stablehlo.multiply"(%319, %318) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %321 = "stablehlo.add"(%315, %320) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %322 = "stablehlo.slice"(%295) {limit_indices = array<i64: 1, 19, 118>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<1x19x118xf32>
    %323 = "stablehlo.dynamic_slice"(%322, %41, %47, %41) {slice_sizes = array<i64: 1, 3, 118>} : (tensor<1x19x118xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x118xf32>
    %324 = "stablehlo.slice"(%295) {limit_indices = array<i64: 2, 19, 118>, start_indices = array<i64: 1, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<1x19x118xf32>
    %325 = "stablehlo.dynamic_slice"(%324, %41, %53, %41) {slice_sizes = array<i64: 1, 3, 118>} : (tensor<1x19x118xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x118xf32>
    %326 = "stablehlo.concatenate"(%323, %325) {dimension = 0 : i64} : (tensor<1x3x118xf32>, tensor<1x3x118xf32>) -> tensor<2x3x118xf32>
    %327 = "stablehlo.reshape"(%321) : (tensor<2x16x118xf32>) -> tensor<32x118xf32>
    %328 = "stablehlo.reshape"(%326) : (tensor<2x3x118xf32>) -> tensor<2x354xf32>
    %329 = "stablehlo.slice"(%328) {limit_indices = array<i64: 1, 354>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x354xf32>) -> tensor<1x354xf32>
    %330 = "stablehlo.dynamic_update_slice"(%32, %329, %43, %41) : (tensor<6x354xf32>, tensor<1x354xf32>, tensor<i32>, tensor<i32>) -> tensor<6x354xf32>
    %331 = "stablehlo.slice"(%328) {limit_indices = array<i64: 2, 354>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x354xf32>) -> tensor<1x354xf32>
    %332 = "stablehlo.dynamic_update_slice"(%330, %331, %49, %41) : (tensor<6x354xf32>, tensor<1x354xf32>, tensor<i32>, tensor<i32>) -> tensor<6x354xf32>
    %333 = "stablehlo.logistic"(%327) : (tensor<32x118xf32>) -> tensor<32x118xf32>
    %334 = "stablehlo.multiply"(%327, %333) : (tensor<32x118xf32>, tensor<32x118xf32>) -> tensor<32x118xf32>
    %335 = "stablehlo.slice"(%334) {limit_indices = array<i64: 32, 66>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<32x118xf32>) -> tensor<32x66xf32>
    %336 = "stablehlo.reshape"(%335) : (tensor<32x66xf32>) -> tensor<32x6x11xf32>
    %337 = "stablehlo.slice"(%334) {limit_indices = array<i64: 32, 92>, start_indices = array<i64: 0, 66>, strides = array<i64: 1, 1>} : (tensor<32x118xf32>) -> tensor<32x26xf32>
    %338 = "stablehlo.reshape"(%337) : (tensor<32x26xf32>) -> tensor<32x2x13xf32>
    %339 = "stablehlo.slice"(%334) {limit_indices = array<i64: 32, 118>, start_indices = array<i64: 0, 92>, strides = array<i64: 1, 1>} : (tensor<32x118xf32>) -> tensor<32x26xf32>
    %340 = "stablehlo.reshape"(%339) : (tensor<32x26xf32>) -> tensor<32x2x13xf32>
    %341 = "stablehlo.dynamic_slice"(%33, %43, %41) {slice_sizes = array<i64: 1, 858>} : (tensor<6x858xf32>, tensor<i32>, tensor<i32>) -> tensor<1x858xf32>
    %342 = "stablehlo.dynamic_slice"(%33, %49, %41) {slice_sizes = array<i64: 1, 858>} : (tensor<6x858xf32>, tensor<i32>, tensor<i32>) -> tensor<1x858xf32>
    %343 = "stablehlo.concatenate"(%341, %342) {dimension = 0 : i64} : (tensor<1x858xf32>, tensor<1x858xf32>) -> tensor<2x858xf32>
    %344 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x858xf32>} : () -> tensor<2x858xf32>
    %345 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %346 = "stablehlo.compare"(%38, %345) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %347 = "stablehlo.broadcast_in_dim"(%346) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x858xi1>
    %348 = "stablehlo.select"(%347, %344, %343) : (tensor<2x858xi1>, tensor<2x858xf32>, tensor<2x858xf32>) -> tensor<2x858xf32>
    %349 = "stablehlo.reshape"(%336) : (tensor<32x6x11xf32>) -> tensor<2x16x6x11xf32>
    %350 = "stablehlo.transpose"(%349) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x16x6x11xf32>) -> tensor<16x2x6x11xf32>
    %351 = "stablehlo.reshape"(%284) : (tensor<32x6xf32>) -> tensor<2x16x6xf32>
    %352 = "stablehlo.transpose"(%351) {permutation = array<i64: 1, 0, 2>} : (tensor<2x16x6xf32>) -> tensor<16x2x6xf32>
    %353 = "stablehlo.broadcast_in_dim"(%338) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<32x2x13xf32>) -> tensor<32x2x3x13xf32>
    %354 = "stablehlo.reshape"(%353) : (tensor<32x2x3x13xf32>) -> tensor<32x6x13xf32>
    %355 = "stablehlo.reshape"(%354) : (tensor<32x6x13xf32>) -> tensor<2x16x6x13xf32>
    %356 = "stablehlo.transpose"(%355) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x16x6x13xf32>) -> tensor<16x2x6x13xf32>
    %357 = "stablehlo.broadcast_in_dim"(%340) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<32x2x13xf32>) -> tensor<32x2x3x13xf32>
    %358 = "stablehlo.reshape"(%357) : (tensor<32x2x3x13xf32>) -> tensor<32x6x13xf32>
    %359 = "stablehlo.reshape"(%358) : (tensor<32x6x13xf32>) -> tensor<2x16x6x13xf32>
    %360 = "stablehlo.transpose"(%359) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x16x6x13xf32>) -> tensor<16x2x6x13xf32>
    %361 = "stablehlo.reshape"(%15) : (tensor<6x1xf32>) -> tensor<6xf32>
    %362 = "stablehlo.broadcast_in_dim"(%361) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6xf32>
    %363 = "stablehlo.reshape"(%16) : (tensor<6x1xf32>) -> tensor<6xf32>
    %364 = "stablehlo.broadcast_in_dim"(%363) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6x11xf32>
    %365 = "stablehlo.reshape"(%348) : (tensor<2x858xf32>) -> tensor<2x6x11x13xf32>
    %366 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<16x2x6x11xf32>} : () -> tensor<16x2x6x11xf32>
    %367, %368, %369 = "stablehlo.while"(%41, %365, %366) ({
    ^bb0(%370: tensor<i32>, %371: tensor<2x6x11x13xf32>, %372: tensor<16x2x6x11xf32>):
      %373 = "stablehlo.compare"(%370, %66) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%373) : (tensor<i1>) -> ()
    }, {
    ^bb0(%374: tensor<i32>, %375: tensor<2x6x11x13xf32>, %376: tensor<16x2x6x11xf32>):
      %377 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %378 = "stablehlo.add"(%374, %377) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %379 = "stablehlo.dynamic_slice"(%350, %374, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 11>} : (tensor<16x2x6x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x11xf32>
      %380 = "stablehlo.reshape"(%379) : (tensor<1x2x6x11xf32>) -> tensor<2x6x11xf32>
      %381 = "stablehlo.dynamic_slice"(%352, %374, %41, %41) {slice_sizes = array<i64: 1, 2, 6>} : (tensor<16x2x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6xf32>
      %382 = "stablehlo.reshape"(%381) : (tensor<1x2x6xf32>) -> tensor<2x6xf32>
      %383 = "stablehlo.dynamic_slice"(%356, %374, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 13>} : (tensor<16x2x6x13xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x13xf32>
      %384 = "stablehlo.reshape"(%383) : (tensor<1x2x6x13xf32>) -> tensor<2x6x13xf32>
      %385 = "stablehlo.dynamic_slice"(%360, %374, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 13>} : (tensor<16x2x6x13xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x13xf32>
      %386 = "stablehlo.reshape"(%385) : (tensor<1x2x6x13xf32>) -> tensor<2x6x13xf32>
      %387 = "stablehlo.multiply"(%382, %362) : (tensor<2x6xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
      %388 = "stablehlo.exponential"(%387) : (tensor<2x6xf32>) -> tensor<2x6xf32>
      %389 = "stablehlo.broadcast_in_dim"(%388) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x6xf32>) -> tensor<2x6x11x13xf32>
      %390 = "stablehlo.broadcast_in_dim"(%382) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x6xf32>) -> tensor<2x6x11xf32>
      %391 = "stablehlo.multiply"(%390, %380) : (tensor<2x6x11xf32>, tensor<2x6x11xf32>) -> tensor<2x6x11xf32>
      %392 = "stablehlo.broadcast_in_dim"(%391) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x6x11xf32>) -> tensor<2x6x11x13xf32>
      %393 = "stablehlo.broadcast_in_dim"(%384) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x6x13xf32>) -> tensor<2x6x11x13xf32>
      %394 = "stablehlo.multiply"(%392, %393) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
      %395 = "stablehlo.multiply"(%389, %375) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
      %396 = "stablehlo.add"(%395, %394) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
      %397 = "stablehlo.broadcast_in_dim"(%386) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x6x13xf32>) -> tensor<2x6x11x13xf32>
      %398 = "stablehlo.multiply"(%396, %397) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
      %399 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %400 = "stablehlo.reduce"(%398, %399) ({
      ^bb0(%401: tensor<f32>, %402: tensor<f32>):
        %403 = "stablehlo.add"(%401, %402) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%403) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x6x11x13xf32>, tensor<f32>) -> tensor<2x6x11xf32>
      %404 = "stablehlo.multiply"(%364, %380) : (tensor<2x6x11xf32>, tensor<2x6x11xf32>) -> tensor<2x6x11xf32>
      %405 = "stablehlo.add"(%400, %404) : (tensor<2x6x11xf32>, tensor<2x6x11xf32>) -> tensor<2x6x11xf32>
      %406 = "stablehlo.broadcast_in_dim"(%374) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2xi32>
      %407 = "stablehlo.compare"(%406, %39) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %408 = "stablehlo.broadcast_in_dim"(%407) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x6x11x13xi1>
      %409 = "stablehlo.select"(%408, %396, %375) : (tensor<2x6x11x13xi1>, tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
      %410 = "stablehlo.reshape"(%405) : (tensor<2x6x11xf32>) -> tensor<1x2x6x11xf32>
      %411 = "stablehlo.dynamic_update_slice"(%376, %410, %374, %41, %41, %41) : (tensor<16x2x6x11xf32>, tensor<1x2x6x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<16x2x6x11xf32>
      "stablehlo.return"(%378, %409, %411) : (tensor<i32>, tensor<2x6x11x13xf32>, tensor<16x2x6x11xf32>) -> ()
    }) : (tensor<i32>, tensor<2x6x11x13xf32>, tensor<16x2x6x11xf32>) -> (tensor<i32>, tensor<2x6x11x13xf32>, tensor<16x2x6x11xf32>)
    %412 = "stablehlo.transpose"(%369) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<16x2x6x11xf32>) -> tensor<2x16x6x11xf32>
    %413 = "stablehlo.reshape"(%412) : (tensor<2x16x6x11xf32>) -> tensor<32x6x11xf32>
    %414 = "stablehlo.reshape"(%368) : (tensor<2x6x11x13xf32>) -> tensor<2x858xf32>
    %415 = "stablehlo.slice"(%414) {limit_indices = array<i64: 1, 858>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x858xf32>) -> tensor<1x858xf32>
    %416 = "stablehlo.dynamic_update_slice"(%33, %415, %43, %41) : (tensor<6x858xf32>, tensor<1x858xf32>, tensor<i32>, tensor<i32>) -> tensor<6x858xf32>
    %417 = "stablehlo.slice"(%414) {limit_indices = array<i64: 2, 858>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x858xf32>) -> tensor<1x858xf32>
    %418 = "stablehlo.dynamic_update_slice"(%416, %417, %49, %41) : (tensor<6x858xf32>, tensor<1x858xf32>, tensor<i32>, tensor<i32>) -> tensor<6x858xf32>
    %419 = "stablehlo.reshape"(%413) : (tensor<32x6x11xf32>) -> tensor<32x66xf32>
    %420 = "stablehlo.logistic"(%273) : (tensor<32x66xf32>) -> tensor<32x66xf32>
    %421 = "stablehlo.multiply"(%273, %420) : (tensor<32x66xf32>, tensor<32x66xf32>) -> tensor<32x66xf32>
    %422 = "stablehlo.multiply"(%419, %421) : (tensor<32x66xf32>, tensor<32x66xf32>) -> tensor<32x66xf32>
    %423 = "stablehlo.reshape"(%422) : (tensor<32x66xf32>) -> tensor<32x2x33xf32>
    %424 = "stablehlo.multiply"(%423, %423) : (tensor<32x2x33xf32>, tensor<32x2x33xf32>) -> tensor<32x2x33xf32>
    %425 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %426 = "stablehlo.reduce"(%424, %425) ({
    ^bb0(%427: tensor<f32>, %428: tensor<f32>):
      %429 = "stablehlo.add"(%427, %428) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%429) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<32x2x33xf32>, tensor<f32>) -> tensor<32x2xf32>
    %430 = "stablehlo.constant"() {value = dense<3.30000000e+01> : tensor<32x2xf32>} : () -> tensor<32x2xf32>
    %431 = "stablehlo.divide"(%426, %430) : (tensor<32x2xf32>, tensor<32x2xf32>) -> tensor<32x2xf32>
    %432 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32x2xf32>} : () -> tensor<32x2xf32>
    %433 = "stablehlo.add"(%431, %432) : (tensor<32x2xf32>, tensor<32x2xf32>) -> tensor<32x2xf32>
    %434 = "stablehlo.rsqrt"(%433) : (tensor<32x2xf32>) -> tensor<32x2xf32>
    %435 = "stablehlo.broadcast_in_dim"(%434) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x2xf32>) -> tensor<32x2x33xf32>
    %436 = "stablehlo.multiply"(%423, %435) : (tensor<32x2x33xf32>, tensor<32x2x33xf32>) -> tensor<32x2x33xf32>
    %437 = "stablehlo.broadcast_in_dim"(%17) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<2x33xf32>) -> tensor<32x2x33xf32>
    %438 = "stablehlo.multiply"(%436, %437) : (tensor<32x2x33xf32>, tensor<32x2x33xf32>) -> tensor<32x2x33xf32>
    %439 = "stablehlo.reshape"(%438) : (tensor<32x2x33xf32>) -> tensor<32x66xf32>
    %440 = "stablehlo.dot_general"(%439, %18) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x66xf32>, tensor<33x66xf32>) -> tensor<32x33xf32>
    %441 = "stablehlo.add"(%256, %440) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %442 = "stablehlo.multiply"(%441, %441) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %443 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %444 = "stablehlo.reduce"(%442, %443) ({
    ^bb0(%445: tensor<f32>, %446: tensor<f32>):
      %447 = "stablehlo.add"(%445, %446) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%447) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x33xf32>, tensor<f32>) -> tensor<32xf32>
    %448 = "stablehlo.constant"() {value = dense<3.30000000e+01> : tensor<32xf32>} : () -> tensor<32xf32>
    %449 = "stablehlo.divide"(%444, %448) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %450 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %451 = "stablehlo.add"(%449, %450) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %452 = "stablehlo.rsqrt"(%451) : (tensor<32xf32>) -> tensor<32xf32>
    %453 = "stablehlo.broadcast_in_dim"(%452) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x33xf32>
    %454 = "stablehlo.multiply"(%441, %453) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %455 = "stablehlo.broadcast_in_dim"(%19) {broadcast_dimensions = array<i64: 1>} : (tensor<33xf32>) -> tensor<32x33xf32>
    %456 = "stablehlo.multiply"(%454, %455) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %457 = "stablehlo.dot_general"(%456, %20) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x33xf32>, tensor<190x33xf32>) -> tensor<32x190xf32>
    %458 = "stablehlo.slice"(%457) {limit_indices = array<i64: 32, 66>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<32x190xf32>) -> tensor<32x66xf32>
    %459 = "stablehlo.slice"(%457) {limit_indices = array<i64: 32, 184>, start_indices = array<i64: 0, 66>, strides = array<i64: 1, 1>} : (tensor<32x190xf32>) -> tensor<32x118xf32>
    %460 = "stablehlo.slice"(%457) {limit_indices = array<i64: 32, 190>, start_indices = array<i64: 0, 184>, strides = array<i64: 1, 1>} : (tensor<32x190xf32>) -> tensor<32x6xf32>
    %461 = "stablehlo.broadcast_in_dim"(%21) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<32x6xf32>
    %462 = "stablehlo.add"(%460, %461) : (tensor<32x6xf32>, tensor<32x6xf32>) -> tensor<32x6xf32>
    %463 = "stablehlo.abs"(%462) : (tensor<32x6xf32>) -> tensor<32x6xf32>
    %464 = "stablehlo.negate"(%463) : (tensor<32x6xf32>) -> tensor<32x6xf32>
    %465 = "stablehlo.exponential"(%464) : (tensor<32x6xf32>) -> tensor<32x6xf32>
    %466 = "stablehlo.log_plus_one"(%465) : (tensor<32x6xf32>) -> tensor<32x6xf32>
    %467 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<32x6xf32>} : () -> tensor<32x6xf32>
    %468 = "stablehlo.maximum"(%462, %467) : (tensor<32x6xf32>, tensor<32x6xf32>) -> tensor<32x6xf32>
    %469 = "stablehlo.add"(%468, %466) : (tensor<32x6xf32>, tensor<32x6xf32>) -> tensor<32x6xf32>
    %470 = "stablehlo.dynamic_slice"(%34, %43, %41) {slice_sizes = array<i64: 1, 354>} : (tensor<6x354xf32>, tensor<i32>, tensor<i32>) -> tensor<1x354xf32>
    %471 = "stablehlo.dynamic_slice"(%34, %49, %41) {slice_sizes = array<i64: 1, 354>} : (tensor<6x354xf32>, tensor<i32>, tensor<i32>) -> tensor<1x354xf32>
    %472 = "stablehlo.concatenate"(%470, %471) {dimension = 0 : i64} : (tensor<1x354xf32>, tensor<1x354xf32>) -> tensor<2x354xf32>
    %473 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x354xf32>} : () -> tensor<2x354xf32>
    %474 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %475 = "stablehlo.compare"(%38, %474) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %476 = "stablehlo.broadcast_in_dim"(%475) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x354xi1>
    %477 = "stablehlo.select"(%476, %473, %472) : (tensor<2x354xi1>, tensor<2x354xf32>, tensor<2x354xf32>) -> tensor<2x354xf32>
    %478 = "stablehlo.reshape"(%477) : (tensor<2x354xf32>) -> tensor<2x3x118xf32>
    %479 = "stablehlo.reshape"(%459) : (tensor<32x118xf32>) -> tensor<2x16x118xf32>
    %480 = "stablehlo.concatenate"(%478, %479) {dimension = 1 : i64} : (tensor<2x3x118xf32>, tensor<2x16x118xf32>) -> tensor<2x19x118xf32>
    %481 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x16x118xf32>} : () -> tensor<2x16x118xf32>
    %482 = "stablehlo.broadcast_in_dim"(%23) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %483 = "stablehlo.slice"(%22) {limit_indices = array<i64: 118, 1>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %484 = "stablehlo.reshape"(%483) : (tensor<118x1xf32>) -> tensor<118xf32>
    %485 = "stablehlo.broadcast_in_dim"(%484) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %486 = "stablehlo.slice"(%480) {limit_indices = array<i64: 2, 16, 118>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<2x16x118xf32>
    %487 = "stablehlo.multiply"(%486, %485) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %488 = "stablehlo.add"(%482, %487) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %489 = "stablehlo.slice"(%22) {limit_indices = array<i64: 118, 2>, start_indices = array<i64: 0, 1>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %490 = "stablehlo.reshape"(%489) : (tensor<118x1xf32>) -> tensor<118xf32>
    %491 = "stablehlo.broadcast_in_dim"(%490) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %492 = "stablehlo.slice"(%480) {limit_indices = array<i64: 2, 17, 118>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<2x16x118xf32>
    %493 = "stablehlo.multiply"(%492, %491) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %494 = "stablehlo.add"(%488, %493) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %495 = "stablehlo.slice"(%22) {limit_indices = array<i64: 118, 3>, start_indices = array<i64: 0, 2>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %496 = "stablehlo.reshape"(%495) : (tensor<118x1xf32>) -> tensor<118xf32>
    %497 = "stablehlo.broadcast_in_dim"(%496) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %498 = "stablehlo.slice"(%480) {limit_indices = array<i64: 2, 18, 118>, start_indices = array<i64: 0, 2, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<2x16x118xf32>
    %499 = "stablehlo.multiply"(%498, %497) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %500 = "stablehlo.add"(%494, %499) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %501 = "stablehlo.slice"(%22) {limit_indices = array<i64: 118, 4>, start_indices = array<i64: 0, 3>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %502 = "stablehlo.reshape"(%501) : (tensor<118x1xf32>) -> tensor<118xf32>
    %503 = "stablehlo.broadcast_in_dim"(%502) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %504 = "stablehlo.slice"(%480) {limit_indices = array<i64: 2, 19, 118>, start_indices = array<i64: 0, 3, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<2x16x118xf32>
    %505 = "stablehlo.multiply"(%504, %503) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %506 = "stablehlo.add"(%500, %505) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %507 = "stablehlo.slice"(%480) {limit_indices = array<i64: 1, 19, 118>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<1x19x118xf32>
    %508 = "stablehlo.dynamic_slice"(%507, %41, %47, %41) {slice_sizes = array<i64: 1, 3, 118>} : (tensor<1x19x118xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x118xf32>
    %509 = "stablehlo.slice"(%480) {limit_indices = array<i64: 2, 19, 118>, start_indices = array<i64: 1, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<1x19x118xf32>
    %510 = "stablehlo.dynamic_slice"(%509, %41, %53, %41) {slice_sizes = array<i64: 1, 3, 118>} : (tensor<1x19x118xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x118xf32>
    %511 = "stablehlo.concatenate"(%508, %510) {dimension = 0 : i64} : (tensor<1x3x118xf32>, tensor<1x3x118xf32>) -> tensor<2x3x118xf32>
    %512 = "stablehlo.reshape"(%506) : (tensor<2x16x118xf32>) -> tensor<32x118xf32>
    %513 = "stablehlo.reshape"(%511) : (tensor<2x3x118xf32>) -> tensor<2x354xf32>
    %514 = "stablehlo.slice"(%513) {limit_indices = array<i64: 1, 354>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x354xf32>) -> tensor<1x354xf32>
    %515 = "stablehlo.dynamic_update_slice"(%34, %514, %43, %41) : (tensor<6x354xf32>, tensor<1x354xf32>, tensor<i32>, tensor<i32>) -> tensor<6x354xf32>
    %516 = "stablehlo.slice"(%513) {limit_indices = array<i64: 2, 354>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x354xf32>) -> tensor<1x354xf32>
    %517 = "stablehlo.dynamic_update_slice"(%515, %516, %49, %41) : (tensor<6x354xf32>, tensor<1x354xf32>, tensor<i32>, tensor<i32>) -> tensor<6x354xf32>
    %518 = "stablehlo.logistic"(%512) : (tensor<32x118xf32>) -> tensor<32x118xf32>
    %519 = "stablehlo.multiply"(%512, %518) : (tensor<32x118xf32>, tensor<32x118xf32>) -> tensor<32x118xf32>
    %520 = "stablehlo.slice"(%519) {limit_indices = array<i64: 32, 66>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<32x118xf32>) -> tensor<32x66xf32>
    %521 = "stablehlo.reshape"(%520) : (tensor<32x66xf32>) -> tensor<32x6x11xf32>
    %522 = "stablehlo.slice"(%519) {limit_indices = array<i64: 32, 92>, start_indices = array<i64: 0, 66>, strides = array<i64: 1, 1>} : (tensor<32x118xf32>) -> tensor<32x26xf32>
    %523 = "stablehlo.reshape"(%522) : (tensor<32x26xf32>) -> tensor<32x2x13xf32>
    %524 = "stablehlo.slice"(%519) {limit_indices = array<i64: 32, 118>, start_indices = array<i64: 0, 92>, strides = array<i64: 1, 1>} : (tensor<32x118xf32>) -> tensor<32x26xf32>
    %525 = "stablehlo.reshape"(%524) : (tensor<32x26xf32>) -> tensor<32x2x13xf32>
    %526 = "stablehlo.dynamic_slice"(%35, %43, %41) {slice_sizes = array<i64: 1, 858>} : (tensor<6x858xf32>, tensor<i32>, tensor<i32>) -> tensor<1x858xf32>
    %527 = "stablehlo.dynamic_slice"(%35, %49, %41) {slice_sizes = array<i64: 1, 858>} : (tensor<6x858xf32>, tensor<i32>, tensor<i32>) -> tensor<1x858xf32>
    %528 = "stablehlo.concatenate"(%526, %527) {dimension = 0 : i64} : (tensor<1x858xf32>, tensor<1x858xf32>) -> tensor<2x858xf32>
    %529 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x858xf32>} : () -> tensor<2x858xf32>
    %530 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %531 = "stablehlo.compare"(%38, %530) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %532 = "stablehlo.broadcast_in_dim"(%531) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x858xi1>
    %533 = "stablehlo.select"(%532, %529, %528) : (tensor<2x858xi1>, tensor<2x858xf32>, tensor<2x858xf32>) -> tensor<2x858xf32>
    %534 = "stablehlo.reshape"(%521) : (tensor<32x6x11xf32>) -> tensor<2x16x6x11xf32>
    %535 = "stablehlo.transpose"(%534) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x16x6x11xf32>) -> tensor<16x2x6x11xf32>
    %536 = "stablehlo.reshape"(%469) : (tensor<32x6xf32>) -> tensor<2x16x6xf32>
    %537 = "stablehlo.transpose"(%536) {permutation = array<i64: 1, 0, 2>} : (tensor<2x16x6xf32>) -> tensor<16x2x6xf32>
    %538 = "stablehlo.broadcast_in_dim"(%523) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<32x2x13xf32>) -> tensor<32x2x3x13xf32>
    %539 = "stablehlo.reshape"(%538) : (tensor<32x2x3x13xf32>) -> tensor<32x6x13xf32>
    %540 = "stablehlo.reshape"(%539) : (tensor<32x6x13xf32>) -> tensor<2x16x6x13xf32>
    %541 = "stablehlo.transpose"(%540) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x16x6x13xf32>) -> tensor<16x2x6x13xf32>
    %542 = "stablehlo.broadcast_in_dim"(%525) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<32x2x13xf32>) -> tensor<32x2x3x13xf32>
    %543 = "stablehlo.reshape"(%542) : (tensor<32x2x3x13xf32>) -> tensor<32x6x13xf32>
    %544 = "stablehlo.reshape"(%543) : (tensor<32x6x13xf32>) -> tensor<2x16x6x13xf32>
    %545 = "stablehlo.transpose"(%544) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x16x6x13xf32>) -> tensor<16x2x6x13xf32>
    %546 = "stablehlo.reshape"(%24) : (tensor<6x1xf32>) -> tensor<6xf32>
    %547 = "stablehlo.broadcast_in_dim"(%546) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6xf32>
    %548 = "stablehlo.reshape"(%25) : (tensor<6x1xf32>) -> tensor<6xf32>
    %549 = "stablehlo.broadcast_in_dim"(%548) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6x11xf32>
    %550 = "stablehlo.reshape"(%533) : (tensor<2x858xf32>) -> tensor<2x6x11x13xf32>
    %551 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<16x2x6x11xf32>} : () -> tensor<16x2x6x11xf32>
    %552, %553, %554 = "stablehlo.while"(%41, %550, %551) ({
    ^bb0(%555: tensor<i32>, %556: tensor<2x6x11x13xf32>, %557: tensor<16x2x6x11xf32>):
      %558 = "stablehlo.compare"(%555, %66) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%558) : (tensor<i1>) -> ()
    }, {
    ^bb0(%559: tensor<i32>, %560: tensor<2x6x11x13xf32>, %561: tensor<16x2x6x11xf32>):
      %562 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %563 = "stablehlo.add"(%559, %562) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %564 = "stablehlo.dynamic_slice"(%535, %559, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 11>} : (tensor<16x2x6x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x11xf32>
      %565 = "stablehlo.reshape"(%564) : (tensor<1x2x6x11xf32>) -> tensor<2x6x11xf32>
      %566 = "stablehlo.dynamic_slice"(%537, %559, %41, %41) {slice_sizes = array<i64: 1, 2, 6>} : (tensor<16x2x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6xf32>
      %567 = "stablehlo.reshape"(%566) : (tensor<1x2x6xf32>) -> tensor<2x6xf32>
      %568 = "stablehlo.dynamic_slice"(%541, %559, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 13>} : (tensor<16x2x6x13xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x13xf32>
      %569 = "stablehlo.reshape"(%568) : (tensor<1x2x6x13xf32>) -> tensor<2x6x13xf32>
      %570 = "stablehlo.dynamic_slice"(%545, %559, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 13>} : (tensor<16x2x6x13xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x13xf32>
      %571 = "stablehlo.reshape"(%570) : (tensor<1x2x6x13xf32>) -> tensor<2x6x13xf32>
      %572 = "stablehlo.multiply"(%567, %547) : (tensor<2x6xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
      %573 = "stablehlo.exponential"(%572) : (tensor<2x6xf32>) -> tensor<2x6xf32>
      %574 = "stablehlo.broadcast_in_dim"(%573) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x6xf32>) -> tensor<2x6x11x13xf32>
      %575 = "stablehlo.broadcast_in_dim"(%567) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x6xf32>) -> tensor<2x6x11xf32>
      %576 = "stablehlo.multiply"(%575, %565) : (tensor<2x6x11xf32>, tensor<2x6x11xf32>) -> tensor<2x6x11xf32>
      %577 = "stablehlo.broadcast_in_dim"(%576) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x6x11xf32>) -> tensor<2x6x11x13xf32>
      %578 = "stablehlo.broadcast_in_dim"(%569) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x6x13xf32>) -> tensor<2x6x11x13xf32>
      %579 = "stablehlo.multiply"(%577, %578) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
      %580 = "stablehlo.multiply"(%574, %560) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
      %581 = "stablehlo.add"(%580, %579) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
      %582 = "stablehlo.broadcast_in_dim"(%571) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x6x13xf32>) -> tensor<2x6x11x13xf32>
      %583 = "stablehlo.multiply"(%581, %582) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
      %584 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %585 = "stablehlo.reduce"(%583, %584) ({
      ^bb0(%586: tensor<f32>, %587: tensor<f32>):
        %588 = "stablehlo.add"(%586, %587) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%588) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x6x11x13xf32>, tensor<f32>) -> tensor<2x6x11xf32>
      %589 = "stablehlo.multiply"(%549, %565) : (tensor<2x6x11xf32>, tensor<2x6x11xf32>) -> tensor<2x6x11xf32>
      %590 = "stablehlo.add"(%585, %589) : (tensor<2x6x11xf32>, tensor<2x6x11xf32>) -> tensor<2x6x11xf32>
      %591 = "stablehlo.broadcast_in_dim"(%559) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2xi32>
      %592 = "stablehlo.compare"(%591, %39) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %593 = "stablehlo.broadcast_in_dim"(%592) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x6x11x13xi1>
      %594 = "stablehlo.select"(%593, %581, %560) : (tensor<2x6x11x13xi1>, tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
      %595 = "stablehlo.reshape"(%590) : (tensor<2x6x11xf32>) -> tensor<1x2x6x11xf32>
      %596 = "stablehlo.dynamic_update_slice"(%561, %595, %559, %41, %41, %41) : (tensor<16x2x6x11xf32>, tensor<1x2x6x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<16x2x6x11xf32>
      "stablehlo.return"(%563, %594, %596) : (tensor<i32>, tensor<2x6x11x13xf32>, tensor<16x2x6x11xf32>) -> ()
    }) : (tensor<i32>, tensor<2x6x11x13xf32>, tensor<16x2x6x11xf32>) -> (tensor<i32>, tensor<2x6x11x13xf32>, tensor<16x2x6x11xf32>)
    %597 = "stablehlo.transpose"(%554) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<16x2x6x11xf32>) -> tensor<2x16x6x11xf32>
    %598 = "stablehlo.reshape"(%597) : (tensor<2x16x6x11xf32>) -> tensor<32x6x11xf32>
    %599 = "stablehlo.reshape"(%553) : (tensor<2x6x11x13xf32>) -> tensor<2x858xf32>
    %600 = "stablehlo.slice"(%599) {limit_indices = array<i64: 1, 858>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x858xf32>) -> tensor<1x858xf32>
    %601 = "stablehlo.dynamic_update_slice"(%35, %600, %43, %41) : (tensor<6x858xf32>, tensor<1x858xf32>, tensor<i32>, tensor<i32>) -> tensor<6x858xf32>
    %602 = "stablehlo.slice"(%599) {limit_indices = array<i64: 2, 858>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x858xf32>) -> tensor<1x858xf32>
    %603 = "stablehlo.dynamic_update_slice"(%601, %602, %49, %41) : (tensor<6x858xf32>, tensor<1x858xf32>, tensor<i32>, tensor<i32>) -> tensor<6x858xf32>
    %604 = "stablehlo.reshape"(%598) : (tensor<32x6x11xf32>) -> tensor<32x66xf32>
    %605 = "stablehlo.logistic"(%458) : (tensor<32x66xf32>) -> tensor<32x66xf32>
    %606 = "stablehlo.multiply"(%458, %605) : (tensor<32x66xf32>, tensor<32x66xf32>) -> tensor<32x66xf32>
    %607 = "stablehlo.multiply"(%604, %606) : (tensor<32x66xf32>, tensor<32x66xf32>) -> tensor<32x66xf32>
    %608 = "stablehlo.reshape"(%607) : (tensor<32x66xf32>) -> tensor<32x2x33xf32>
    %609 = "stablehlo.multiply"(%608, %608) : (tensor<32x2x33xf32>, tensor<32x2x33xf32>) -> tensor<32x2x33xf32>
    %610 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %611 = "stablehlo.reduce"(%609, %610) ({
    ^bb0(%612: tensor<f32>, %613: tensor<f32>):
      %614 = "stablehlo.add"(%612, %613) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%614) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<32x2x33xf32>, tensor<f32>) -> tensor<32x2xf32>
    %615 = "stablehlo.constant"() {value = dense<3.30000000e+01> : tensor<32x2xf32>} : () -> tensor<32x2xf32>
    %616 = "stablehlo.divide"(%611, %615) : (tensor<32x2xf32>, tensor<32x2xf32>) -> tensor<32x2xf32>
    %617 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32x2xf32>} : () -> tensor<32x2xf32>
    %618 = "stablehlo.add"(%616, %617) : (tensor<32x2xf32>, tensor<32x2xf32>) -> tensor<32x2xf32>
    %619 = "stablehlo.rsqrt"(%618) : (tensor<32x2xf32>) -> tensor<32x2xf32>
    %620 = "stablehlo.broadcast_in_dim"(%619) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x2xf32>) -> tensor<32x2x33xf32>
    %621 = "stablehlo.multiply"(%608, %620) : (tensor<32x2x33xf32>, tensor<32x2x33xf32>) -> tensor<32x2x33xf32>
    %622 = "stablehlo.broadcast_in_dim"(%26) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<2x33xf32>) -> tensor<32x2x33xf32>
    %623 = "stablehlo.multiply"(%621, %622) : (tensor<32x2x33xf32>, tensor<32x2x33xf32>) -> tensor<32x2x33xf32>
    %624 = "stablehlo.reshape"(%623) : (tensor<32x2x33xf32>) -> tensor<32x66xf32>
    %625 = "stablehlo.dot_general"(%624, %27) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x66xf32>, tensor<33x66xf32>) -> tensor<32x33xf32>
    %626 = "stablehlo.add"(%441, %625) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %627 = "stablehlo.multiply"(%626, %626) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %628 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %629 = "stablehlo.reduce"(%627, %628) ({
    ^bb0(%630: tensor<f32>, %631: tensor<f32>):
      %632 = "stablehlo.add"(%630, %631) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%632) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x33xf32>, tensor<f32>) -> tensor<32xf32>
    %633 = "stablehlo.constant"() {value = dense<3.30000000e+01> : tensor<32xf32>} : () -> tensor<32xf32>
    %634 = "stablehlo.divide"(%629, %633) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %635 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %636 = "stablehlo.add"(%634, %635) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %637 = "stablehlo.rsqrt"(%636) : (tensor<32xf32>) -> tensor<32xf32>
    %638 = "stablehlo.broadcast_in_dim"(%637) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x33xf32>
    %639 = "stablehlo.multiply"(%626, %638) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %640 = "stablehlo.broadcast_in_dim"(%28) {broadcast_dimensions = array<i64: 1>} : (tensor<33xf32>) -> tensor<32x33xf32>
    %641 = "stablehlo.multiply"(%639, %640) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %642 = "stablehlo.dot_general"(%641, %29) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x33xf32>, tensor<131x33xf32>) -> tensor<32x131xf32>
    %643 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %644 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %645 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<32x131xi32>
    %646, %647 = "stablehlo.reduce"(%642, %645, %643, %644) ({
    ^bb0(%648: tensor<f32>, %649: tensor<i32>, %650: tensor<f32>, %651: tensor<i32>):
      %652 = "stablehlo.compare"(%648, %650) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %653 = "stablehlo.compare"(%648, %650) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %654 = "stablehlo.compare"(%649, %651) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %655 = "stablehlo.and"(%653, %654) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %656 = "stablehlo.or"(%652, %655) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %657 = "stablehlo.select"(%656, %648, %650) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %658 = "stablehlo.select"(%656, %649, %651) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%657, %658) : (tensor<f32>, tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x131xf32>, tensor<32x131xi32>, tensor<f32>, tensor<i32>) -> (tensor<32xf32>, tensor<32xi32>)
    "func.return"(%147, %233, %332, %418, %517, %603, %642, %647, %646) : (tensor<6x354xf32>, tensor<6x858xf32>, tensor<6x354xf32>, tensor<6x858xf32>, tensor<6x354xf32>, tensor<6x858xf32>, tensor<32x131xf32>, tensor<32xi32>, tensor<32xf32>) -> ()
  }) {arg_attrs = [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {tf.aliasing_output = 0 : i32}, {tf.aliasing_output = 1 : i32}, {tf.aliasing_output = 2 : i32}, {tf.aliasing_output = 3 : i32}, {tf.aliasing_output = 4 : i32}, {tf.aliasing_output = 5 : i32}, {}, {}, {}, {}], function_type = (tensor<131x33xf32>, tensor<33xf32>, tensor<190x33xf32>, tensor<6xf32>, tensor<118x4xf32>, tensor<118xf32>, tensor<6x1xf32>, tensor<6x1xf32>, tensor<2x33xf32>, tensor<33x66xf32>, tensor<33xf32>, tensor<190x33xf32>, tensor<6xf32>, tensor<118x4xf32>, tensor<118xf32>, tensor<6x1xf32>, tensor<6x1xf32>, tensor<2x33xf32>, tensor<33x66xf32>, tensor<33xf32>, tensor<190x33xf32>, tensor<6xf32>, tensor<118x4xf32>, tensor<118xf32>, tensor<6x1xf32>, tensor<6x1xf32>, tensor<2x33xf32>, tensor<33x66xf32>, tensor<33xf32>, tensor<131x33xf32>, tensor<6x354xf32>, tensor<6x858xf32>, tensor<6x354xf32>, tensor<6x858xf32>, tensor<6x354xf32>, tensor<6x858xf32>, tensor<32xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> (tensor<6x354xf32>, tensor<6x858xf32>, tensor<6x354xf32>, tensor<6x858xf32>, tensor<6x354xf32>, tensor<6x858xf32>, tensor<32x131xf32>, tensor<32xi32>, tensor<32xf32>), sym_name = "main"} : () -> ()
}) : () -> ()
