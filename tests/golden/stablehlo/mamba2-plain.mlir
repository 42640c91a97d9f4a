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
    %164 = "stablehlo.broadcast_in_dim"(%153) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x2x13xf32>) -> tensor<2x2x3x13xf32>
    %165 = "stablehlo.reshape"(%164) : (tensor<2x2x3x13xf32>) -> tensor<2x6x13xf32>
    %166 = "stablehlo.broadcast_in_dim"(%155) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x2x13xf32>) -> tensor<2x2x3x13xf32>
    %167 = "stablehlo.reshape"(%166) : (tensor<2x2x3x13xf32>) -> tensor<2x6x13xf32>
    %168 = "stablehlo.reshape"(%151) : (tensor<2x6x11xf32>) -> tensor<2x1x6x11xf32>
    %169 = "stablehlo.transpose"(%168) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x6x11xf32>) -> tensor<1x2x6x11xf32>
    %170 = "stablehlo.reshape"(%99) : (tensor<2x6xf32>) -> tensor<2x1x6xf32>
    %171 = "stablehlo.transpose"(%170) {permutation = array<i64: 1, 0, 2>} : (tensor<2x1x6xf32>) -> tensor<1x2x6xf32>
    %172 = "stablehlo.reshape"(%165) : (tensor<2x6x13xf32>) -> tensor<2x1x6x13xf32>
    %173 = "stablehlo.transpose"(%172) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x6x13xf32>) -> tensor<1x2x6x13xf32>
    %174 = "stablehlo.reshape"(%167) : (tensor<2x6x13xf32>) -> tensor<2x1x6x13xf32>
    %175 = "stablehlo.transpose"(%174) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x6x13xf32>) -> tensor<1x2x6x13xf32>
    %176 = "stablehlo.reshape"(%6) : (tensor<6x1xf32>) -> tensor<6xf32>
    %177 = "stablehlo.broadcast_in_dim"(%176) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6xf32>
    %178 = "stablehlo.reshape"(%7) : (tensor<6x1xf32>) -> tensor<6xf32>
    %179 = "stablehlo.broadcast_in_dim"(%178) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6x11xf32>
    %180 = "stablehlo.reshape"(%163) : (tensor<2x858xf32>) -> tensor<2x6x11x13xf32>
    %181 = "stablehlo.dynamic_slice"(%169, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 11>} : (tensor<1x2x6x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x11xf32>
    %182 = "stablehlo.reshape"(%181) : (tensor<1x2x6x11xf32>) -> tensor<2x6x11xf32>
    %183 = "stablehlo.dynamic_slice"(%171, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6>} : (tensor<1x2x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6xf32>
    %184 = "stablehlo.reshape"(%183) : (tensor<1x2x6xf32>) -> tensor<2x6xf32>
    %185 = "stablehlo.dynamic_slice"(%173, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 13>} : (tensor<1x2x6x13xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x13xf32>
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
    %331 = "stablehlo.broadcast_in_dim"(%320) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x2x13xf32>) -> tensor<2x2x3x13xf32>
    %332 = "stablehlo.reshape"(%331) : (tensor<2x2x3x13xf32>) -> tensor<2x6x13xf32>
    %333 = "stablehlo.broadcast_in_dim"(%322) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x2x13xf32>) -> tensor<2x2x3x13xf32>
    %334 = "stablehlo.reshape"(%333) : (tensor<2x2x3x13xf32>) -> tensor<2x6x13xf32>
    %335 = "stablehlo.reshape"(%318) : (tensor<2x6x11xf32>) -> tensor<2x1x6x11xf32>
    %336 = "stablehlo.transpose"(%335) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x6x11xf32>) -> tensor<1x2x6x11xf32>
    %337 = "stablehlo.reshape"(%266) : (tensor<2x6xf32>) -> tensor<2x1x6xf32>
    %338 = "stablehlo.transpose"(%337) {permutation = array<i64: 1, 0, 2>} : (tensor<2x1x6xf32>) -> tensor<1x2x6xf32>
    %339 = "stablehlo.reshape"(%332) : (tensor<2x6x13xf32>) -> tensor<2x1x6x13xf32>
    %340 = "stablehlo.transpose"(%339) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x6x13xf32>) -> tensor<1x2x6x13xf32>
    %341 = "stablehlo.reshape"(%334) : (tensor<2x6x13xf32>) -> tensor<2x1x6x13xf32>
    %342 = "stablehlo.transpose"(%341) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x6x13xf32>) -> tensor<1x2x6x13xf32>
    %343 = "stablehlo.reshape"(%15) : (tensor<6x1xf32>) -> tensor<6xf32>
    %344 = "stablehlo.broadcast_in_dim"(%343) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6xf32>
    %345 = "stablehlo.reshape"(%16) : (tensor<6x1xf32>) -> tensor<6xf32>
    %346 = "stablehlo.broadcast_in_dim"(%345) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6x11xf32>
    %347 = "stablehlo.reshape"(%330) : (tensor<2x858xf32>) -> tensor<2x6x11x13xf32>
    %348 = "stablehlo.dynamic_slice"(%336, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 11>} : (tensor<1x2x6x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x11xf32>
    %349 = "stablehlo.reshape"(%348) : (tensor<1x2x6x11xf32>) -> tensor<2x6x11xf32>
    %350 = "stablehlo.dynamic_slice"(%338, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6>} : (tensor<1x2x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6xf32>
    %351 = "stablehlo.reshape"(%350) : (tensor<1x2x6xf32>) -> tensor<2x6xf32>
    %352 = "stablehlo.dynamic_slice"(%340, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 13>} : (tensor<1x2x6x13xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x13xf32>
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
    %498 = "stablehlo.broadcast_in_dim"(%487) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x2x13xf32>) -> tensor<2x2x3x13xf32>
    %499 = "stablehlo.reshape"(%498) : (tensor<2x2x3x13xf32>) -> tensor<2x6x13xf32>
    %500 = "stablehlo.broadcast_in_dim"(%489) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x2x13xf32>) -> tensor<2x2x3x13xf32>
    %501 = "stablehlo.reshape"(%500) : (tensor<2x2x3x13xf32>) -> tensor<2x6x13xf32>
    %502 = "stablehlo.reshape"(%485) : (tensor<2x6x11xf32>) -> tensor<2x1x6x11xf32>
    %503 = "stablehlo.transpose"(%502) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x6x11xf32>) -> tensor<1x2x6x11xf32>
    %504 = "stablehlo.reshape"(%433) : (tensor<2x6xf32>) -> tensor<2x1x6xf32>
    %505 = "stablehlo.transpose"(%504) {permutation = array<i64: 1, 0, 2>} : (tensor<2x1x6xf32>) -> tensor<1x2x6xf32>
    %506 = "stablehlo.reshape"(%499) : (tensor<2x6x13xf32>) -> tensor<2x1x6x13xf32>
    %507 = "stablehlo.transpose"(%506) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x6x13xf32>) -> tensor<1x2x6x13xf32>
    %508 = "stablehlo.reshape"(%501) : (tensor<2x6x13xf32>) -> tensor<2x1x6x13xf32>
    %509 = "stablehlo.transpose"(%508) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x6x13xf32>) -> tensor<1x2x6x13xf32>
    %510 = "stablehlo.reshape"(%24) : (tensor<6x1xf32>) -> tensor<6xf32>
    %511 = "stablehlo.broadcast_in_dim"(%510) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6xf32>
    %512 = "stablehlo.reshape"(%25) : (tensor<6x1xf32>) -> tensor<6xf32>
    %513 = "stablehlo.broadcast_in_dim"(%512) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6x11xf32>
    %514 = "stablehlo.reshape"(%497) : (tensor<2x858xf32>) -> tensor<2x6x11x13xf32>
    %515 = "stablehlo.dynamic_slice"(%503, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 11>} : (tensor<1x2x6x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x11xf32>
    %516 = "stablehlo.reshape"(%515) : (tensor<1x2x6x11xf32>) -> tensor<2x6x11xf32>
    %517 = "stablehlo.dynamic_slice"(%505, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6>} : (tensor<1x2x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6xf32>
    %518 = "stablehlo.reshape"(%517) : (tensor<1x2x6xf32>) -> tensor<2x6xf32>
    %519 = "stablehlo.dynamic_slice"(%507, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 13>} : (tensor<1x2x6x13xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x13xf32>
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
    %164 = "stablehlo.broadcast_in_dim"(%153) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<32x2x13xf32>) -> tensor<32x2x3x13xf32>
    %165 = "stablehlo.reshape"(%164) : (tensor<32x2x3x13xf32>) -> tensor<32x6x13xf32>
    %166 = "stablehlo.broadcast_in_dim"(%155) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<32x2x13xf32>) -> tensor<32x2x3x13xf32>
    %167 = "stablehlo.reshape"(%166) : (tensor<32x2x3x13xf32>) -> tensor<32x6x13xf32>
    %168 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x16x6xi32>
    %169 = "stablehlo.broadcast_in_dim"(%39) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x16x6xi32>
    %170 = "stablehlo.compare"(%168, %169) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x16x6xi32>, tensor<2x16x6xi32>) -> tensor<2x16x6xi1>
    %171 = "stablehlo.reshape"(%99) : (tensor<32x6xf32>) -> tensor<2x16x6xf32>
    %172 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x16x6xf32>} : () -> tensor<2x16x6xf32>
    %173 = "stablehlo.select"(%170, %171, %172) : (tensor<2x16x6xi1>, tensor<2x16x6xf32>, tensor<2x16x6xf32>) -> tensor<2x16x6xf32>
    %174 = "stablehlo.reshape"(%173) : (tensor<2x16x6xf32>) -> tensor<32x6xf32>
    %175 = "stablehlo.reshape"(%151) : (tensor<32x6x11xf32>) -> tensor<2x1x16x6x11xf32>
    %176 = "stablehlo.transpose"(%175) {permutation = array<i64: 1, 0, 3, 2, 4>} : (tensor<2x1x16x6x11xf32>) -> tensor<1x2x6x16x11xf32>
    %177 = "stablehlo.reshape"(%174) : (tensor<32x6xf32>) -> tensor<2x1x16x6xf32>
    %178 = "stablehlo.transpose"(%177) {permutation = array<i64: 1, 0, 3, 2>} : (tensor<2x1x16x6xf32>) -> tensor<1x2x6x16xf32>
    %179 = "stablehlo.reshape"(%165) : (tensor<32x6x13xf32>) -> tensor<2x1x16x6x13xf32>
    %180 = "stablehlo.transpose"(%179) {permutation = array<i64: 1, 0, 3, 2, 4>} : (tensor<2x1x16x6x13xf32>) -> tensor<1x2x6x16x13xf32>
    %181 = "stablehlo.reshape"(%167) : (tensor<32x6x13xf32>) -> tensor<2x1x16x6x13xf32>
    %182 = "stablehlo.transpose"(%181) {permutation = array<i64: 1, 0, 3, 2, 4>} : (tensor<2x1x16x6x13xf32>) -> tensor<1x2x6x16x13xf32>
    %183 = "stablehlo.reshape"(%6) : (tensor<6x1xf32>) -> tensor<6xf32>
    %184 = "stablehlo.broadcast_in_dim"(%183) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6xf32>
    %185 = "stablehlo.reshape"(%7) : (tensor<6x1xf32>) -> tensor<6xf32>
    %186 = "stablehlo.broadcast_in_dim"(%185) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6x11xf32>
    %187 = "stablehlo.reshape"(%163) : (tensor<2x858xf32>) -> tensor<2x6x11x13xf32>
    %188 = "stablehlo.constant"() {value = dense<15> : tensor<i32>} : () -> tensor<i32>
    %189 = "stablehlo.add"(%66, %188) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %190 = "stablehlo.constant"() {value = dense<16> : tensor<i32>} : () -> tensor<i32>
    %191 = "stablehlo.divide"(%189, %190) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %192 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x2x6x16x11xf32>} : () -> tensor<1x2x6x16x11xf32>
    %193, %194, %195 = "stablehlo.while"(%41, %187, %192) ({
    ^bb0(%196: tensor<i32>, %197: tensor<2x6x11x13xf32>, %198: tensor<1x2x6x16x11xf32>):
      %199 = "stablehlo.compare"(%196, %191) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%199) : (tensor<i1>) -> ()
    }, {
    ^bb0(%200: tensor<i32>, %201: tensor<2x6x11x13xf32>, %202: tensor<1x2x6x16x11xf32>):
      %203 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %204 = "stablehlo.add"(%200, %203) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %205 = "stablehlo.dynamic_slice"(%176, %200, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 16, 11>} : (tensor<1x2x6x16x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x16x11xf32>
      %206 = "stablehlo.reshape"(%205) : (tensor<1x2x6x16x11xf32>) -> tensor<2x6x16x11xf32>
      %207 = "stablehlo.dynamic_slice"(%178, %200, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 16>} : (tensor<1x2x6x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x16xf32>
      %208 = "stablehlo.reshape"(%207) : (tensor<1x2x6x16xf32>) -> tensor<2x6x16xf32>
      %209 = "stablehlo.dynamic_slice"(%180, %200, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 16, 13>} : (tensor<1x2x6x16x13xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x16x13xf32>
      %210 = "stablehlo.reshape"(%209) : (tensor<1x2x6x16x13xf32>) -> tensor<2x6x16x13xf32>
      %211 = "stablehlo.dynamic_slice"(%182, %200, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 16, 13>} : (tensor<1x2x6x16x13xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x16x13xf32>
      %212 = "stablehlo.reshape"(%211) : (tensor<1x2x6x16x13xf32>) -> tensor<2x6x16x13xf32>
      %213 = "stablehlo.broadcast_in_dim"(%184) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x6xf32>) -> tensor<2x6x16xf32>
      %214 = "stablehlo.multiply"(%213, %208) : (tensor<2x6x16xf32>, tensor<2x6x16xf32>) -> tensor<2x6x16xf32>
      %215 = "stablehlo.broadcast_in_dim"(%208) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x6x16xf32>) -> tensor<2x6x16x11xf32>
      %216 = "stablehlo.multiply"(%206, %215) : (tensor<2x6x16x11xf32>, tensor<2x6x16x11xf32>) -> tensor<2x6x16x11xf32>
      %217 = "stablehlo.dot_general"(%212, %210) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x6x16x13xf32>, tensor<2x6x16x13xf32>) -> tensor<2x6x16x16xf32>
      %218 = "stablehlo.constant"() {value = dense<1.00000000e+00> : tensor<2x6x16x16xf32>} : () -> tensor<2x6x16x16xf32>
      %219 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x6x16x16xi32>
      %220 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x6x16x16xi32>
      %221 = "stablehlo.compare"(%219, %220) {comparison_direction = #stablehlo<comparison_direction GE>} : (tensor<2x6x16x16xi32>, tensor<2x6x16x16xi32>) -> tensor<2x6x16x16xi1>
      %222 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x6x16x16xf32>} : () -> tensor<2x6x16x16xf32>
      %223 = "stablehlo.select"(%221, %218, %222) : (tensor<2x6x16x16xi1>, tensor<2x6x16x16xf32>, tensor<2x6x16x16xf32>) -> tensor<2x6x16x16xf32>
      %224 = "stablehlo.dot_general"(%223, %214) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x6x16x16xf32>, tensor<2x6x16xf32>) -> tensor<2x6x16xf32>
      %225 = "stablehlo.broadcast_in_dim"(%224) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x6x16xf32>) -> tensor<2x6x16x16xf32>
      %226 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x6x16x16xf32>} : () -> tensor<2x6x16x16xf32>
      %227 = "stablehlo.broadcast_in_dim"(%224) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x6x16xf32>) -> tensor<2x6x16x16xf32>
      %228 = "stablehlo.subtract"(%225, %227) : (tensor<2x6x16x16xf32>, tensor<2x6x16x16xf32>) -> tensor<2x6x16x16xf32>
      %229 = "stablehlo.minimum"(%228, %226) : (tensor<2x6x16x16xf32>, tensor<2x6x16x16xf32>) -> tensor<2x6x16x16xf32>
      %230 = "stablehlo.exponential"(%229) : (tensor<2x6x16x16xf32>) -> tensor<2x6x16x16xf32>
      %231 = "stablehlo.multiply"(%230, %217) : (tensor<2x6x16x16xf32>, tensor<2x6x16x16xf32>) -> tensor<2x6x16x16xf32>
      %232 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x6x16x16xi32>
      %233 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x6x16x16xi32>
      %234 = "stablehlo.compare"(%232, %233) {comparison_direction = #stablehlo<comparison_direction GE>} : (tensor<2x6x16x16xi32>, tensor<2x6x16x16xi32>) -> tensor<2x6x16x16xi1>
      %235 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x6x16x16xf32>} : () -> tensor<2x6x16x16xf32>
      %236 = "stablehlo.select"(%234, %231, %235) : (tensor<2x6x16x16xi1>, tensor<2x6x16x16xf32>, tensor<2x6x16x16xf32>) -> tensor<2x6x16x16xf32>
      %237 = "stablehlo.dot_general"(%236, %216) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x6x16x16xf32>, tensor<2x6x16x11xf32>) -> tensor<2x6x16x11xf32>
      %238 = "stablehlo.exponential"(%224) : (tensor<2x6x16xf32>) -> tensor<2x6x16xf32>
      %239 = "stablehlo.broadcast_in_dim"(%238) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x6x16xf32>) -> tensor<2x6x16x13xf32>
      %240 = "stablehlo.multiply"(%212, %239) : (tensor<2x6x16x13xf32>, tensor<2x6x16x13xf32>) -> tensor<2x6x16x13xf32>
      %241 = "stablehlo.dot_general"(%240, %201) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x6x16x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x16x11xf32>
      %242 = "stablehlo.add"(%237, %241) : (tensor<2x6x16x11xf32>, tensor<2x6x16x11xf32>) -> tensor<2x6x16x11xf32>
      %243 = "stablehlo.broadcast_in_dim"(%186) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x6x11xf32>) -> tensor<2x6x16x11xf32>
      %244 = "stablehlo.multiply"(%243, %206) : (tensor<2x6x16x11xf32>, tensor<2x6x16x11xf32>) -> tensor<2x6x16x11xf32>
      %245 = "stablehlo.add"(%242, %244) : (tensor<2x6x16x11xf32>, tensor<2x6x16x11xf32>) -> tensor<2x6x16x11xf32>
      %246 = "stablehlo.slice"(%224) {limit_indices = array<i64: 2, 6, 16>, start_indices = array<i64: 0, 0, 15>, strides = array<i64: 1, 1, 1>} : (tensor<2x6x16xf32>) -> tensor<2x6x1xf32>
      %247 = "stablehlo.reshape"(%246) : (tensor<2x6x1xf32>) -> tensor<2x6xf32>
      %248 = "stablehlo.broadcast_in_dim"(%247) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x6xf32>) -> tensor<2x6x16xf32>
      %249 = "stablehlo.subtract"(%248, %224) : (tensor<2x6x16xf32>, tensor<2x6x16xf32>) -> tensor<2x6x16xf32>
      %250 = "stablehlo.exponential"(%249) : (tensor<2x6x16xf32>) -> tensor<2x6x16xf32>
      %251 = "stablehlo.broadcast_in_dim"(%250) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x6x16xf32>) -> tensor<2x6x16x11xf32>
      %252 = "stablehlo.multiply"(%216, %251) : (tensor<2x6x16x11xf32>, tensor<2x6x16x11xf32>) -> tensor<2x6x16x11xf32>
      %253 = "stablehlo.exponential"(%247) : (tensor<2x6xf32>) -> tensor<2x6xf32>
      %254 = "stablehlo.broadcast_in_dim"(%253) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x6xf32>) -> tensor<2x6x11x13xf32>
      %255 = "stablehlo.multiply"(%254, %201) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
      %256 = "stablehlo.dot_general"(%252, %210) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x6x16x11xf32>, tensor<2x6x16x13xf32>) -> tensor<2x6x11x13xf32>
      %257 = "stablehlo.add"(%255, %256) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
      %258 = "stablehlo.reshape"(%245) : (tensor<2x6x16x11xf32>) -> tensor<1x2x6x16x11xf32>
      %259 = "stablehlo.dynamic_update_slice"(%202, %258, %200, %41, %41, %41, %41) : (tensor<1x2x6x16x11xf32>, tensor<1x2x6x16x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x16x11xf32>
      "stablehlo.return"(%204, %257, %259) : (tensor<i32>, tensor<2x6x11x13xf32>, tensor<1x2x6x16x11xf32>) -> ()
    }) : (tensor<i32>, tensor<2x6x11x13xf32>, tensor<1x2x6x16x11xf32>) -> (tensor<i32>, tensor<2x6x11x13xf32>, tensor<1x2x6x16x11xf32>)
    %260 = "stablehlo.transpose"(%195) {permutation = array<i64: 1, 0, 3, 2, 4>} : (tensor<1x2x6x16x11xf32>) -> tensor<2x1x16x6x11xf32>
    %261 = "stablehlo.reshape"(%260) : (tensor<2x1x16x6x11xf32>) -> tensor<32x6x11xf32>
    %262 = "stablehlo.reshape"(%194) : (tensor<2x6x11x13xf32>) -> tensor<2x858xf32>
    %263 = "stablehlo.slice"(%262) {limit_indices = array<i64: 1, 858>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x858xf32>) -> tensor<1x858xf32>
    %264 = "stablehlo.dynamic_update_slice"(%31, %263, %43, %41) : (tensor<6x858xf32>, tensor<1x858xf32>, tensor<i32>, tensor<i32>) -> tensor<6x858xf32>
    %265 = "stablehlo.slice"(%262) {limit_indices = array<i64: 2, 858>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x858xf32>) -> tensor<1x858xf32>
    %266 = "stablehlo.dynamic_update_slice"(%264, %265, %49, %41) : (tensor<6x858xf32>, tensor<1x858xf32>, tensor<i32>, tensor<i32>) -> tensor<6x858xf32>
    %267 = "stablehlo.reshape"(%261) : (tensor<32x6x11xf32>) -> tensor<32x66xf32>
    %268 = "stablehlo.logistic"(%88) : (tensor<32x66xf32>) -> tensor<32x66xf32>
    %269 = "stablehlo.multiply"(%88, %268) : (tensor<32x66xf32>, tensor<32x66xf32>) -> tensor<32x66xf32>
    %270 = "stablehlo.multiply"(%267, %269) : (tensor<32x66xf32>, tensor<32x66xf32>) -> tensor<32x66xf32>
    %271 = "stablehlo.reshape"(%270) : (tensor<32x66xf32>) -> tensor<32x2x33xf32>
    %272 = "stablehlo.multiply"(%271, %271) : (tensor<32x2x33xf32>, tensor<32x2x33xf32>) -> tensor<32x2x33xf32>
    %273 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %274 = "stablehlo.reduce"(%272, %273) ({
    ^bb0(%275: tensor<f32>, %276: tensor<f32>):
      %277 = "stablehlo.add"(%275, %276) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%277) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<32x2x33xf32>, tensor<f32>) -> tensor<32x2xf32>
    %278 = "stablehlo.constant"() {value = dense<3.30000000e+01> : tensor<32x2xf32>} : () -> tensor<32x2xf32>
    %279 = "stablehlo.divide"(%274, %278) : (tensor<32x2xf32>, tensor<32x2xf32>) -> tensor<32x2xf32>
    %280 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32x2xf32>} : () -> tensor<32x2xf32>
    %281 = "stablehlo.add"(%279, %280) : (tensor<32x2xf32>, tensor<32x2xf32>) -> tensor<32x2xf32>
    %282 = "stablehlo.rsqrt"(%281) : (tensor<32x2xf32>) -> tensor<32x2xf32>
    %283 = "stablehlo.broadcast_in_dim"(%282) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x2xf32>) -> tensor<32x2x33xf32>
    %284 = "stablehlo.multiply"(%271, %283) : (tensor<32x2x33xf32>, tensor<32x2x33xf32>) -> tensor<32x2x33xf32>
    %285 = "stablehlo.broadcast_in_dim"(%8) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<2x33xf32>) -> tensor<32x2x33xf32>
    %286 = "stablehlo.multiply"(%284, %285) : (tensor<32x2x33xf32>, tensor<32x2x33xf32>) -> tensor<32x2x33xf32>
    %287 = "stablehlo.reshape"(%286) : (tensor<32x2x33xf32>) -> tensor<32x66xf32>
    %288 = "stablehlo.dot_general"(%287, %9) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x66xf32>, tensor<33x66xf32>) -> tensor<32x33xf32>
    %289 = "stablehlo.add"(%71, %288) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %290 = "stablehlo.multiply"(%289, %289) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %291 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %292 = "stablehlo.reduce"(%290, %291) ({
    ^bb0(%293: tensor<f32>, %294: tensor<f32>):
      %295 = "stablehlo.add"(%293, %294) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%295) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x33xf32>, tensor<f32>) -> tensor<32xf32>
    %296 = "stablehlo.constant"() {value = dense<3.30000000e+01> : tensor<32xf32>} : () -> tensor<32xf32>
    %297 = "stablehlo.divide"(%292, %296) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %298 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %299 = "stablehlo.add"(%297, %298) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %300 = "stablehlo.rsqrt"(%299) : (tensor<32xf32>) -> tensor<32xf32>
    %301 = "stablehlo.broadcast_in_dim"(%300) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x33xf32>
    %302 = "stablehlo.multiply"(%289, %301) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %303 = "stablehlo.broadcast_in_dim"(%10) {broadcast_dimensions = array<i64: 1>} : (tensor<33xf32>) -> tensor<32x33xf32>
    %304 = "stablehlo.multiply"(%302, %303) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %305 = "stablehlo.dot_general"(%304, %11) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x33xf32>, tensor<190x33xf32>) -> tensor<32x190xf32>
    %306 = "stablehlo.slice"(%305) {limit_indices = array<i64: 32, 66>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<32x190xf32>) -> tensor<32x66xf32>
    %307 = "stablehlo.slice"(%305) {limit_indices = array<i64: 32, 184>, start_indices = array<i64: 0, 66>, strides = array<i64: 1, 1>} : (tensor<32x190xf32>) -> tensor<32x118xf32>
    %308 = "stablehlo.slice"(%305) {limit_indices = array<i64: 32, 190>, start_indices = array<i64: 0, 184>, strides = array<i64: 1, 1>} : (tensor<32x190xf32>) -> tensor<32x6xf32>
    %309 = "stablehlo.broadcast_in_dim"(%12) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<32x6xf32>
    %310 = "stablehlo.add"(%308, %309) : (tensor<32x6xf32>, tensor<32x6xf32>) -> tensor<32x6xf32>
    %311 = "stablehlo.abs"(%310) : (tensor<32x6xf32>) -> tensor<32x6xf32>
    %312 = "stablehlo.negate"(%311) : (tensor<32x6xf32>) -> tensor<32x6xf32>
    %313 = "stablehlo.exponential"(%312) : (tensor<32x6xf32>) -> tensor<32x6xf32>
    %314 = "stablehlo.log_plus_one"(%313) : (tensor<32x6xf32>) -> tensor<32x6xf32>
    %315 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<32x6xf32>} : () -> tensor<32x6xf32>
    %316 = "stablehlo.maximum"(%310, %315) : (tensor<32x6xf32>, tensor<32x6xf32>) -> tensor<32x6xf32>
    %317 = "stablehlo.add"(%316, %314) : (tensor<32x6xf32>, tensor<32x6xf32>) -> tensor<32x6xf32>
    %318 = "stablehlo.dynamic_slice"(%32, %43, %41) {slice_sizes = array<i64: 1, 354>} : (tensor<6x354xf32>, tensor<i32>, tensor<i32>) -> tensor<1x354xf32>
    %319 = "stablehlo.dynamic_slice"(%32, %49, %41) {slice_sizes = array<i64: 1, 354>} : (tensor<6x354xf32>, tensor<i32>, tensor<i32>) -> tensor<1x354xf32>
    %320 = "stablehlo.concatenate"(%318, %319) {dimension = 0 : i64} : (tensor<1x354xf32>, tensor<1x354xf32>) -> tensor<2x354xf32>
    %321 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x354xf32>} : () -> tensor<2x354xf32>
    %322 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %323 = "stablehlo.compare"(%38, %322) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %324 = "stablehlo.broadcast_in_dim"(%323) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x354xi1>
    %325 = "stablehlo.select"(%324, %321, %320) : (tensor<2x354xi1>, tensor<2x354xf32>, tensor<2x354xf32>) -> tensor<2x354xf32>
    %326 = "stablehlo.reshape"(%325) : (tensor<2x354xf32>) -> tensor<2x3x118xf32>
    %327 = "stablehlo.reshape"(%307) : (tensor<32x118xf32>) -> tensor<2x16x118xf32>
    %328 = "stablehlo.concatenate"(%326, %327) {dimension = 1 : i64} : (tensor<2x3x118xf32>, tensor<2x16x118xf32>) -> tensor<2x19x118xf32>
    %329 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x16x118xf32>} : () -> tensor<2x16x118xf32>
    %330 = "stablehlo.broadcast_in_dim"(%14) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %331 = "stablehlo.slice"(%13) {limit_indices = array<i64: 118, 1>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %332 = "stablehlo.reshape"(%331) : (tensor<118x1xf32>) -> tensor<118xf32>
    %333 = "stablehlo.broadcast_in_dim"(%332) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %334 = "stablehlo.slice"(%328) {limit_indices = array<i64: 2, 16, 118>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<2x16x118xf32>
    %335 = "stablehlo.multiply"(%334, %333) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %336 = "stablehlo.add"(%330, %335) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %337 = "stablehlo.slice"(%13) {limit_indices = array<i64: 118, 2>, start_indices = array<i64: 0, 1>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %338 = "stablehlo.reshape"(%337) : (tensor<118x1xf32>) -> tensor<118xf32>
    %339 = "stablehlo.broadcast_in_dim"(%338) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %340 = "stablehlo.slice"(%328) {limit_indices = array<i64: 2, 17, 118>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<2x16x118xf32>
    %341 = "stablehlo.multiply"(%340, %339) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %342 = "stablehlo.add"(%336, %341) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %343 = "stablehlo.slice"(%13) {limit_indices = array<i64: 118, 3>, start_indices = array<i64: 0, 2>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %344 = "stablehlo.reshape"(%343) : (tensor<118x1xf32>) -> tensor<118xf32>
    %345 = "stablehlo.broadcast_in_dim"(%344) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %346 = "stablehlo.slice"(%328) {limit_indices = array<i64: 2, 18, 118>, start_indices = array<i64: 0, 2, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<2x16x118xf32>
    %347 = "stablehlo.multiply"(%346, %345) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %348 = "stablehlo.add"(%342, %347) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %349 = "stablehlo.slice"(%13) {limit_indices = array<i64: 118, 4>, start_indices = array<i64: 0, 3>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %350 = "stablehlo.reshape"(%349) : (tensor<118x1xf32>) -> tensor<118xf32>
    %351 = "stablehlo.broadcast_in_dim"(%350) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %352 = "stablehlo.slice"(%328) {limit_indices = array<i64: 2, 19, 118>, start_indices = array<i64: 0, 3, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<2x16x118xf32>
    %353 = "stablehlo.multiply"(%352, %351) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %354 = "stablehlo.add"(%348, %353) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %355 = "stablehlo.slice"(%328) {limit_indices = array<i64: 1, 19, 118>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<1x19x118xf32>
    %356 = "stablehlo.dynamic_slice"(%355, %41, %47, %41) {slice_sizes = array<i64: 1, 3, 118>} : (tensor<1x19x118xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x118xf32>
    %357 = "stablehlo.slice"(%328) {limit_indices = array<i64: 2, 19, 118>, start_indices = array<i64: 1, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<1x19x118xf32>
    %358 = "stablehlo.dynamic_slice"(%357, %41, %53, %41) {slice_sizes = array<i64: 1, 3, 118>} : (tensor<1x19x118xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x118xf32>
    %359 = "stablehlo.concatenate"(%356, %358) {dimension = 0 : i64} : (tensor<1x3x118xf32>, tensor<1x3x118xf32>) -> tensor<2x3x118xf32>
    %360 = "stablehlo.reshape"(%354) : (tensor<2x16x118xf32>) -> tensor<32x118xf32>
    %361 = "stablehlo.reshape"(%359) : (tensor<2x3x118xf32>) -> tensor<2x354xf32>
    %362 = "stablehlo.slice"(%361) {limit_indices = array<i64: 1, 354>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x354xf32>) -> tensor<1x354xf32>
    %363 = "stablehlo.dynamic_update_slice"(%32, %362, %43, %41) : (tensor<6x354xf32>, tensor<1x354xf32>, tensor<i32>, tensor<i32>) -> tensor<6x354xf32>
    %364 = "stablehlo.slice"(%361) {limit_indices = array<i64: 2, 354>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x354xf32>) -> tensor<1x354xf32>
    %365 = "stablehlo.dynamic_update_slice"(%363, %364, %49, %41) : (tensor<6x354xf32>, tensor<1x354xf32>, tensor<i32>, tensor<i32>) -> tensor<6x354xf32>
    %366 = "stablehlo.logistic"(%360) : (tensor<32x118xf32>) -> tensor<32x118xf32>
    %367 = "stablehlo.multiply"(%360, %366) : (tensor<32x118xf32>, tensor<32x118xf32>) -> tensor<32x118xf32>
    %368 = "stablehlo.slice"(%367) {limit_indices = array<i64: 32, 66>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<32x118xf32>) -> tensor<32x66xf32>
    %369 = "stablehlo.reshape"(%368) : (tensor<32x66xf32>) -> tensor<32x6x11xf32>
    %370 = "stablehlo.slice"(%367) {limit_indices = array<i64: 32, 92>, start_indices = array<i64: 0, 66>, strides = array<i64: 1, 1>} : (tensor<32x118xf32>) -> tensor<32x26xf32>
    %371 = "stablehlo.reshape"(%370) : (tensor<32x26xf32>) -> tensor<32x2x13xf32>
    %372 = "stablehlo.slice"(%367) {limit_indices = array<i64: 32, 118>, start_indices = array<i64: 0, 92>, strides = array<i64: 1, 1>} : (tensor<32x118xf32>) -> tensor<32x26xf32>
    %373 = "stablehlo.reshape"(%372) : (tensor<32x26xf32>) -> tensor<32x2x13xf32>
    %374 = "stablehlo.dynamic_slice"(%33, %43, %41) {slice_sizes = array<i64: 1, 858>} : (tensor<6x858xf32>, tensor<i32>, tensor<i32>) -> tensor<1x858xf32>
    %375 = "stablehlo.dynamic_slice"(%33, %49, %41) {slice_sizes = array<i64: 1, 858>} : (tensor<6x858xf32>, tensor<i32>, tensor<i32>) -> tensor<1x858xf32>
    %376 = "stablehlo.concatenate"(%374, %375) {dimension = 0 : i64} : (tensor<1x858xf32>, tensor<1x858xf32>) -> tensor<2x858xf32>
    %377 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x858xf32>} : () -> tensor<2x858xf32>
    %378 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %379 = "stablehlo.compare"(%38, %378) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %380 = "stablehlo.broadcast_in_dim"(%379) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x858xi1>
    %381 = "stablehlo.select"(%380, %377, %376) : (tensor<2x858xi1>, tensor<2x858xf32>, tensor<2x858xf32>) -> tensor<2x858xf32>
    %382 = "stablehlo.broadcast_in_dim"(%371) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<32x2x13xf32>) -> tensor<32x2x3x13xf32>
    %383 = "stablehlo.reshape"(%382) : (tensor<32x2x3x13xf32>) -> tensor<32x6x13xf32>
    %384 = "stablehlo.broadcast_in_dim"(%373) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<32x2x13xf32>) -> tensor<32x2x3x13xf32>
    %385 = "stablehlo.reshape"(%384) : (tensor<32x2x3x13xf32>) -> tensor<32x6x13xf32>
    %386 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x16x6xi32>
    %387 = "stablehlo.broadcast_in_dim"(%39) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x16x6xi32>
    %388 = "stablehlo.compare"(%386, %387) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x16x6xi32>, tensor<2x16x6xi32>) -> tensor<2x16x6xi1>
    %389 = "stablehlo.reshape"(%317) : (tensor<32x6xf32>) -> tensor<2x16x6xf32>
    %390 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x16x6xf32>} : () -> tensor<2x16x6xf32>
    %391 = "stablehlo.select"(%388, %389, %390) : (tensor<2x16x6xi1>, tensor<2x16x6xf32>, tensor<2x16x6xf32>) -> tensor<2x16x6xf32>
    %392 = "stablehlo.reshape"(%391) : (tensor<2x16x6xf32>) -> tensor<32x6xf32>
    %393 = "stablehlo.reshape"(%369) : (tensor<32x6x11xf32>) -> tensor<2x1x16x6x11xf32>
    %394 = "stablehlo.transpose"(%393) {permutation = array<i64: 1, 0, 3, 2, 4>} : (tensor<2x1x16x6x11xf32>) -> tensor<1x2x6x16x11xf32>
    %395 = "stablehlo.reshape"(%392) : (tensor<32x6xf32>) -> tensor<2x1x16x6xf32>
    %396 = "stablehlo.transpose"(%395) {permutation = array<i64: 1, 0, 3, 2>} : (tensor<2x1x16x6xf32>) -> tensor<1x2x6x16xf32>
    %397 = "stablehlo.reshape"(%383) : (tensor<32x6x13xf32>) -> tensor<2x1x16x6x13xf32>
    %398 = "stablehlo.transpose"(%397) {permutation = array<i64: 1, 0, 3, 2, 4>} : (tensor<2x1x16x6x13xf32>) -> tensor<1x2x6x16x13xf32>
    %399 = "stablehlo.reshape"(%385) : (tensor<32x6x13xf32>) -> tensor<2x1x16x6x13xf32>
    %400 = "stablehlo.transpose"(%399) {permutation = array<i64: 1, 0, 3, 2, 4>} : (tensor<2x1x16x6x13xf32>) -> tensor<1x2x6x16x13xf32>
    %401 = "stablehlo.reshape"(%15) : (tensor<6x1xf32>) -> tensor<6xf32>
    %402 = "stablehlo.broadcast_in_dim"(%401) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6xf32>
    %403 = "stablehlo.reshape"(%16) : (tensor<6x1xf32>) -> tensor<6xf32>
    %404 = "stablehlo.broadcast_in_dim"(%403) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6x11xf32>
    %405 = "stablehlo.reshape"(%381) : (tensor<2x858xf32>) -> tensor<2x6x11x13xf32>
    %406 = "stablehlo.constant"() {value = dense<15> : tensor<i32>} : () -> tensor<i32>
    %407 = "stablehlo.add"(%66, %406) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %408 = "stablehlo.constant"() {value = dense<16> : tensor<i32>} : () -> tensor<i32>
    %409 = "stablehlo.divide"(%407, %408) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %410 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x2x6x16x11xf32>} : () -> tensor<1x2x6x16x11xf32>
    %411, %412, %413 = "stablehlo.while"(%41, %405, %410) ({
    ^bb0(%414: tensor<i32>, %415: tensor<2x6x11x13xf32>, %416: tensor<1x2x6x16x11xf32>):
      %417 = "stablehlo.compare"(%414, %409) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%417) : (tensor<i1>) -> ()
    }, {
    ^bb0(%418: tensor<i32>, %419: tensor<2x6x11x13xf32>, %420: tensor<1x2x6x16x11xf32>):
      %421 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %422 = "stablehlo.add"(%418, %421) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %423 = "stablehlo.dynamic_slice"(%394, %418, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 16, 11>} : (tensor<1x2x6x16x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x16x11xf32>
      %424 = "stablehlo.reshape"(%423) : (tensor<1x2x6x16x11xf32>) -> tensor<2x6x16x11xf32>
      %425 = "stablehlo.dynamic_slice"(%396, %418, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 16>} : (tensor<1x2x6x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x16xf32>
      %426 = "stablehlo.reshape"(%425) : (tensor<1x2x6x16xf32>) -> tensor<2x6x16xf32>
      %427 = "stablehlo.dynamic_slice"(%398, %418, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 16, 13>} : (tensor<1x2x6x16x13xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x16x13xf32>
      %428 = "stablehlo.reshape"(%427) : (tensor<1x2x6x16x13xf32>) -> tensor<2x6x16x13xf32>
      %429 = "stablehlo.dynamic_slice"(%400, %418, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 16, 13>} : (tensor<1x2x6x16x13xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x16x13xf32>
      %430 = "stablehlo.reshape"(%429) : (tensor<1x2x6x16x13xf32>) -> tensor<2x6x16x13xf32>
      %431 = "stablehlo.broadcast_in_dim"(%402) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x6xf32>) -> tensor<2x6x16xf32>
      %432 = "stablehlo.multiply"(%431, %426) : (tensor<2x6x16xf32>, tensor<2x6x16xf32>) -> tensor<2x6x16xf32>
      %433 = "stablehlo.broadcast_in_dim"(%426) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x6x16xf32>) -> tensor<2x6x16x11xf32>
      %434 = "stablehlo.multiply"(%424, %433) : (tensor<2x6x16x11xf32>, tensor<2x6x16x11xf32>) -> tensor<2x6x16x11xf32>
      %435 = "stablehlo.dot_general"(%430, %428) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x6x16x13xf32>, tensor<2x6x16x13xf32>) -> tensor<2x6x16x16xf32>
      %436 = "stablehlo.constant"() {value = dense<1.00000000e+00> : tensor<2x6x16x16xf32>} : () -> tensor<2x6x16x16xf32>
      %437 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x6x16x16xi32>
      %438 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x6x16x16xi32>
      %439 = "stablehlo.compare"(%437, %438) {comparison_direction = #stablehlo<comparison_direction GE>} : (tensor<2x6x16x16xi32>, tensor<2x6x16x16xi32>) -> tensor<2x6x16x16xi1>
      %440 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x6x16x16xf32>} : () -> tensor<2x6x16x16xf32>
      %441 = "stablehlo.select"(%439, %436, %440) : (tensor<2x6x16x16xi1>, tensor<2x6x16x16xf32>, tensor<2x6x16x16xf32>) -> tensor<2x6x16x16xf32>
      %442 = "stablehlo.dot_general"(%441, %432) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x6x16x16xf32>, tensor<2x6x16xf32>) -> tensor<2x6x16xf32>
      %443 = "stablehlo.broadcast_in_dim"(%442) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x6x16xf32>) -> tensor<2x6x16x16xf32>
      %444 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x6x16x16xf32>} : () -> tensor<2x6x16x16xf32>
      %445 = "stablehlo.broadcast_in_dim"(%442) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x6x16xf32>) -> tensor<2x6x16x16xf32>
      %446 = "stablehlo.subtract"(%443, %445) : (tensor<2x6x16x16xf32>, tensor<2x6x16x16xf32>) -> tensor<2x6x16x16xf32>
      %447 = "stablehlo.minimum"(%446, %444) : (tensor<2x6x16x16xf32>, tensor<2x6x16x16xf32>) -> tensor<2x6x16x16xf32>
      %448 = "stablehlo.exponential"(%447) : (tensor<2x6x16x16xf32>) -> tensor<2x6x16x16xf32>
      %449 = "stablehlo.multiply"(%448, %435) : (tensor<2x6x16x16xf32>, tensor<2x6x16x16xf32>) -> tensor<2x6x16x16xf32>
      %450 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x6x16x16xi32>
      %451 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x6x16x16xi32>
      %452 = "stablehlo.compare"(%450, %451) {comparison_direction = #stablehlo<comparison_direction GE>} : (tensor<2x6x16x16xi32>, tensor<2x6x16x16xi32>) -> tensor<2x6x16x16xi1>
      %453 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x6x16x16xf32>} : () -> tensor<2x6x16x16xf32>
      %454 = "stablehlo.select"(%452, %449, %453) : (tensor<2x6x16x16xi1>, tensor<2x6x16x16xf32>, tensor<2x6x16x16xf32>) -> tensor<2x6x16x16xf32>
      %455 = "stablehlo.dot_general"(%454, %434) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x6x16x16xf32>, tensor<2x6x16x11xf32>) -> tensor<2x6x16x11xf32>
      %456 = "stablehlo.exponential"(%442) : (tensor<2x6x16xf32>) -> tensor<2x6x16xf32>
      %457 = "stablehlo.broadcast_in_dim"(%456) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x6x16xf32>) -> tensor<2x6x16x13xf32>
      %458 = "stablehlo.multiply"(%430, %457) : (tensor<2x6x16x13xf32>, tensor<2x6x16x13xf32>) -> tensor<2x6x16x13xf32>
      %459 = "stablehlo.dot_general"(%458, %419) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x6x16x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x16x11xf32>
      %460 = "stablehlo.add"(%455, %459) : (tensor<2x6x16x11xf32>, tensor<2x6x16x11xf32>) -> tensor<2x6x16x11xf32>
      %461 = "stablehlo.broadcast_in_dim"(%404) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x6x11xf32>) -> tensor<2x6x16x11xf32>
      %462 = "stablehlo.multiply"(%461, %424) : (tensor<2x6x16x11xf32>, tensor<2x6x16x11xf32>) -> tensor<2x6x16x11xf32>
      %463 = "stablehlo.add"(%460, %462) : (tensor<2x6x16x11xf32>, tensor<2x6x16x11xf32>) -> tensor<2x6x16x11xf32>
      %464 = "stablehlo.slice"(%442) {limit_indices = array<i64: 2, 6, 16>, start_indices = array<i64: 0, 0, 15>, strides = array<i64: 1, 1, 1>} : (tensor<2x6x16xf32>) -> tensor<2x6x1xf32>
      %465 = "stablehlo.reshape"(%464) : (tensor<2x6x1xf32>) -> tensor<2x6xf32>
      %466 = "stablehlo.broadcast_in_dim"(%465) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x6xf32>) -> tensor<2x6x16xf32>
      %467 = "stablehlo.subtract"(%466, %442) : (tensor<2x6x16xf32>, tensor<2x6x16xf32>) -> tensor<2x6x16xf32>
      %468 = "stablehlo.exponential"(%467) : (tensor<2x6x16xf32>) -> tensor<2x6x16xf32>
      %469 = "stablehlo.broadcast_in_dim"(%468) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x6x16xf32>) -> tensor<2x6x16x11xf32>
      %470 = "stablehlo.multiply"(%434, %469) : (tensor<2x6x16x11xf32>, tensor<2x6x16x11xf32>) -> tensor<2x6x16x11xf32>
      %471 = "stablehlo.exponential"(%465) : (tensor<2x6xf32>) -> tensor<2x6xf32>
      %472 = "stablehlo.broadcast_in_dim"(%471) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x6xf32>) -> tensor<2x6x11x13xf32>
      %473 = "stablehlo.multiply"(%472, %419) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
      %474 = "stablehlo.dot_general"(%470, %428) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x6x16x11xf32>, tensor<2x6x16x13xf32>) -> tensor<2x6x11x13xf32>
      %475 = "stablehlo.add"(%473, %474) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
      %476 = "stablehlo.reshape"(%463) : (tensor<2x6x16x11xf32>) -> tensor<1x2x6x16x11xf32>
      %477 = "stablehlo.dynamic_update_slice"(%420, %476, %418, %41, %41, %41, %41) : (tensor<1x2x6x16x11xf32>, tensor<1x2x6x16x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x16x11xf32>
      "stablehlo.return"(%422, %475, %477) : (tensor<i32>, tensor<2x6x11x13xf32>, tensor<1x2x6x16x11xf32>) -> ()
    }) : (tensor<i32>, tensor<2x6x11x13xf32>, tensor<1x2x6x16x11xf32>) -> (tensor<i32>, tensor<2x6x11x13xf32>, tensor<1x2x6x16x11xf32>)
    %478 = "stablehlo.transpose"(%413) {permutation = array<i64: 1, 0, 3, 2, 4>} : (tensor<1x2x6x16x11xf32>) -> tensor<2x1x16x6x11xf32>
    %479 = "stablehlo.reshape"(%478) : (tensor<2x1x16x6x11xf32>) -> tensor<32x6x11xf32>
    %480 = "stablehlo.reshape"(%412) : (tensor<2x6x11x13xf32>) -> tensor<2x858xf32>
    %481 = "stablehlo.slice"(%480) {limit_indices = array<i64: 1, 858>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x858xf32>) -> tensor<1x858xf32>
    %482 = "stablehlo.dynamic_update_slice"(%33, %481, %43, %41) : (tensor<6x858xf32>, tensor<1x858xf32>, tensor<i32>, tensor<i32>) -> tensor<6x858xf32>
    %483 = "stablehlo.slice"(%480) {limit_indices = array<i64: 2, 858>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x858xf32>) -> tensor<1x858xf32>
    %484 = "stablehlo.dynamic_update_slice"(%482, %483, %49, %41) : (tensor<6x858xf32>, tensor<1x858xf32>, tensor<i32>, tensor<i32>) -> tensor<6x858xf32>
    %485 = "stablehlo.reshape"(%479) : (tensor<32x6x11xf32>) -> tensor<32x66xf32>
    %486 = "stablehlo.logistic"(%306) : (tensor<32x66xf32>) -> tensor<32x66xf32>
    %487 = "stablehlo.multiply"(%306, %486) : (tensor<32x66xf32>, tensor<32x66xf32>) -> tensor<32x66xf32>
    %488 = "stablehlo.multiply"(%485, %487) : (tensor<32x66xf32>, tensor<32x66xf32>) -> tensor<32x66xf32>
    %489 = "stablehlo.reshape"(%488) : (tensor<32x66xf32>) -> tensor<32x2x33xf32>
    %490 = "stablehlo.multiply"(%489, %489) : (tensor<32x2x33xf32>, tensor<32x2x33xf32>) -> tensor<32x2x33xf32>
    %491 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %492 = "stablehlo.reduce"(%490, %491) ({
    ^bb0(%493: tensor<f32>, %494: tensor<f32>):
      %495 = "stablehlo.add"(%493, %494) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%495) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<32x2x33xf32>, tensor<f32>) -> tensor<32x2xf32>
    %496 = "stablehlo.constant"() {value = dense<3.30000000e+01> : tensor<32x2xf32>} : () -> tensor<32x2xf32>
    %497 = "stablehlo.divide"(%492, %496) : (tensor<32x2xf32>, tensor<32x2xf32>) -> tensor<32x2xf32>
    %498 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32x2xf32>} : () -> tensor<32x2xf32>
    %499 = "stablehlo.add"(%497, %498) : (tensor<32x2xf32>, tensor<32x2xf32>) -> tensor<32x2xf32>
    %500 = "stablehlo.rsqrt"(%499) : (tensor<32x2xf32>) -> tensor<32x2xf32>
    %501 = "stablehlo.broadcast_in_dim"(%500) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x2xf32>) -> tensor<32x2x33xf32>
    %502 = "stablehlo.multiply"(%489, %501) : (tensor<32x2x33xf32>, tensor<32x2x33xf32>) -> tensor<32x2x33xf32>
    %503 = "stablehlo.broadcast_in_dim"(%17) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<2x33xf32>) -> tensor<32x2x33xf32>
    %504 = "stablehlo.multiply"(%502, %503) : (tensor<32x2x33xf32>, tensor<32x2x33xf32>) -> tensor<32x2x33xf32>
    %505 = "stablehlo.reshape"(%504) : (tensor<32x2x33xf32>) -> tensor<32x66xf32>
    %506 = "stablehlo.dot_general"(%505, %18) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x66xf32>, tensor<33x66xf32>) -> tensor<32x33xf32>
    %507 = "stablehlo.add"(%289, %506) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %508 = "stablehlo.multiply"(%507, %507) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %509 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %510 = "stablehlo.reduce"(%508, %509) ({
    ^bb0(%511: tensor<f32>, %512: tensor<f32>):
      %513 = "stablehlo.add"(%511, %512) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%513) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x33xf32>, tensor<f32>) -> tensor<32xf32>
    %514 = "stablehlo.constant"() {value = dense<3.30000000e+01> : tensor<32xf32>} : () -> tensor<32xf32>
    %515 = "stablehlo.divide"(%510, %514) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %516 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %517 = "stablehlo.add"(%515, %516) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %518 = "stablehlo.rsqrt"(%517) : (tensor<32xf32>) -> tensor<32xf32>
    %519 = "stablehlo.broadcast_in_dim"(%518) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x33xf32>
    %520 = "stablehlo.multiply"(%507, %519) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %521 = "stablehlo.broadcast_in_dim"(%19) {broadcast_dimensions = array<i64: 1>} : (tensor<33xf32>) -> tensor<32x33xf32>
    %522 = "stablehlo.multiply"(%520, %521) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %523 = "stablehlo.dot_general"(%522, %20) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x33xf32>, tensor<190x33xf32>) -> tensor<32x190xf32>
    %524 = "stablehlo.slice"(%523) {limit_indices = array<i64: 32, 66>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<32x190xf32>) -> tensor<32x66xf32>
    %525 = "stablehlo.slice"(%523) {limit_indices = array<i64: 32, 184>, start_indices = array<i64: 0, 66>, strides = array<i64: 1, 1>} : (tensor<32x190xf32>) -> tensor<32x118xf32>
    %526 = "stablehlo.slice"(%523) {limit_indices = array<i64: 32, 190>, start_indices = array<i64: 0, 184>, strides = array<i64: 1, 1>} : (tensor<32x190xf32>) -> tensor<32x6xf32>
    %527 = "stablehlo.broadcast_in_dim"(%21) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<32x6xf32>
    %528 = "stablehlo.add"(%526, %527) : (tensor<32x6xf32>, tensor<32x6xf32>) -> tensor<32x6xf32>
    %529 = "stablehlo.abs"(%528) : (tensor<32x6xf32>) -> tensor<32x6xf32>
    %530 = "stablehlo.negate"(%529) : (tensor<32x6xf32>) -> tensor<32x6xf32>
    %531 = "stablehlo.exponential"(%530) : (tensor<32x6xf32>) -> tensor<32x6xf32>
    %532 = "stablehlo.log_plus_one"(%531) : (tensor<32x6xf32>) -> tensor<32x6xf32>
    %533 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<32x6xf32>} : () -> tensor<32x6xf32>
    %534 = "stablehlo.maximum"(%528, %533) : (tensor<32x6xf32>, tensor<32x6xf32>) -> tensor<32x6xf32>
    %535 = "stablehlo.add"(%534, %532) : (tensor<32x6xf32>, tensor<32x6xf32>) -> tensor<32x6xf32>
    %536 = "stablehlo.dynamic_slice"(%34, %43, %41) {slice_sizes = array<i64: 1, 354>} : (tensor<6x354xf32>, tensor<i32>, tensor<i32>) -> tensor<1x354xf32>
    %537 = "stablehlo.dynamic_slice"(%34, %49, %41) {slice_sizes = array<i64: 1, 354>} : (tensor<6x354xf32>, tensor<i32>, tensor<i32>) -> tensor<1x354xf32>
    %538 = "stablehlo.concatenate"(%536, %537) {dimension = 0 : i64} : (tensor<1x354xf32>, tensor<1x354xf32>) -> tensor<2x354xf32>
    %539 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x354xf32>} : () -> tensor<2x354xf32>
    %540 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %541 = "stablehlo.compare"(%38, %540) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %542 = "stablehlo.broadcast_in_dim"(%541) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x354xi1>
    %543 = "stablehlo.select"(%542, %539, %538) : (tensor<2x354xi1>, tensor<2x354xf32>, tensor<2x354xf32>) -> tensor<2x354xf32>
    %544 = "stablehlo.reshape"(%543) : (tensor<2x354xf32>) -> tensor<2x3x118xf32>
    %545 = "stablehlo.reshape"(%525) : (tensor<32x118xf32>) -> tensor<2x16x118xf32>
    %546 = "stablehlo.concatenate"(%544, %545) {dimension = 1 : i64} : (tensor<2x3x118xf32>, tensor<2x16x118xf32>) -> tensor<2x19x118xf32>
    %547 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x16x118xf32>} : () -> tensor<2x16x118xf32>
    %548 = "stablehlo.broadcast_in_dim"(%23) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %549 = "stablehlo.slice"(%22) {limit_indices = array<i64: 118, 1>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %550 = "stablehlo.reshape"(%549) : (tensor<118x1xf32>) -> tensor<118xf32>
    %551 = "stablehlo.broadcast_in_dim"(%550) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %552 = "stablehlo.slice"(%546) {limit_indices = array<i64: 2, 16, 118>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<2x16x118xf32>
    %553 = "stablehlo.multiply"(%552, %551) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %554 = "stablehlo.add"(%548, %553) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %555 = "stablehlo.slice"(%22) {limit_indices = array<i64: 118, 2>, start_indices = array<i64: 0, 1>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %556 = "stablehlo.reshape"(%555) : (tensor<118x1xf32>) -> tensor<118xf32>
    %557 = "stablehlo.broadcast_in_dim"(%556) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %558 = "stablehlo.slice"(%546) {limit_indices = array<i64: 2, 17, 118>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<2x16x118xf32>
    %559 = "stablehlo.multiply"(%558, %557) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %560 = "stablehlo.add"(%554, %559) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %561 = "stablehlo.slice"(%22) {limit_indices = array<i64: 118, 3>, start_indices = array<i64: 0, 2>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %562 = "stablehlo.reshape"(%561) : (tensor<118x1xf32>) -> tensor<118xf32>
    %563 = "stablehlo.broadcast_in_dim"(%562) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %564 = "stablehlo.slice"(%546) {limit_indices = array<i64: 2, 18, 118>, start_indices = array<i64: 0, 2, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<2x16x118xf32>
    %565 = "stablehlo.multiply"(%564, %563) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %566 = "stablehlo.add"(%560, %565) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %567 = "stablehlo.slice"(%22) {limit_indices = array<i64: 118, 4>, start_indices = array<i64: 0, 3>, strides = array<i64: 1, 1>} : (tensor<118x4xf32>) -> tensor<118x1xf32>
    %568 = "stablehlo.reshape"(%567) : (tensor<118x1xf32>) -> tensor<118xf32>
    %569 = "stablehlo.broadcast_in_dim"(%568) {broadcast_dimensions = array<i64: 2>} : (tensor<118xf32>) -> tensor<2x16x118xf32>
    %570 = "stablehlo.slice"(%546) {limit_indices = array<i64: 2, 19, 118>, start_indices = array<i64: 0, 3, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<2x16x118xf32>
    %571 = "stablehlo.multiply"(%570, %569) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %572 = "stablehlo.add"(%566, %571) : (tensor<2x16x118xf32>, tensor<2x16x118xf32>) -> tensor<2x16x118xf32>
    %573 = "stablehlo.slice"(%546) {limit_indices = array<i64: 1, 19, 118>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<1x19x118xf32>
    %574 = "stablehlo.dynamic_slice"(%573, %41, %47, %41) {slice_sizes = array<i64: 1, 3, 118>} : (tensor<1x19x118xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x118xf32>
    %575 = "stablehlo.slice"(%546) {limit_indices = array<i64: 2, 19, 118>, start_indices = array<i64: 1, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x19x118xf32>) -> tensor<1x19x118xf32>
    %576 = "stablehlo.dynamic_slice"(%575, %41, %53, %41) {slice_sizes = array<i64: 1, 3, 118>} : (tensor<1x19x118xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x118xf32>
    %577 = "stablehlo.concatenate"(%574, %576) {dimension = 0 : i64} : (tensor<1x3x118xf32>, tensor<1x3x118xf32>) -> tensor<2x3x118xf32>
    %578 = "stablehlo.reshape"(%572) : (tensor<2x16x118xf32>) -> tensor<32x118xf32>
    %579 = "stablehlo.reshape"(%577) : (tensor<2x3x118xf32>) -> tensor<2x354xf32>
    %580 = "stablehlo.slice"(%579) {limit_indices = array<i64: 1, 354>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x354xf32>) -> tensor<1x354xf32>
    %581 = "stablehlo.dynamic_update_slice"(%34, %580, %43, %41) : (tensor<6x354xf32>, tensor<1x354xf32>, tensor<i32>, tensor<i32>) -> tensor<6x354xf32>
    %582 = "stablehlo.slice"(%579) {limit_indices = array<i64: 2, 354>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x354xf32>) -> tensor<1x354xf32>
    %583 = "stablehlo.dynamic_update_slice"(%581, %582, %49, %41) : (tensor<6x354xf32>, tensor<1x354xf32>, tensor<i32>, tensor<i32>) -> tensor<6x354xf32>
    %584 = "stablehlo.logistic"(%578) : (tensor<32x118xf32>) -> tensor<32x118xf32>
    %585 = "stablehlo.multiply"(%578, %584) : (tensor<32x118xf32>, tensor<32x118xf32>) -> tensor<32x118xf32>
    %586 = "stablehlo.slice"(%585) {limit_indices = array<i64: 32, 66>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<32x118xf32>) -> tensor<32x66xf32>
    %587 = "stablehlo.reshape"(%586) : (tensor<32x66xf32>) -> tensor<32x6x11xf32>
    %588 = "stablehlo.slice"(%585) {limit_indices = array<i64: 32, 92>, start_indices = array<i64: 0, 66>, strides = array<i64: 1, 1>} : (tensor<32x118xf32>) -> tensor<32x26xf32>
    %589 = "stablehlo.reshape"(%588) : (tensor<32x26xf32>) -> tensor<32x2x13xf32>
    %590 = "stablehlo.slice"(%585) {limit_indices = array<i64: 32, 118>, start_indices = array<i64: 0, 92>, strides = array<i64: 1, 1>} : (tensor<32x118xf32>) -> tensor<32x26xf32>
    %591 = "stablehlo.reshape"(%590) : (tensor<32x26xf32>) -> tensor<32x2x13xf32>
    %592 = "stablehlo.dynamic_slice"(%35, %43, %41) {slice_sizes = array<i64: 1, 858>} : (tensor<6x858xf32>, tensor<i32>, tensor<i32>) -> tensor<1x858xf32>
    %593 = "stablehlo.dynamic_slice"(%35, %49, %41) {slice_sizes = array<i64: 1, 858>} : (tensor<6x858xf32>, tensor<i32>, tensor<i32>) -> tensor<1x858xf32>
    %594 = "stablehlo.concatenate"(%592, %593) {dimension = 0 : i64} : (tensor<1x858xf32>, tensor<1x858xf32>) -> tensor<2x858xf32>
    %595 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x858xf32>} : () -> tensor<2x858xf32>
    %596 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %597 = "stablehlo.compare"(%38, %596) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %598 = "stablehlo.broadcast_in_dim"(%597) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x858xi1>
    %599 = "stablehlo.select"(%598, %595, %594) : (tensor<2x858xi1>, tensor<2x858xf32>, tensor<2x858xf32>) -> tensor<2x858xf32>
    %600 = "stablehlo.broadcast_in_dim"(%589) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<32x2x13xf32>) -> tensor<32x2x3x13xf32>
    %601 = "stablehlo.reshape"(%600) : (tensor<32x2x3x13xf32>) -> tensor<32x6x13xf32>
    %602 = "stablehlo.broadcast_in_dim"(%591) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<32x2x13xf32>) -> tensor<32x2x3x13xf32>
    %603 = "stablehlo.reshape"(%602) : (tensor<32x2x3x13xf32>) -> tensor<32x6x13xf32>
    %604 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x16x6xi32>
    %605 = "stablehlo.broadcast_in_dim"(%39) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x16x6xi32>
    %606 = "stablehlo.compare"(%604, %605) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x16x6xi32>, tensor<2x16x6xi32>) -> tensor<2x16x6xi1>
    %607 = "stablehlo.reshape"(%535) : (tensor<32x6xf32>) -> tensor<2x16x6xf32>
    %608 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x16x6xf32>} : () -> tensor<2x16x6xf32>
    %609 = "stablehlo.select"(%606, %607, %608) : (tensor<2x16x6xi1>, tensor<2x16x6xf32>, tensor<2x16x6xf32>) -> tensor<2x16x6xf32>
    %610 = "stablehlo.reshape"(%609) : (tensor<2x16x6xf32>) -> tensor<32x6xf32>
    %611 = "stablehlo.reshape"(%587) : (tensor<32x6x11xf32>) -> tensor<2x1x16x6x11xf32>
    %612 = "stablehlo.transpose"(%611) {permutation = array<i64: 1, 0, 3, 2, 4>} : (tensor<2x1x16x6x11xf32>) -> tensor<1x2x6x16x11xf32>
    %613 = "stablehlo.reshape"(%610) : (tensor<32x6xf32>) -> tensor<2x1x16x6xf32>
    %614 = "stablehlo.transpose"(%613) {permutation = array<i64: 1, 0, 3, 2>} : (tensor<2x1x16x6xf32>) -> tensor<1x2x6x16xf32>
    %615 = "stablehlo.reshape"(%601) : (tensor<32x6x13xf32>) -> tensor<2x1x16x6x13xf32>
    %616 = "stablehlo.transpose"(%615) {permutation = array<i64: 1, 0, 3, 2, 4>} : (tensor<2x1x16x6x13xf32>) -> tensor<1x2x6x16x13xf32>
    %617 = "stablehlo.reshape"(%603) : (tensor<32x6x13xf32>) -> tensor<2x1x16x6x13xf32>
    %618 = "stablehlo.transpose"(%617) {permutation = array<i64: 1, 0, 3, 2, 4>} : (tensor<2x1x16x6x13xf32>) -> tensor<1x2x6x16x13xf32>
    %619 = "stablehlo.reshape"(%24) : (tensor<6x1xf32>) -> tensor<6xf32>
    %620 = "stablehlo.broadcast_in_dim"(%619) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6xf32>
    %621 = "stablehlo.reshape"(%25) : (tensor<6x1xf32>) -> tensor<6xf32>
    %622 = "stablehlo.broadcast_in_dim"(%621) {broadcast_dimensions = array<i64: 1>} : (tensor<6xf32>) -> tensor<2x6x11xf32>
    %623 = "stablehlo.reshape"(%599) : (tensor<2x858xf32>) -> tensor<2x6x11x13xf32>
    %624 = "stablehlo.constant"() {value = dense<15> : tensor<i32>} : () -> tensor<i32>
    %625 = "stablehlo.add"(%66, %624) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %626 = "stablehlo.constant"() {value = dense<16> : tensor<i32>} : () -> tensor<i32>
    %627 = "stablehlo.divide"(%625, %626) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %628 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x2x6x16x11xf32>} : () -> tensor<1x2x6x16x11xf32>
    %629, %630, %631 = "stablehlo.while"(%41, %623, %628) ({
    ^bb0(%632: tensor<i32>, %633: tensor<2x6x11x13xf32>, %634: tensor<1x2x6x16x11xf32>):
      %635 = "stablehlo.compare"(%632, %627) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%635) : (tensor<i1>) -> ()
    }, {
    ^bb0(%636: tensor<i32>, %637: tensor<2x6x11x13xf32>, %638: tensor<1x2x6x16x11xf32>):
      %639 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %640 = "stablehlo.add"(%636, %639) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %641 = "stablehlo.dynamic_slice"(%612, %636, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 16, 11>} : (tensor<1x2x6x16x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x16x11xf32>
      %642 = "stablehlo.reshape"(%641) : (tensor<1x2x6x16x11xf32>) -> tensor<2x6x16x11xf32>
      %643 = "stablehlo.dynamic_slice"(%614, %636, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 16>} : (tensor<1x2x6x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x16xf32>
      %644 = "stablehlo.reshape"(%643) : (tensor<1x2x6x16xf32>) -> tensor<2x6x16xf32>
      %645 = "stablehlo.dynamic_slice"(%616, %636, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 16, 13>} : (tensor<1x2x6x16x13xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x16x13xf32>
      %646 = "stablehlo.reshape"(%645) : (tensor<1x2x6x16x13xf32>) -> tensor<2x6x16x13xf32>
      %647 = "stablehlo.dynamic_slice"(%618, %636, %41, %41, %41, %41) {slice_sizes = array<i64: 1, 2, 6, 16, 13>} : (tensor<1x2x6x16x13xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x16x13xf32>
      %648 = "stablehlo.reshape"(%647) : (tensor<1x2x6x16x13xf32>) -> tensor<2x6x16x13xf32>
      %649 = "stablehlo.broadcast_in_dim"(%620) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x6xf32>) -> tensor<2x6x16xf32>
      %650 = "stablehlo.multiply"(%649, %644) : (tensor<2x6x16xf32>, tensor<2x6x16xf32>) -> tensor<2x6x16xf32>
      %651 = "stablehlo.broadcast_in_dim"(%644) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x6x16xf32>) -> tensor<2x6x16x11xf32>
      %652 = "stablehlo.multiply"(%642, %651) : (tensor<2x6x16x11xf32>, tensor<2x6x16x11xf32>) -> tensor<2x6x16x11xf32>
      %653 = "stablehlo.dot_general"(%648, %646) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x6x16x13xf32>, tensor<2x6x16x13xf32>) -> tensor<2x6x16x16xf32>
      %654 = "stablehlo.constant"() {value = dense<1.00000000e+00> : tensor<2x6x16x16xf32>} : () -> tensor<2x6x16x16xf32>
      %655 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x6x16x16xi32>
      %656 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x6x16x16xi32>
      %657 = "stablehlo.compare"(%655, %656) {comparison_direction = #stablehlo<comparison_direction GE>} : (tensor<2x6x16x16xi32>, tensor<2x6x16x16xi32>) -> tensor<2x6x16x16xi1>
      %658 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x6x16x16xf32>} : () -> tensor<2x6x16x16xf32>
      %659 = "stablehlo.select"(%657, %654, %658) : (tensor<2x6x16x16xi1>, tensor<2x6x16x16xf32>, tensor<2x6x16x16xf32>) -> tensor<2x6x16x16xf32>
      %660 = "stablehlo.dot_general"(%659, %650) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x6x16x16xf32>, tensor<2x6x16xf32>) -> tensor<2x6x16xf32>
      %661 = "stablehlo.broadcast_in_dim"(%660) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x6x16xf32>) -> tensor<2x6x16x16xf32>
      %662 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x6x16x16xf32>} : () -> tensor<2x6x16x16xf32>
      %663 = "stablehlo.broadcast_in_dim"(%660) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x6x16xf32>) -> tensor<2x6x16x16xf32>
      %664 = "stablehlo.subtract"(%661, %663) : (tensor<2x6x16x16xf32>, tensor<2x6x16x16xf32>) -> tensor<2x6x16x16xf32>
      %665 = "stablehlo.minimum"(%664, %662) : (tensor<2x6x16x16xf32>, tensor<2x6x16x16xf32>) -> tensor<2x6x16x16xf32>
      %666 = "stablehlo.exponential"(%665) : (tensor<2x6x16x16xf32>) -> tensor<2x6x16x16xf32>
      %667 = "stablehlo.multiply"(%666, %653) : (tensor<2x6x16x16xf32>, tensor<2x6x16x16xf32>) -> tensor<2x6x16x16xf32>
      %668 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x6x16x16xi32>
      %669 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x6x16x16xi32>
      %670 = "stablehlo.compare"(%668, %669) {comparison_direction = #stablehlo<comparison_direction GE>} : (tensor<2x6x16x16xi32>, tensor<2x6x16x16xi32>) -> tensor<2x6x16x16xi1>
      %671 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x6x16x16xf32>} : () -> tensor<2x6x16x16xf32>
      %672 = "stablehlo.select"(%670, %667, %671) : (tensor<2x6x16x16xi1>, tensor<2x6x16x16xf32>, tensor<2x6x16x16xf32>) -> tensor<2x6x16x16xf32>
      %673 = "stablehlo.dot_general"(%672, %652) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x6x16x16xf32>, tensor<2x6x16x11xf32>) -> tensor<2x6x16x11xf32>
      %674 = "stablehlo.exponential"(%660) : (tensor<2x6x16xf32>) -> tensor<2x6x16xf32>
      %675 = "stablehlo.broadcast_in_dim"(%674) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x6x16xf32>) -> tensor<2x6x16x13xf32>
      %676 = "stablehlo.multiply"(%648, %675) : (tensor<2x6x16x13xf32>, tensor<2x6x16x13xf32>) -> tensor<2x6x16x13xf32>
      %677 = "stablehlo.dot_general"(%676, %637) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x6x16x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x16x11xf32>
      %678 = "stablehlo.add"(%673, %677) : (tensor<2x6x16x11xf32>, tensor<2x6x16x11xf32>) -> tensor<2x6x16x11xf32>
      %679 = "stablehlo.broadcast_in_dim"(%622) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x6x11xf32>) -> tensor<2x6x16x11xf32>
      %680 = "stablehlo.multiply"(%679, %642) : (tensor<2x6x16x11xf32>, tensor<2x6x16x11xf32>) -> tensor<2x6x16x11xf32>
      %681 = "stablehlo.add"(%678, %680) : (tensor<2x6x16x11xf32>, tensor<2x6x16x11xf32>) -> tensor<2x6x16x11xf32>
      %682 = "stablehlo.slice"(%660) {limit_indices = array<i64: 2, 6, 16>, start_indices = array<i64: 0, 0, 15>, strides = array<i64: 1, 1, 1>} : (tensor<2x6x16xf32>) -> tensor<2x6x1xf32>
      %683 = "stablehlo.reshape"(%682) : (tensor<2x6x1xf32>) -> tensor<2x6xf32>
      %684 = "stablehlo.broadcast_in_dim"(%683) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x6xf32>) -> tensor<2x6x16xf32>
      %685 = "stablehlo.subtract"(%684, %660) : (tensor<2x6x16xf32>, tensor<2x6x16xf32>) -> tensor<2x6x16xf32>
      %686 = "stablehlo.exponential"(%685) : (tensor<2x6x16xf32>) -> tensor<2x6x16xf32>
      %687 = "stablehlo.broadcast_in_dim"(%686) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x6x16xf32>) -> tensor<2x6x16x11xf32>
      %688 = "stablehlo.multiply"(%652, %687) : (tensor<2x6x16x11xf32>, tensor<2x6x16x11xf32>) -> tensor<2x6x16x11xf32>
      %689 = "stablehlo.exponential"(%683) : (tensor<2x6xf32>) -> tensor<2x6xf32>
      %690 = "stablehlo.broadcast_in_dim"(%689) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x6xf32>) -> tensor<2x6x11x13xf32>
      %691 = "stablehlo.multiply"(%690, %637) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
      %692 = "stablehlo.dot_general"(%688, %646) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x6x16x11xf32>, tensor<2x6x16x13xf32>) -> tensor<2x6x11x13xf32>
      %693 = "stablehlo.add"(%691, %692) : (tensor<2x6x11x13xf32>, tensor<2x6x11x13xf32>) -> tensor<2x6x11x13xf32>
      %694 = "stablehlo.reshape"(%681) : (tensor<2x6x16x11xf32>) -> tensor<1x2x6x16x11xf32>
      %695 = "stablehlo.dynamic_update_slice"(%638, %694, %636, %41, %41, %41, %41) : (tensor<1x2x6x16x11xf32>, tensor<1x2x6x16x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x6x16x11xf32>
      "stablehlo.return"(%640, %693, %695) : (tensor<i32>, tensor<2x6x11x13xf32>, tensor<1x2x6x16x11xf32>) -> ()
    }) : (tensor<i32>, tensor<2x6x11x13xf32>, tensor<1x2x6x16x11xf32>) -> (tensor<i32>, tensor<2x6x11x13xf32>, tensor<1x2x6x16x11xf32>)
    %696 = "stablehlo.transpose"(%631) {permutation = array<i64: 1, 0, 3, 2, 4>} : (tensor<1x2x6x16x11xf32>) -> tensor<2x1x16x6x11xf32>
    %697 = "stablehlo.reshape"(%696) : (tensor<2x1x16x6x11xf32>) -> tensor<32x6x11xf32>
    %698 = "stablehlo.reshape"(%630) : (tensor<2x6x11x13xf32>) -> tensor<2x858xf32>
    %699 = "stablehlo.slice"(%698) {limit_indices = array<i64: 1, 858>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x858xf32>) -> tensor<1x858xf32>
    %700 = "stablehlo.dynamic_update_slice"(%35, %699, %43, %41) : (tensor<6x858xf32>, tensor<1x858xf32>, tensor<i32>, tensor<i32>) -> tensor<6x858xf32>
    %701 = "stablehlo.slice"(%698) {limit_indices = array<i64: 2, 858>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x858xf32>) -> tensor<1x858xf32>
    %702 = "stablehlo.dynamic_update_slice"(%700, %701, %49, %41) : (tensor<6x858xf32>, tensor<1x858xf32>, tensor<i32>, tensor<i32>) -> tensor<6x858xf32>
    %703 = "stablehlo.reshape"(%697) : (tensor<32x6x11xf32>) -> tensor<32x66xf32>
    %704 = "stablehlo.logistic"(%524) : (tensor<32x66xf32>) -> tensor<32x66xf32>
    %705 = "stablehlo.multiply"(%524, %704) : (tensor<32x66xf32>, tensor<32x66xf32>) -> tensor<32x66xf32>
    %706 = "stablehlo.multiply"(%703, %705) : (tensor<32x66xf32>, tensor<32x66xf32>) -> tensor<32x66xf32>
    %707 = "stablehlo.reshape"(%706) : (tensor<32x66xf32>) -> tensor<32x2x33xf32>
    %708 = "stablehlo.multiply"(%707, %707) : (tensor<32x2x33xf32>, tensor<32x2x33xf32>) -> tensor<32x2x33xf32>
    %709 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %710 = "stablehlo.reduce"(%708, %709) ({
    ^bb0(%711: tensor<f32>, %712: tensor<f32>):
      %713 = "stablehlo.add"(%711, %712) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%713) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<32x2x33xf32>, tensor<f32>) -> tensor<32x2xf32>
    %714 = "stablehlo.constant"() {value = dense<3.30000000e+01> : tensor<32x2xf32>} : () -> tensor<32x2xf32>
    %715 = "stablehlo.divide"(%710, %714) : (tensor<32x2xf32>, tensor<32x2xf32>) -> tensor<32x2xf32>
    %716 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32x2xf32>} : () -> tensor<32x2xf32>
    %717 = "stablehlo.add"(%715, %716) : (tensor<32x2xf32>, tensor<32x2xf32>) -> tensor<32x2xf32>
    %718 = "stablehlo.rsqrt"(%717) : (tensor<32x2xf32>) -> tensor<32x2xf32>
    %719 = "stablehlo.broadcast_in_dim"(%718) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x2xf32>) -> tensor<32x2x33xf32>
    %720 = "stablehlo.multiply"(%707, %719) : (tensor<32x2x33xf32>, tensor<32x2x33xf32>) -> tensor<32x2x33xf32>
    %721 = "stablehlo.broadcast_in_dim"(%26) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<2x33xf32>) -> tensor<32x2x33xf32>
    %722 = "stablehlo.multiply"(%720, %721) : (tensor<32x2x33xf32>, tensor<32x2x33xf32>) -> tensor<32x2x33xf32>
    %723 = "stablehlo.reshape"(%722) : (tensor<32x2x33xf32>) -> tensor<32x66xf32>
    %724 = "stablehlo.dot_general"(%723, %27) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x66xf32>, tensor<33x66xf32>) -> tensor<32x33xf32>
    %725 = "stablehlo.add"(%507, %724) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %726 = "stablehlo.multiply"(%725, %725) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %727 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %728 = "stablehlo.reduce"(%726, %727) ({
    ^bb0(%729: tensor<f32>, %730: tensor<f32>):
      %731 = "stablehlo.add"(%729, %730) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%731) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x33xf32>, tensor<f32>) -> tensor<32xf32>
    %732 = "stablehlo.constant"() {value = dense<3.30000000e+01> : tensor<32xf32>} : () -> tensor<32xf32>
    %733 = "stablehlo.divide"(%728, %732) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %734 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %735 = "stablehlo.add"(%733, %734) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %736 = "stablehlo.rsqrt"(%735) : (tensor<32xf32>) -> tensor<32xf32>
    %737 = "stablehlo.broadcast_in_dim"(%736) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x33xf32>
    %738 = "stablehlo.multiply"(%725, %737) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %739 = "stablehlo.broadcast_in_dim"(%28) {broadcast_dimensions = array<i64: 1>} : (tensor<33xf32>) -> tensor<32x33xf32>
    %740 = "stablehlo.multiply"(%738, %739) : (tensor<32x33xf32>, tensor<32x33xf32>) -> tensor<32x33xf32>
    %741 = "stablehlo.dot_general"(%740, %29) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x33xf32>, tensor<131x33xf32>) -> tensor<32x131xf32>
    %742 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %743 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %744 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<32x131xi32>
    %745, %746 = "stablehlo.reduce"(%741, %744, %742, %743) ({
    ^bb0(%747: tensor<f32>, %748: tensor<i32>, %749: tensor<f32>, %750: tensor<i32>):
      %751 = "stablehlo.compare"(%747, %749) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %752 = "stablehlo.compare"(%747, %749) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %753 = "stablehlo.compare"(%748, %750) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %754 = "stablehlo.and"(%752, %753) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %755 = "stablehlo.or"(%751, %754) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %756 = "stablehlo.select"(%755, %747, %749) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %757 = "stablehlo.select"(%755, %748, %750) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%756, %757) : (tensor<f32>, tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x131xf32>, tensor<32x131xi32>, tensor<f32>, tensor<i32>) -> (tensor<32xf32>, tensor<32xi32>)
    "func.return"(%147, %266, %365, %484, %583, %702, %741, %746, %745) : (tensor<6x354xf32>, tensor<6x858xf32>, tensor<6x354xf32>, tensor<6x858xf32>, tensor<6x354xf32>, tensor<6x858xf32>, tensor<32x131xf32>, tensor<32xi32>, tensor<32xf32>) -> ()
  }) {arg_attrs = [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {tf.aliasing_output = 0 : i32}, {tf.aliasing_output = 1 : i32}, {tf.aliasing_output = 2 : i32}, {tf.aliasing_output = 3 : i32}, {tf.aliasing_output = 4 : i32}, {tf.aliasing_output = 5 : i32}, {}, {}, {}, {}], function_type = (tensor<131x33xf32>, tensor<33xf32>, tensor<190x33xf32>, tensor<6xf32>, tensor<118x4xf32>, tensor<118xf32>, tensor<6x1xf32>, tensor<6x1xf32>, tensor<2x33xf32>, tensor<33x66xf32>, tensor<33xf32>, tensor<190x33xf32>, tensor<6xf32>, tensor<118x4xf32>, tensor<118xf32>, tensor<6x1xf32>, tensor<6x1xf32>, tensor<2x33xf32>, tensor<33x66xf32>, tensor<33xf32>, tensor<190x33xf32>, tensor<6xf32>, tensor<118x4xf32>, tensor<118xf32>, tensor<6x1xf32>, tensor<6x1xf32>, tensor<2x33xf32>, tensor<33x66xf32>, tensor<33xf32>, tensor<131x33xf32>, tensor<6x354xf32>, tensor<6x858xf32>, tensor<6x354xf32>, tensor<6x858xf32>, tensor<6x354xf32>, tensor<6x858xf32>, tensor<32xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> (tensor<6x354xf32>, tensor<6x858xf32>, tensor<6x354xf32>, tensor<6x858xf32>, tensor<6x354xf32>, tensor<6x858xf32>, tensor<32x131xf32>, tensor<32xi32>, tensor<32xf32>), sym_name = "main"} : () -> ()
}) : () -> ()
