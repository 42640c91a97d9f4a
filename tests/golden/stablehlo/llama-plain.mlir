"builtin.module"() ({
  "func.func"() ({
  ^bb0(%0: tensor<151x60xf32>, %1: tensor<60xf32>, %2: tensor<60x60xf32>, %3: tensor<20x60xf32>, %4: tensor<20x60xf32>, %5: tensor<60x60xf32>, %6: tensor<60xf32>, %7: tensor<77x60xf32>, %8: tensor<77x60xf32>, %9: tensor<60x77xf32>, %10: tensor<60xf32>, %11: tensor<60x60xf32>, %12: tensor<20x60xf32>, %13: tensor<20x60xf32>, %14: tensor<60x60xf32>, %15: tensor<60xf32>, %16: tensor<77x60xf32>, %17: tensor<77x60xf32>, %18: tensor<60x77xf32>, %19: tensor<60xf32>, %20: tensor<60x60xf32>, %21: tensor<20x60xf32>, %22: tensor<20x60xf32>, %23: tensor<60x60xf32>, %24: tensor<60xf32>, %25: tensor<77x60xf32>, %26: tensor<77x60xf32>, %27: tensor<60x77xf32>, %28: tensor<60xf32>, %29: tensor<151x60xf32>, %30: tensor<3x2x512x10xf32>, %31: tensor<3x2x512x10xf32>, %32: tensor<3x2x512x10xf32>, %33: tensor<3x2x512x10xf32>, %34: tensor<3x2x512x10xf32>, %35: tensor<3x2x512x10xf32>, %36: tensor<2xi32>, %37: tensor<2xi32>, %38: tensor<2xi32>, %39: tensor<2xi32>):
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
    %71 = "stablehlo.gather"(%0, %70) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 60>} : (tensor<151x60xf32>, tensor<2x1xi32>) -> tensor<2x60xf32>
    %72 = "stablehlo.multiply"(%71, %71) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %73 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %74 = "stablehlo.reduce"(%72, %73) ({
    ^bb0(%75: tensor<f32>, %76: tensor<f32>):
      %77 = "stablehlo.add"(%75, %76) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%77) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x60xf32>, tensor<f32>) -> tensor<2xf32>
    %78 = "stablehlo.constant"() {value = dense<6.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %79 = "stablehlo.divide"(%74, %78) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %80 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %81 = "stablehlo.add"(%79, %80) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %82 = "stablehlo.rsqrt"(%81) : (tensor<2xf32>) -> tensor<2xf32>
    %83 = "stablehlo.broadcast_in_dim"(%82) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x60xf32>
    %84 = "stablehlo.multiply"(%71, %83) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %85 = "stablehlo.broadcast_in_dim"(%1) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60xf32>
    %86 = "stablehlo.multiply"(%84, %85) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %87 = "stablehlo.dot_general"(%86, %2) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<60x60xf32>) -> tensor<2x60xf32>
    %88 = "stablehlo.reshape"(%87) : (tensor<2x60xf32>) -> tensor<2x6x10xf32>
    %89 = "stablehlo.reshape"(%56) : (tensor<2x1xi32>) -> tensor<2xi32>
    %90 = "stablehlo.convert"(%89) : (tensor<2xi32>) -> tensor<2xi64>
    %91 = "stablehlo.constant"() {value = dense<[2935890503281999872, 534497715427934208, 97308740730748928, 17715681001603072, 3225253466341376]> : tensor<5xi64>} : () -> tensor<5xi64>
    %92 = "stablehlo.broadcast_in_dim"(%91) {broadcast_dimensions = array<i64: 1>} : (tensor<5xi64>) -> tensor<2x5xi64>
    %93 = "stablehlo.broadcast_in_dim"(%90) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi64>) -> tensor<2x5xi64>
    %94 = "stablehlo.multiply"(%92, %93) : (tensor<2x5xi64>, tensor<2x5xi64>) -> tensor<2x5xi64>
    %95 = "stablehlo.convert"(%94) : (tensor<2x5xi64>) -> tensor<2x5xf32>
    %96 = "stablehlo.constant"() {value = dense<3.40612167e-19> : tensor<2x5xf32>} : () -> tensor<2x5xf32>
    %97 = "stablehlo.multiply"(%95, %96) : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xf32>
    %98 = "stablehlo.cosine"(%97) : (tensor<2x5xf32>) -> tensor<2x5xf32>
    %99 = "stablehlo.sine"(%97) : (tensor<2x5xf32>) -> tensor<2x5xf32>
    %100 = "stablehlo.broadcast_in_dim"(%98) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x5xf32>) -> tensor<2x6x5xf32>
    %101 = "stablehlo.broadcast_in_dim"(%99) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x5xf32>) -> tensor<2x6x5xf32>
    %102 = "stablehlo.reshape"(%88) : (tensor<2x6x10xf32>) -> tensor<2x6x5x2xf32>
    %103 = "stablehlo.slice"(%102) {limit_indices = array<i64: 2, 6, 5, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x6x5x2xf32>) -> tensor<2x6x5x1xf32>
    %104 = "stablehlo.reshape"(%103) : (tensor<2x6x5x1xf32>) -> tensor<2x6x5xf32>
    %105 = "stablehlo.slice"(%102) {limit_indices = array<i64: 2, 6, 5, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x6x5x2xf32>) -> tensor<2x6x5x1xf32>
    %106 = "stablehlo.reshape"(%105) : (tensor<2x6x5x1xf32>) -> tensor<2x6x5xf32>
    %107 = "stablehlo.multiply"(%104, %100) : (tensor<2x6x5xf32>, tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
    %108 = "stablehlo.multiply"(%106, %101) : (tensor<2x6x5xf32>, tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
    %109 = "stablehlo.subtract"(%107, %108) : (tensor<2x6x5xf32>, tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
    %110 = "stablehlo.multiply"(%104, %101) : (tensor<2x6x5xf32>, tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
    %111 = "stablehlo.multiply"(%106, %100) : (tensor<2x6x5xf32>, tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
    %112 = "stablehlo.add"(%110, %111) : (tensor<2x6x5xf32>, tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
    %113 = "stablehlo.reshape"(%109) : (tensor<2x6x5xf32>) -> tensor<2x6x5x1xf32>
    %114 = "stablehlo.reshape"(%112) : (tensor<2x6x5xf32>) -> tensor<2x6x5x1xf32>
    %115 = "stablehlo.concatenate"(%113, %114) {dimension = 3 : i64} : (tensor<2x6x5x1xf32>, tensor<2x6x5x1xf32>) -> tensor<2x6x5x2xf32>
    %116 = "stablehlo.reshape"(%115) : (tensor<2x6x5x2xf32>) -> tensor<2x6x10xf32>
    %117 = "stablehlo.dot_general"(%86, %3) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<20x60xf32>) -> tensor<2x20xf32>
    %118 = "stablehlo.reshape"(%117) : (tensor<2x20xf32>) -> tensor<2x2x10xf32>
    %119 = "stablehlo.broadcast_in_dim"(%98) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x5xf32>) -> tensor<2x2x5xf32>
    %120 = "stablehlo.broadcast_in_dim"(%99) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x5xf32>) -> tensor<2x2x5xf32>
    %121 = "stablehlo.reshape"(%118) : (tensor<2x2x10xf32>) -> tensor<2x2x5x2xf32>
    %122 = "stablehlo.slice"(%121) {limit_indices = array<i64: 2, 2, 5, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x5x2xf32>) -> tensor<2x2x5x1xf32>
    %123 = "stablehlo.reshape"(%122) : (tensor<2x2x5x1xf32>) -> tensor<2x2x5xf32>
    %124 = "stablehlo.slice"(%121) {limit_indices = array<i64: 2, 2, 5, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x5x2xf32>) -> tensor<2x2x5x1xf32>
    %125 = "stablehlo.reshape"(%124) : (tensor<2x2x5x1xf32>) -> tensor<2x2x5xf32>
    %126 = "stablehlo.multiply"(%123, %119) : (tensor<2x2x5xf32>, tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
    %127 = "stablehlo.multiply"(%125, %120) : (tensor<2x2x5xf32>, tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
    %128 = "stablehlo.subtract"(%126, %127) : (tensor<2x2x5xf32>, tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
    %129 = "stablehlo.multiply"(%123, %120) : (tensor<2x2x5xf32>, tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
    %130 = "stablehlo.multiply"(%125, %119) : (tensor<2x2x5xf32>, tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
    %131 = "stablehlo.add"(%129, %130) : (tensor<2x2x5xf32>, tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
    %132 = "stablehlo.reshape"(%128) : (tensor<2x2x5xf32>) -> tensor<2x2x5x1xf32>
    %133 = "stablehlo.reshape"(%131) : (tensor<2x2x5xf32>) -> tensor<2x2x5x1xf32>
    %134 = "stablehlo.concatenate"(%132, %133) {dimension = 3 : i64} : (tensor<2x2x5x1xf32>, tensor<2x2x5x1xf32>) -> tensor<2x2x5x2xf32>
    %135 = "stablehlo.reshape"(%134) : (tensor<2x2x5x2xf32>) -> tensor<2x2x10xf32>
    %136 = "stablehlo.dot_general"(%86, %4) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<20x60xf32>) -> tensor<2x20xf32>
    %137 = "stablehlo.reshape"(%136) : (tensor<2x20xf32>) -> tensor<2x2x10xf32>
    %138 = "stablehlo.reshape"(%135) : (tensor<2x2x10xf32>) -> tensor<2x1x2x10xf32>
    %139 = "stablehlo.transpose"(%138) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x10xf32>) -> tensor<2x2x1x10xf32>
    %140 = "stablehlo.slice"(%139) {limit_indices = array<i64: 1, 2, 1, 10>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x10xf32>) -> tensor<1x2x1x10xf32>
    %141 = "stablehlo.dynamic_update_slice"(%30, %140, %43, %41, %45, %41) : (tensor<3x2x512x10xf32>, tensor<1x2x1x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x10xf32>
    %142 = "stablehlo.slice"(%139) {limit_indices = array<i64: 2, 2, 1, 10>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x10xf32>) -> tensor<1x2x1x10xf32>
    %143 = "stablehlo.dynamic_update_slice"(%141, %142, %49, %41, %51, %41) : (tensor<3x2x512x10xf32>, tensor<1x2x1x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x10xf32>
    %144 = "stablehlo.reshape"(%137) : (tensor<2x2x10xf32>) -> tensor<2x1x2x10xf32>
    %145 = "stablehlo.transpose"(%144) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x10xf32>) -> tensor<2x2x1x10xf32>
    %146 = "stablehlo.slice"(%145) {limit_indices = array<i64: 1, 2, 1, 10>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x10xf32>) -> tensor<1x2x1x10xf32>
    %147 = "stablehlo.dynamic_update_slice"(%31, %146, %43, %41, %45, %41) : (tensor<3x2x512x10xf32>, tensor<1x2x1x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x10xf32>
    %148 = "stablehlo.slice"(%145) {limit_indices = array<i64: 2, 2, 1, 10>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x10xf32>) -> tensor<1x2x1x10xf32>
    %149 = "stablehlo.dynamic_update_slice"(%147, %148, %49, %41, %51, %41) : (tensor<3x2x512x10xf32>, tensor<1x2x1x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x10xf32>
    %150 = "stablehlo.reshape"(%116) : (tensor<2x6x10xf32>) -> tensor<2x1x2x3x10xf32>
    %151 = "stablehlo.transpose"(%150) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x3x10xf32>) -> tensor<2x2x1x3x10xf32>
    %152 = "stablehlo.reshape"(%151) : (tensor<2x2x1x3x10xf32>) -> tensor<2x2x3x10xf32>
    %153 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x3xi32>
    %154 = "stablehlo.constant"() {value = dense<3.16227764e-01> : tensor<2x2x3x10xf32>} : () -> tensor<2x2x3x10xf32>
    %155 = "stablehlo.multiply"(%152, %154) : (tensor<2x2x3x10xf32>, tensor<2x2x3x10xf32>) -> tensor<2x2x3x10xf32>
    %156 = "stablehlo.reshape"(%153) : (tensor<2x1x3xi32>) -> tensor<2x3xi32>
    %157 = "stablehlo.add"(%38, %39) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %158 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %159 = "stablehlo.add"(%61, %158) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %160 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %161 = "stablehlo.divide"(%159, %160) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %162 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x3xf32>} : () -> tensor<2x2x3xf32>
    %163 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x3xf32>} : () -> tensor<2x2x3xf32>
    %164 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x3x10xf32>} : () -> tensor<2x2x3x10xf32>
    %165, %166, %167, %168 = "stablehlo.while"(%41, %162, %163, %164) ({
    ^bb0(%169: tensor<i32>, %170: tensor<2x2x3xf32>, %171: tensor<2x2x3xf32>, %172: tensor<2x2x3x10xf32>):
      %173 = "stablehlo.compare"(%169, %161) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%173) : (tensor<i1>) -> ()
    }, {
    ^bb0(%174: tensor<i32>, %175: tensor<2x2x3xf32>, %176: tensor<2x2x3xf32>, %177: tensor<2x2x3x10xf32>):
      %178 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %179 = "stablehlo.multiply"(%174, %178) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %180 = "stablehlo.dynamic_slice"(%143, %43, %41, %179, %41) {slice_sizes = array<i64: 1, 2, 256, 10>} : (tensor<3x2x512x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x10xf32>
      %181 = "stablehlo.dynamic_slice"(%143, %49, %41, %179, %41) {slice_sizes = array<i64: 1, 2, 256, 10>} : (tensor<3x2x512x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x10xf32>
      %182 = "stablehlo.concatenate"(%180, %181) {dimension = 0 : i64} : (tensor<1x2x256x10xf32>, tensor<1x2x256x10xf32>) -> tensor<2x2x256x10xf32>
      %183 = "stablehlo.dot_general"(%155, %182) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x3x10xf32>, tensor<2x2x256x10xf32>) -> tensor<2x2x3x256xf32>
      %184 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x3x256xi32>
      %185 = "stablehlo.broadcast_in_dim"(%179) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x3x256xi32>
      %186 = "stablehlo.add"(%184, %185) : (tensor<2x2x3x256xi32>, tensor<2x2x3x256xi32>) -> tensor<2x2x3x256xi32>
      %187 = "stablehlo.broadcast_in_dim"(%156) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x3xi32>) -> tensor<2x2x3x256xi32>
      %188 = "stablehlo.compare"(%186, %187) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x3x256xi32>, tensor<2x2x3x256xi32>) -> tensor<2x2x3x256xi1>
      %189 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x3x256xf32>} : () -> tensor<2x2x3x256xf32>
      %190 = "stablehlo.select"(%188, %183, %189) : (tensor<2x2x3x256xi1>, tensor<2x2x3x256xf32>, tensor<2x2x3x256xf32>) -> tensor<2x2x3x256xf32>
      %191 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %192 = "stablehlo.add"(%174, %191) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %193 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %194 = "stablehlo.reduce"(%190, %193) ({
      ^bb0(%195: tensor<f32>, %196: tensor<f32>):
        %197 = "stablehlo.maximum"(%195, %196) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%197) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x3x256xf32>, tensor<f32>) -> tensor<2x2x3xf32>
      %198 = "stablehlo.maximum"(%175, %194) : (tensor<2x2x3xf32>, tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
      %199 = "stablehlo.broadcast_in_dim"(%198) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x256xf32>
      %200 = "stablehlo.subtract"(%190, %199) : (tensor<2x2x3x256xf32>, tensor<2x2x3x256xf32>) -> tensor<2x2x3x256xf32>
      %201 = "stablehlo.exponential"(%200) : (tensor<2x2x3x256xf32>) -> tensor<2x2x3x256xf32>
      %202 = "stablehlo.subtract"(%175, %198) : (tensor<2x2x3xf32>, tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
      %203 = "stablehlo.exponential"(%202) : (tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
      %204 = "stablehlo.multiply"(%176, %203) : (tensor<2x2x3xf32>, tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
      %205 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %206 = "stablehlo.reduce"(%201, %205) ({
      ^bb0(%207: tensor<f32>, %208: tensor<f32>):
        %209 = "stablehlo.add"(%207, %208) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%209) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x3x256xf32>, tensor<f32>) -> tensor<2x2x3xf32>
      %210 = "stablehlo.add"(%204, %206) : (tensor<2x2x3xf32>, tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
      %211 = "stablehlo.dynamic_slice"(%149, %43, %41, %179, %41) {slice_sizes = array<i64: 1, 2, 256, 10>} : (tensor<3x2x512x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x10xf32>
      %212 = "stablehlo.dynamic_slice"(%149, %49, %41, %179, %41) {slice_sizes = array<i64: 1, 2, 256, 10>} : (tensor<3x2x512x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x10xf32>
      %213 = "stablehlo.concatenate"(%211, %212) {dimension = 0 : i64} : (tensor<1x2x256x10xf32>, tensor<1x2x256x10xf32>) -> tensor<2x2x256x10xf32>
      %214 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x10xi32>
      %215 = "stablehlo.broadcast_in_dim"(%179) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x10xi32>
      %216 = "stablehlo.add"(%214, %215) : (tensor<2x2x256x10xi32>, tensor<2x2x256x10xi32>) -> tensor<2x2x256x10xi32>
      %217 = "stablehlo.broadcast_in_dim"(%157) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x10xi32>
      %218 = "stablehlo.compare"(%216, %217) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x10xi32>, tensor<2x2x256x10xi32>) -> tensor<2x2x256x10xi1>
      %219 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x10xf32>} : () -> tensor<2x2x256x10xf32>
      %220 = "stablehlo.select"(%218, %213, %219) : (tensor<2x2x256x10xi1>, tensor<2x2x256x10xf32>, tensor<2x2x256x10xf32>) -> tensor<2x2x256x10xf32>
      %221 = "stablehlo.dot_general"(%201, %220) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x3x256xf32>, tensor<2x2x256x10xf32>) -> tensor<2x2x3x10xf32>
      %222 = "stablehlo.broadcast_in_dim"(%203) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x10xf32>
      %223 = "stablehlo.multiply"(%177, %222) : (tensor<2x2x3x10xf32>, tensor<2x2x3x10xf32>) -> tensor<2x2x3x10xf32>
      %224 = "stablehlo.add"(%223, %221) : (tensor<2x2x3x10xf32>, tensor<2x2x3x10xf32>) -> tensor<2x2x3x10xf32>
      "stablehlo.return"(%192, %198, %210, %224) : (tensor<i32>, tensor<2x2x3xf32>, tensor<2x2x3xf32>, tensor<2x2x3x10xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x3xf32>, tensor<2x2x3xf32>, tensor<2x2x3x10xf32>) -> (tensor<i32>, tensor<2x2x3xf32>, tensor<2x2x3xf32>, tensor<2x2x3x10xf32>)
    %225 = "stablehlo.broadcast_in_dim"(%167) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x10xf32>
    %226 = "stablehlo.divide"(%168, %225) : (tensor<2x2x3x10xf32>, tensor<2x2x3x10xf32>) -> tensor<2x2x3x10xf32>
    %227 = "stablehlo.reshape"(%226) : (tensor<2x2x3x10xf32>) -> tensor<2x2x1x3x10xf32>
    %228 = "stablehlo.transpose"(%227) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x3x10xf32>) -> tensor<2x1x2x3x10xf32>
    %229 = "stablehlo.reshape"(%228) : (tensor<2x1x2x3x10xf32>) -> tensor<2x6x10xf32>
    %230 = "stablehlo.reshape"(%229) : (tensor<2x6x10xf32>) -> tensor<2x60xf32>
    %231 = "stablehlo.dot_general"(%230, %5) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<60x60xf32>) -> tensor<2x60xf32>
    %232 = "stablehlo.add"(%71, %231) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %233 = "stablehlo.multiply"(%232, %232) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %234 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %235 = "stablehlo.reduce"(%233, %234) ({
    ^bb0(%236: tensor<f32>, %237: tensor<f32>):
      %238 = "stablehlo.add"(%236, %237) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%238) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x60xf32>, tensor<f32>) -> tensor<2xf32>
    %239 = "stablehlo.constant"() {value = dense<6.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %240 = "stablehlo.divide"(%235, %239) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %241 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %242 = "stablehlo.add"(%240, %241) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %243 = "stablehlo.rsqrt"(%242) : (tensor<2xf32>) -> tensor<2xf32>
    %244 = "stablehlo.broadcast_in_dim"(%243) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x60xf32>
    %245 = "stablehlo.multiply"(%232, %244) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %246 = "stablehlo.broadcast_in_dim"(%6) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60xf32>
    %247 = "stablehlo.multiply"(%245, %246) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %248 = "stablehlo.dot_general"(%247, %7) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<77x60xf32>) -> tensor<2x77xf32>
    %249 = "stablehlo.dot_general"(%247, %8) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<77x60xf32>) -> tensor<2x77xf32>
    %250 = "stablehlo.logistic"(%248) : (tensor<2x77xf32>) -> tensor<2x77xf32>
    %251 = "stablehlo.multiply"(%248, %250) : (tensor<2x77xf32>, tensor<2x77xf32>) -> tensor<2x77xf32>
    %252 = "stablehlo.multiply"(%251, %249) : (tensor<2x77xf32>, tensor<2x77xf32>) -> tensor<2x77xf32>
    %253 = "stablehlo.dot_general"(%252, %9) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77xf32>, tensor<60x77xf32>) -> tensor<2x60xf32>
    %254 = "stablehlo.add"(%232, %253) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %255 = "stablehlo.multiply"(%254, %254) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %256 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %257 = "stablehlo.reduce"(%255, %256) ({
    ^bb0(%258: tensor<f32>, %259: tensor<f32>):
      %260 = "stablehlo.add"(%258, %259) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%260) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x60xf32>, tensor<f32>) -> tensor<2xf32>
    %261 = "stablehlo.constant"() {value = dense<6.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %262 = "stablehlo.divide"(%257, %261) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %263 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %264 = "stablehlo.add"(%262, %263) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %265 = "stablehlo.rsqrt"(%264) : (tensor<2xf32>) -> tensor<2xf32>
    %266 = "stablehlo.broadcast_in_dim"(%265) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x60xf32>
    %267 = "stablehlo.multiply"(%254, %266) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %268 = "stablehlo.broadcast_in_dim"(%10) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60xf32>
    %269 = "stablehlo.multiply"(%267, %268) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %270 = "stablehlo.dot_general"(%269, %11) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<60x60xf32>) -> tensor<2x60xf32>
    %271 = "stablehlo.reshape"(%270) : (tensor<2x60xf32>) -> tensor<2x6x10xf32>
    %272 = "stablehlo.broadcast_in_dim"(%98) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x5xf32>) -> tensor<2x6x5xf32>
    %273 = "stablehlo.broadcast_in_dim"(%99) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x5xf32>) -> tensor<2x6x5xf32>
    %274 = "stablehlo.reshape"(%271) : (tensor<2x6x10xf32>) -> tensor<2x6x5x2xf32>
    %275 = "stablehlo.slice"(%274) {limit_indices = array<i64: 2, 6, 5, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x6x5x2xf32>) -> tensor<2x6x5x1xf32>
    %276 = "stablehlo.reshape"(%275) : (tensor<2x6x5x1xf32>) -> tensor<2x6x5xf32>
    %277 = "stablehlo.slice"(%274) {limit_indices = array<i64: 2, 6, 5, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x6x5x2xf32>) -> tensor<2x6x5x1xf32>
    %278 = "stablehlo.reshape"(%277) : (tensor<2x6x5x1xf32>) -> tensor<2x6x5xf32>
    %279 = "stablehlo.multiply"(%276, %272) : (tensor<2x6x5xf32>, tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
    %280 = "stablehlo.multiply"(%278, %273) : (tensor<2x6x5xf32>, tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
    %281 = "stablehlo.subtract"(%279, %280) : (tensor<2x6x5xf32>, tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
    %282 = "stablehlo.multiply"(%276, %273) : (tensor<2x6x5xf32>, tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
    %283 = "stablehlo.multiply"(%278, %272) : (tensor<2x6x5xf32>, tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
    %284 = "stablehlo.add"(%282, %283) : (tensor<2x6x5xf32>, tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
    %285 = "stablehlo.reshape"(%281) : (tensor<2x6x5xf32>) -> tensor<2x6x5x1xf32>
    %286 = "stablehlo.reshape"(%284) : (tensor<2x6x5xf32>) -> tensor<2x6x5x1xf32>
    %287 = "stablehlo.concatenate"(%285, %286) {dimension = 3 : i64} : (tensor<2x6x5x1xf32>, tensor<2x6x5x1xf32>) -> tensor<2x6x5x2xf32>
    %288 = "stablehlo.reshape"(%287) : (tensor<2x6x5x2xf32>) -> tensor<2x6x10xf32>
    %289 = "stablehlo.dot_general"(%269, %12) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<20x60xf32>) -> tensor<2x20xf32>
    %290 = "stablehlo.reshape"(%289) : (tensor<2x20xf32>) -> tensor<2x2x10xf32>
    %291 = "stablehlo.broadcast_in_dim"(%98) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x5xf32>) -> tensor<2x2x5xf32>
    %292 = "stablehlo.broadcast_in_dim"(%99) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x5xf32>) -> tensor<2x2x5xf32>
    %293 = "stablehlo.reshape"(%290) : (tensor<2x2x10xf32>) -> tensor<2x2x5x2xf32>
    %294 = "stablehlo.slice"(%293) {limit_indices = array<i64: 2, 2, 5, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x5x2xf32>) -> tensor<2x2x5x1xf32>
    %295 = "stablehlo.reshape"(%294) : (tensor<2x2x5x1xf32>) -> tensor<2x2x5xf32>
    %296 = "stablehlo.slice"(%293) {limit_indices = array<i64: 2, 2, 5, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x5x2xf32>) -> tensor<2x2x5x1xf32>
    %297 = "stablehlo.reshape"(%296) : (tensor<2x2x5x1xf32>) -> tensor<2x2x5xf32>
    %298 = "stablehlo.multiply"(%295, %291) : (tensor<2x2x5xf32>, tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
    %299 = "stablehlo.multiply"(%297, %292) : (tensor<2x2x5xf32>, tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
    %300 = "stablehlo.subtract"(%298, %299) : (tensor<2x2x5xf32>, tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
    %301 = "stablehlo.multiply"(%295, %292) : (tensor<2x2x5xf32>, tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
    %302 = "stablehlo.multiply"(%297, %291) : (tensor<2x2x5xf32>, tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
    %303 = "stablehlo.add"(%301, %302) : (tensor<2x2x5xf32>, tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
    %304 = "stablehlo.reshape"(%300) : (tensor<2x2x5xf32>) -> tensor<2x2x5x1xf32>
    %305 = "stablehlo.reshape"(%303) : (tensor<2x2x5xf32>) -> tensor<2x2x5x1xf32>
    %306 = "stablehlo.concatenate"(%304, %305) {dimension = 3 : i64} : (tensor<2x2x5x1xf32>, tensor<2x2x5x1xf32>) -> tensor<2x2x5x2xf32>
    %307 = "stablehlo.reshape"(%306) : (tensor<2x2x5x2xf32>) -> tensor<2x2x10xf32>
    %308 = "stablehlo.dot_general"(%269, %13) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<20x60xf32>) -> tensor<2x20xf32>
    %309 = "stablehlo.reshape"(%308) : (tensor<2x20xf32>) -> tensor<2x2x10xf32>
    %310 = "stablehlo.reshape"(%307) : (tensor<2x2x10xf32>) -> tensor<2x1x2x10xf32>
    %311 = "stablehlo.transpose"(%310) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x10xf32>) -> tensor<2x2x1x10xf32>
    %312 = "stablehlo.slice"(%311) {limit_indices = array<i64: 1, 2, 1, 10>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x10xf32>) -> tensor<1x2x1x10xf32>
    %313 = "stablehlo.dynamic_update_slice"(%32, %312, %43, %41, %45, %41) : (tensor<3x2x512x10xf32>, tensor<1x2x1x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x10xf32>
    %314 = "stablehlo.slice"(%311) {limit_indices = array<i64: 2, 2, 1, 10>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x10xf32>) -> tensor<1x2x1x10xf32>
    %315 = "stablehlo.dynamic_update_slice"(%313, %314, %49, %41, %51, %41) : (tensor<3x2x512x10xf32>, tensor<1x2x1x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x10xf32>
    %316 = "stablehlo.reshape"(%309) : (tensor<2x2x10xf32>) -> tensor<2x1x2x10xf32>
    %317 = "stablehlo.transpose"(%316) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x10xf32>) -> tensor<2x2x1x10xf32>
    %318 = "stablehlo.slice"(%317) {limit_indices = array<i64: 1, 2, 1, 10>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x10xf32>) -> tensor<1x2x1x10xf32>
    %319 = "stablehlo.dynamic_update_slice"(%33, %318, %43, %41, %45, %41) : (tensor<3x2x512x10xf32>, tensor<1x2x1x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x10xf32>
    %320 = "stablehlo.slice"(%317) {limit_indices = array<i64: 2, 2, 1, 10>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x10xf32>) -> tensor<1x2x1x10xf32>
    %321 = "stablehlo.dynamic_update_slice"(%319, %320, %49, %41, %51, %41) : (tensor<3x2x512x10xf32>, tensor<1x2x1x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x10xf32>
    %322 = "stablehlo.reshape"(%288) : (tensor<2x6x10xf32>) -> tensor<2x1x2x3x10xf32>
    %323 = "stablehlo.transpose"(%322) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x3x10xf32>) -> tensor<2x2x1x3x10xf32>
    %324 = "stablehlo.reshape"(%323) : (tensor<2x2x1x3x10xf32>) -> tensor<2x2x3x10xf32>
    %325 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x3xi32>
    %326 = "stablehlo.constant"() {value = dense<3.16227764e-01> : tensor<2x2x3x10xf32>} : () -> tensor<2x2x3x10xf32>
    %327 = "stablehlo.multiply"(%324, %326) : (tensor<2x2x3x10xf32>, tensor<2x2x3x10xf32>) -> tensor<2x2x3x10xf32>
    %328 = "stablehlo.reshape"(%325) : (tensor<2x1x3xi32>) -> tensor<2x3xi32>
    %329 = "stablehlo.add"(%38, %39) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %330 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %331 = "stablehlo.add"(%61, %330) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %332 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %333 = "stablehlo.divide"(%331, %332) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %334 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x3xf32>} : () -> tensor<2x2x3xf32>
    %335 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x3xf32>} : () -> tensor<2x2x3xf32>
    %336 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x3x10xf32>} : () -> tensor<2x2x3x10xf32>
    %337, %338, %339, %340 = "stablehlo.while"(%41, %334, %335, %336) ({
    ^bb0(%341: tensor<i32>, %342: tensor<2x2x3xf32>, %343: tensor<2x2x3xf32>, %344: tensor<2x2x3x10xf32>):
      %345 = "stablehlo.compare"(%341, %333) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%345) : (tensor<i1>) -> ()
    }, {
    ^bb0(%346: tensor<i32>, %347: tensor<2x2x3xf32>, %348: tensor<2x2x3xf32>, %349: tensor<2x2x3x10xf32>):
      %350 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %351 = "stablehlo.multiply"(%346, %350) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %352 = "stablehlo.dynamic_slice"(%315, %43, %41, %351, %41) {slice_sizes = array<i64: 1, 2, 256, 10>} : (tensor<3x2x512x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x10xf32>
      %353 = "stablehlo.dynamic_slice"(%315, %49, %41, %351, %41) {slice_sizes = array<i64: 1, 2, 256, 10>} : (tensor<3x2x512x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x10xf32>
      %354 = "stablehlo.concatenate"(%352, %353) {dimension = 0 : i64} : (tensor<1x2x256x10xf32>, tensor<1x2x256x10xf32>) -> tensor<2x2x256x10xf32>
      %355 = "stablehlo.dot_general"(%327, %354) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x3x10xf32>, tensor<2x2x256x10xf32>) -> tensor<2x2x3x256xf32>
      %356 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x3x256xi32>
      %357 = "stablehlo.broadcast_in_dim"(%351) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x3x256xi32>
      %358 = "stablehlo.add"(%356, %357) : (tensor<2x2x3x256xi32>, tensor<2x2x3x256xi32>) -> tensor<2x2x3x256xi32>
      %359 = "stablehlo.broadcast_in_dim"(%328) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x3xi32>) -> tensor<2x2x3x256xi32>
      %360 = "stablehlo.compare"(%358, %359) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x3x256xi32>, tensor<2x2x3x256xi32>) -> tensor<2x2x3x256xi1>
      %361 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x3x256xf32>} : () -> tensor<2x2x3x256xf32>
      %362 = "stablehlo.select"(%360, %355, %361) : (tensor<2x2x3x256xi1>, tensor<2x2x3x256xf32>, tensor<2x2x3x256xf32>) -> tensor<2x2x3x256xf32>
      %363 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %364 = "stablehlo.add"(%346, %363) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %365 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %366 = "stablehlo.reduce"(%362, %365) ({
      ^bb0(%367: tensor<f32>, %368: tensor<f32>):
        %369 = "stablehlo.maximum"(%367, %368) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%369) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x3x256xf32>, tensor<f32>) -> tensor<2x2x3xf32>
      %370 = "stablehlo.maximum"(%347, %366) : (tensor<2x2x3xf32>, tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
      %371 = "stablehlo.broadcast_in_dim"(%370) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x256xf32>
      %372 = "stablehlo.subtract"(%362, %371) : (tensor<2x2x3x256xf32>, tensor<2x2x3x256xf32>) -> tensor<2x2x3x256xf32>
      %373 = "stablehlo.exponential"(%372) : (tensor<2x2x3x256xf32>) -> tensor<2x2x3x256xf32>
      %374 = "stablehlo.subtract"(%347, %370) : (tensor<2x2x3xf32>, tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
      %375 = "stablehlo.exponential"(%374) : (tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
      %376 = "stablehlo.multiply"(%348, %375) : (tensor<2x2x3xf32>, tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
      %377 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %378 = "stablehlo.reduce"(%373, %377) ({
      ^bb0(%379: tensor<f32>, %380: tensor<f32>):
        %381 = "stablehlo.add"(%379, %380) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%381) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x3x256xf32>, tensor<f32>) -> tensor<2x2x3xf32>
      %382 = "stablehlo.add"(%376, %378) : (tensor<2x2x3xf32>, tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
      %383 = "stablehlo.dynamic_slice"(%321, %43, %41, %351, %41) {slice_sizes = array<i64: 1, 2, 256, 10>} : (tensor<3x2x512x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x10xf32>
      %384 = "stablehlo.dynamic_slice"(%321, %49, %41, %351, %41) {slice_sizes = array<i64: 1, 2, 256, 10>} : (tensor<3x2x512x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x10xf32>
      %385 = "stablehlo.concatenate"(%383, %384) {dimension = 0 : i64} : (tensor<1x2x256x10xf32>, tensor<1x2x256x10xf32>) -> tensor<2x2x256x10xf32>
      %386 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x10xi32>
      %387 = "stablehlo.broadcast_in_dim"(%351) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x10xi32>
      %388 = "stablehlo.add"(%386, %387) : (tensor<2x2x256x10xi32>, tensor<2x2x256x10xi32>) -> tensor<2x2x256x10xi32>
      %389 = "stablehlo.broadcast_in_dim"(%329) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x10xi32>
      %390 = "stablehlo.compare"(%388, %389) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x10xi32>, tensor<2x2x256x10xi32>) -> tensor<2x2x256x10xi1>
      %391 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x10xf32>} : () -> tensor<2x2x256x10xf32>
      %392 = "stablehlo.select"(%390, %385, %391) : (tensor<2x2x256x10xi1>, tensor<2x2x256x10xf32>, tensor<2x2x256x10xf32>) -> tensor<2x2x256x10xf32>
      %393 = "stablehlo.dot_general"(%373, %392) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x3x256xf32>, tensor<2x2x256x10xf32>) -> tensor<2x2x3x10xf32>
      %394 = "stablehlo.broadcast_in_dim"(%375) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x10xf32>
      %395 = "stablehlo.multiply"(%349, %394) : (tensor<2x2x3x10xf32>, tensor<2x2x3x10xf32>) -> tensor<2x2x3x10xf32>
      %396 = "stablehlo.add"(%395, %393) : (tensor<2x2x3x10xf32>, tensor<2x2x3x10xf32>) -> tensor<2x2x3x10xf32>
      "stablehlo.return"(%364, %370, %382, %396) : (tensor<i32>, tensor<2x2x3xf32>, tensor<2x2x3xf32>, tensor<2x2x3x10xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x3xf32>, tensor<2x2x3xf32>, tensor<2x2x3x10xf32>) -> (tensor<i32>, tensor<2x2x3xf32>, tensor<2x2x3xf32>, tensor<2x2x3x10xf32>)
    %397 = "stablehlo.broadcast_in_dim"(%339) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x10xf32>
    %398 = "stablehlo.divide"(%340, %397) : (tensor<2x2x3x10xf32>, tensor<2x2x3x10xf32>) -> tensor<2x2x3x10xf32>
    %399 = "stablehlo.reshape"(%398) : (tensor<2x2x3x10xf32>) -> tensor<2x2x1x3x10xf32>
    %400 = "stablehlo.transpose"(%399) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x3x10xf32>) -> tensor<2x1x2x3x10xf32>
    %401 = "stablehlo.reshape"(%400) : (tensor<2x1x2x3x10xf32>) -> tensor<2x6x10xf32>
    %402 = "stablehlo.reshape"(%401) : (tensor<2x6x10xf32>) -> tensor<2x60xf32>
    %403 = "stablehlo.dot_general"(%402, %14) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<60x60xf32>) -> tensor<2x60xf32>
    %404 = "stablehlo.add"(%254, %403) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %405 = "stablehlo.multiply"(%404, %404) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %406 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %407 = "stablehlo.reduce"(%405, %406) ({
    ^bb0(%408: tensor<f32>, %409: tensor<f32>):
      %410 = "stablehlo.add"(%408, %409) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%410) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x60xf32>, tensor<f32>) -> tensor<2xf32>
    %411 = "stablehlo.constant"() {value = dense<6.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %412 = "stablehlo.divide"(%407, %411) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %413 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %414 = "stablehlo.add"(%412, %413) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %415 = "stablehlo.rsqrt"(%414) : (tensor<2xf32>) -> tensor<2xf32>
    %416 = "stablehlo.broadcast_in_dim"(%415) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x60xf32>
    %417 = "stablehlo.multiply"(%404, %416) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %418 = "stablehlo.broadcast_in_dim"(%15) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60xf32>
    %419 = "stablehlo.multiply"(%417, %418) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %420 = "stablehlo.dot_general"(%419, %16) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<77x60xf32>) -> tensor<2x77xf32>
    %421 = "stablehlo.dot_general"(%419, %17) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<77x60xf32>) -> tensor<2x77xf32>
    %422 = "stablehlo.logistic"(%420) : (tensor<2x77xf32>) -> tensor<2x77xf32>
    %423 = "stablehlo.multiply"(%420, %422) : (tensor<2x77xf32>, tensor<2x77xf32>) -> tensor<2x77xf32>
    %424 = "stablehlo.multiply"(%423, %421) : (tensor<2x77xf32>, tensor<2x77xf32>) -> tensor<2x77xf32>
    %425 = "stablehlo.dot_general"(%424, %18) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77xf32>, tensor<60x77xf32>) -> tensor<2x60xf32>
    %426 = "stablehlo.add"(%404, %425) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %427 = "stablehlo.multiply"(%426, %426) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %428 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %429 = "stablehlo.reduce"(%427, %428) ({
    ^bb0(%430: tensor<f32>, %431: tensor<f32>):
      %432 = "stablehlo.add"(%430, %431) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%432) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x60xf32>, tensor<f32>) -> tensor<2xf32>
    %433 = "stablehlo.constant"() {value = dense<6.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %434 = "stablehlo.divide"(%429, %433) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %435 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %436 = "stablehlo.add"(%434, %435) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %437 = "stablehlo.rsqrt"(%436) : (tensor<2xf32>) -> tensor<2xf32>
    %438 = "stablehlo.broadcast_in_dim"(%437) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x60xf32>
    %439 = "stablehlo.multiply"(%426, %438) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %440 = "stablehlo.broadcast_in_dim"(%19) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60xf32>
    %441 = "stablehlo.multiply"(%439, %440) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %442 = "stablehlo.dot_general"(%441, %20) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<60x60xf32>) -> tensor<2x60xf32>
    %443 = "stablehlo.reshape"(%442) : (tensor<2x60xf32>) -> tensor<2x6x10xf32>
    %444 = "stablehlo.broadcast_in_dim"(%98) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x5xf32>) -> tensor<2x6x5xf32>
    %445 = "stablehlo.broadcast_in_dim"(%99) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x5xf32>) -> tensor<2x6x5xf32>
    %446 = "stablehlo.reshape"(%443) : (tensor<2x6x10xf32>) -> tensor<2x6x5x2xf32>
    %447 = "stablehlo.slice"(%446) {limit_indices = array<i64: 2, 6, 5, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x6x5x2xf32>) -> tensor<2x6x5x1xf32>
    %448 = "stablehlo.reshape"(%447) : (tensor<2x6x5x1xf32>) -> tensor<2x6x5xf32>
    %449 = "stablehlo.slice"(%446) {limit_indices = array<i64: 2, 6, 5, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x6x5x2xf32>) -> tensor<2x6x5x1xf32>
    %450 = "stablehlo.reshape"(%449) : (tensor<2x6x5x1xf32>) -> tensor<2x6x5xf32>
    %451 = "stablehlo.multiply"(%448, %444) : (tensor<2x6x5xf32>, tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
    %452 = "stablehlo.multiply"(%450, %445) : (tensor<2x6x5xf32>, tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
    %453 = "stablehlo.subtract"(%451, %452) : (tensor<2x6x5xf32>, tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
    %454 = "stablehlo.multiply"(%448, %445) : (tensor<2x6x5xf32>, tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
    %455 = "stablehlo.multiply"(%450, %444) : (tensor<2x6x5xf32>, tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
    %456 = "stablehlo.add"(%454, %455) : (tensor<2x6x5xf32>, tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
    %457 = "stablehlo.reshape"(%453) : (tensor<2x6x5xf32>) -> tensor<2x6x5x1xf32>
    %458 = "stablehlo.reshape"(%456) : (tensor<2x6x5xf32>) -> tensor<2x6x5x1xf32>
    %459 = "stablehlo.concatenate"(%457, %458) {dimension = 3 : i64} : (tensor<2x6x5x1xf32>, tensor<2x6x5x1xf32>) -> tensor<2x6x5x2xf32>
    %460 = "stablehlo.reshape"(%459) : (tensor<2x6x5x2xf32>) -> tensor<2x6x10xf32>
    %461 = "stablehlo.dot_general"(%441, %21) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<20x60xf32>) -> tensor<2x20xf32>
    %462 = "stablehlo.reshape"(%461) : (tensor<2x20xf32>) -> tensor<2x2x10xf32>
    %463 = "stablehlo.broadcast_in_dim"(%98) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x5xf32>) -> tensor<2x2x5xf32>
    %464 = "stablehlo.broadcast_in_dim"(%99) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x5xf32>) -> tensor<2x2x5xf32>
    %465 = "stablehlo.reshape"(%462) : (tensor<2x2x10xf32>) -> tensor<2x2x5x2xf32>
    %466 = "stablehlo.slice"(%465) {limit_indices = array<i64: 2, 2, 5, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x5x2xf32>) -> tensor<2x2x5x1xf32>
    %467 = "stablehlo.reshape"(%466) : (tensor<2x2x5x1xf32>) -> tensor<2x2x5xf32>
    %468 = "stablehlo.slice"(%465) {limit_indices = array<i64: 2, 2, 5, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x5x2xf32>) -> tensor<2x2x5x1xf32>
    %469 = "stablehlo.reshape"(%468) : (tensor<2x2x5x1xf32>) -> tensor<2x2x5xf32>
    %470 = "stablehlo.multiply"(%467, %463) : (tensor<2x2x5xf32>, tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
    %471 = "stablehlo.multiply"(%469, %464) : (tensor<2x2x5xf32>, tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
    %472 = "stablehlo.subtract"(%470, %471) : (tensor<2x2x5xf32>, tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
    %473 = "stablehlo.multiply"(%467, %464) : (tensor<2x2x5xf32>, tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
    %474 = "stablehlo.multiply"(%469, %463) : (tensor<2x2x5xf32>, tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
    %475 = "stablehlo.add"(%473, %474) : (tensor<2x2x5xf32>, tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
    %476 = "stablehlo.reshape"(%472) : (tensor<2x2x5xf32>) -> tensor<2x2x5x1xf32>
    %477 = "stablehlo.reshape"(%475) : (tensor<2x2x5xf32>) -> tensor<2x2x5x1xf32>
    %478 = "stablehlo.concatenate"(%476, %477) {dimension = 3 : i64} : (tensor<2x2x5x1xf32>, tensor<2x2x5x1xf32>) -> tensor<2x2x5x2xf32>
    %479 = "stablehlo.reshape"(%478) : (tensor<2x2x5x2xf32>) -> tensor<2x2x10xf32>
    %480 = "stablehlo.dot_general"(%441, %22) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<20x60xf32>) -> tensor<2x20xf32>
    %481 = "stablehlo.reshape"(%480) : (tensor<2x20xf32>) -> tensor<2x2x10xf32>
    %482 = "stablehlo.reshape"(%479) : (tensor<2x2x10xf32>) -> tensor<2x1x2x10xf32>
    %483 = "stablehlo.transpose"(%482) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x10xf32>) -> tensor<2x2x1x10xf32>
    %484 = "stablehlo.slice"(%483) {limit_indices = array<i64: 1, 2, 1, 10>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x10xf32>) -> tensor<1x2x1x10xf32>
    %485 = "stablehlo.dynamic_update_slice"(%34, %484, %43, %41, %45, %41) : (tensor<3x2x512x10xf32>, tensor<1x2x1x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x10xf32>
    %486 = "stablehlo.slice"(%483) {limit_indices = array<i64: 2, 2, 1, 10>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x10xf32>) -> tensor<1x2x1x10xf32>
    %487 = "stablehlo.dynamic_update_slice"(%485, %486, %49, %41, %51, %41) : (tensor<3x2x512x10xf32>, tensor<1x2x1x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x10xf32>
    %488 = "stablehlo.reshape"(%481) : (tensor<2x2x10xf32>) -> tensor<2x1x2x10xf32>
    %489 = "stablehlo.transpose"(%488) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x10xf32>) -> tensor<2x2x1x10xf32>
    %490 = "stablehlo.slice"(%489) {limit_indices = array<i64: 1, 2, 1, 10>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x10xf32>) -> tensor<1x2x1x10xf32>
    %491 = "stablehlo.dynamic_update_slice"(%35, %490, %43, %41, %45, %41) : (tensor<3x2x512x10xf32>, tensor<1x2x1x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x10xf32>
    %492 = "stablehlo.slice"(%489) {limit_indices = array<i64: 2, 2, 1, 10>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x10xf32>) -> tensor<1x2x1x10xf32>
    %493 = "stablehlo.dynamic_update_slice"(%491, %492, %49, %41, %51, %41) : (tensor<3x2x512x10xf32>, tensor<1x2x1x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x10xf32>
    %494 = "stablehlo.reshape"(%460) : (tensor<2x6x10xf32>) -> tensor<2x1x2x3x10xf32>
    %495 = "stablehlo.transpose"(%494) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x3x10xf32>) -> tensor<2x2x1x3x10xf32>
    %496 = "stablehlo.reshape"(%495) : (tensor<2x2x1x3x10xf32>) -> tensor<2x2x3x10xf32>
    %497 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x3xi32>
    %498 = "stablehlo.constant"() {value = dense<3.16227764e-01> : tensor<2x2x3x10xf32>} : () -> tensor<2x2x3x10xf32>
    %499 = "stablehlo.multiply"(%496, %498) : (tensor<2x2x3x10xf32>, tensor<2x2x3x10xf32>) -> tensor<2x2x3x10xf32>
    %500 = "stablehlo.reshape"(%497) : (tensor<2x1x3xi32>) -> tensor<2x3xi32>
    %501 = "stablehlo.add"(%38, %39) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %502 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %503 = "stablehlo.add"(%61, %502) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %504 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %505 = "stablehlo.divide"(%503, %504) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %506 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x3xf32>} : () -> tensor<2x2x3xf32>
    %507 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x3xf32>} : () -> tensor<2x2x3xf32>
    %508 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x3x10xf32>} : () -> tensor<2x2x3x10xf32>
    %509, %510, %511, %512 = "stablehlo.while"(%41, %506, %507, %508) ({
    ^bb0(%513: tensor<i32>, %514: tensor<2x2x3xf32>, %515: tensor<2x2x3xf32>, %516: tensor<2x2x3x10xf32>):
      %517 = "stablehlo.compare"(%513, %505) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%517) : (tensor<i1>) -> ()
    }, {
    ^bb0(%518: tensor<i32>, %519: tensor<2x2x3xf32>, %520: tensor<2x2x3xf32>, %521: tensor<2x2x3x10xf32>):
      %522 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %523 = "stablehlo.multiply"(%518, %522) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %524 = "stablehlo.dynamic_slice"(%487, %43, %41, %523, %41) {slice_sizes = array<i64: 1, 2, 256, 10>} : (tensor<3x2x512x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x10xf32>
      %525 = "stablehlo.dynamic_slice"(%487, %49, %41, %523, %41) {slice_sizes = array<i64: 1, 2, 256, 10>} : (tensor<3x2x512x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x10xf32>
      %526 = "stablehlo.concatenate"(%524, %525) {dimension = 0 : i64} : (tensor<1x2x256x10xf32>, tensor<1x2x256x10xf32>) -> tensor<2x2x256x10xf32>
      %527 = "stablehlo.dot_general"(%499, %526) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x3x10xf32>, tensor<2x2x256x10xf32>) -> tensor<2x2x3x256xf32>
      %528 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x3x256xi32>
      %529 = "stablehlo.broadcast_in_dim"(%523) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x3x256xi32>
      %530 = "stablehlo.add"(%528, %529) : (tensor<2x2x3x256xi32>, tensor<2x2x3x256xi32>) -> tensor<2x2x3x256xi32>
      %531 = "stablehlo.broadcast_in_dim"(%500) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x3xi32>) -> tensor<2x2x3x256xi32>
      %532 = "stablehlo.compare"(%530, %531) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x3x256xi32>, tensor<2x2x3x256xi32>) -> tensor<2x2x3x256xi1>
      %533 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x3x256xf32>} : () -> tensor<2x2x3x256xf32>
      %534 = "stablehlo.select"(%532, %527, %533) : (tensor<2x2x3x256xi1>, tensor<2x2x3x256xf32>, tensor<2x2x3x256xf32>) -> tensor<2x2x3x256xf32>
      %535 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %536 = "stablehlo.add"(%518, %535) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %537 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %538 = "stablehlo.reduce"(%534, %537) ({
      ^bb0(%539: tensor<f32>, %540: tensor<f32>):
        %541 = "stablehlo.maximum"(%539, %540) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%541) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x3x256xf32>, tensor<f32>) -> tensor<2x2x3xf32>
      %542 = "stablehlo.maximum"(%519, %538) : (tensor<2x2x3xf32>, tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
      %543 = "stablehlo.broadcast_in_dim"(%542) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x256xf32>
      %544 = "stablehlo.subtract"(%534, %543) : (tensor<2x2x3x256xf32>, tensor<2x2x3x256xf32>) -> tensor<2x2x3x256xf32>
      %545 = "stablehlo.exponential"(%544) : (tensor<2x2x3x256xf32>) -> tensor<2x2x3x256xf32>
      %546 = "stablehlo.subtract"(%519, %542) : (tensor<2x2x3xf32>, tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
      %547 = "stablehlo.exponential"(%546) : (tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
      %548 = "stablehlo.multiply"(%520, %547) : (tensor<2x2x3xf32>, tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
      %549 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %550 = "stablehlo.reduce"(%545, %549) ({
      ^bb0(%551: tensor<f32>, %552: tensor<f32>):
        %553 = "stablehlo.add"(%551, %552) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%553) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x3x256xf32>, tensor<f32>) -> tensor<2x2x3xf32>
      %554 = "stablehlo.add"(%548, %550) : (tensor<2x2x3xf32>, tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
      %555 = "stablehlo.dynamic_slice"(%493, %43, %41, %523, %41) {slice_sizes = array<i64: 1, 2, 256, 10>} : (tensor<3x2x512x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x10xf32>
      %556 = "stablehlo.dynamic_slice"(%493, %49, %41, %523, %41) {slice_sizes = array<i64: 1, 2, 256, 10>} : (tensor<3x2x512x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x10xf32>
      %557 = "stablehlo.concatenate"(%555, %556) {dimension = 0 : i64} : (tensor<1x2x256x10xf32>, tensor<1x2x256x10xf32>) -> tensor<2x2x256x10xf32>
      %558 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x10xi32>
      %559 = "stablehlo.broadcast_in_dim"(%523) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x10xi32>
      %560 = "stablehlo.add"(%558, %559) : (tensor<2x2x256x10xi32>, tensor<2x2x256x10xi32>) -> tensor<2x2x256x10xi32>
      %561 = "stablehlo.broadcast_in_dim"(%501) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x10xi32>
      %562 = "stablehlo.compare"(%560, %561) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x10xi32>, tensor<2x2x256x10xi32>) -> tensor<2x2x256x10xi1>
      %563 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x10xf32>} : () -> tensor<2x2x256x10xf32>
      %564 = "stablehlo.select"(%562, %557, %563) : (tensor<2x2x256x10xi1>, tensor<2x2x256x10xf32>, tensor<2x2x256x10xf32>) -> tensor<2x2x256x10xf32>
      %565 = "stablehlo.dot_general"(%545, %564) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x3x256xf32>, tensor<2x2x256x10xf32>) -> tensor<2x2x3x10xf32>
      %566 = "stablehlo.broadcast_in_dim"(%547) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x10xf32>
      %567 = "stablehlo.multiply"(%521, %566) : (tensor<2x2x3x10xf32>, tensor<2x2x3x10xf32>) -> tensor<2x2x3x10xf32>
      %568 = "stablehlo.add"(%567, %565) : (tensor<2x2x3x10xf32>, tensor<2x2x3x10xf32>) -> tensor<2x2x3x10xf32>
      "stablehlo.return"(%536, %542, %554, %568) : (tensor<i32>, tensor<2x2x3xf32>, tensor<2x2x3xf32>, tensor<2x2x3x10xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x3xf32>, tensor<2x2x3xf32>, tensor<2x2x3x10xf32>) -> (tensor<i32>, tensor<2x2x3xf32>, tensor<2x2x3xf32>, tensor<2x2x3x10xf32>)
    %569 = "stablehlo.broadcast_in_dim"(%511) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x10xf32>
    %570 = "stablehlo.divide"(%512, %569) : (tensor<2x2x3x10xf32>, tensor<2x2x3x10xf32>) -> tensor<2x2x3x10xf32>
    %571 = "stablehlo.reshape"(%570) : (tensor<2x2x3x10xf32>) -> tensor<2x2x1x3x10xf32>
    %572 = "stablehlo.transpose"(%571) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x3x10xf32>) -> tensor<2x1x2x3x10xf32>
    %573 = "stablehlo.reshape"(%572) : (tensor<2x1x2x3x10xf32>) -> tensor<2x6x10xf32>
    %574 = "stablehlo.reshape"(%573) : (tensor<2x6x10xf32>) -> tensor<2x60xf32>
    %575 = "stablehlo.dot_general"(%574, %23) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<60x60xf32>) -> tensor<2x60xf32>
    %576 = "stablehlo.add"(%426, %575) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %577 = "stablehlo.multiply"(%576, %576) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %578 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %579 = "stablehlo.reduce"(%577, %578) ({
    ^bb0(%580: tensor<f32>, %581: tensor<f32>):
      %582 = "stablehlo.add"(%580, %581) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%582) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x60xf32>, tensor<f32>) -> tensor<2xf32>
    %583 = "stablehlo.constant"() {value = dense<6.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %584 = "stablehlo.divide"(%579, %583) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %585 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %586 = "stablehlo.add"(%584, %585) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %587 = "stablehlo.rsqrt"(%586) : (tensor<2xf32>) -> tensor<2xf32>
    %588 = "stablehlo.broadcast_in_dim"(%587) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x60xf32>
    %589 = "stablehlo.multiply"(%576, %588) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %590 = "stablehlo.broadcast_in_dim"(%24) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60xf32>
    %591 = "stablehlo.multiply"(%589, %590) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %592 = "stablehlo.dot_general"(%591, %25) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<77x60xf32>) -> tensor<2x77xf32>
    %593 = "stablehlo.dot_general"(%591, %26) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<77x60xf32>) -> tensor<2x77xf32>
    %594 = "stablehlo.logistic"(%592) : (tensor<2x77xf32>) -> tensor<2x77xf32>
    %595 = "stablehlo.multiply"(%592, %594) : (tensor<2x77xf32>, tensor<2x77xf32>) -> tensor<2x77xf32>
    %596 = "stablehlo.multiply"(%595, %593) : (tensor<2x77xf32>, tensor<2x77xf32>) -> tensor<2x77xf32>
    %597 = "stablehlo.dot_general"(%596, %27) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77xf32>, tensor<60x77xf32>) -> tensor<2x60xf32>
    %598 = "stablehlo.add"(%576, %597) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %599 = "stablehlo.multiply"(%598, %598) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %600 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %601 = "stablehlo.reduce"(%599, %600) ({
    ^bb0(%602: tensor<f32>, %603: tensor<f32>):
      %604 = "stablehlo.add"(%602, %603) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%604) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x60xf32>, tensor<f32>) -> tensor<2xf32>
    %605 = "stablehlo.constant"() {value = dense<6.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %606 = "stablehlo.divide"(%601, %605) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %607 = "stablehlo.constant"() {value = dense<4.99999989e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %608 = "stablehlo.add"(%606, %607) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %609 = "stablehlo.rsqrt"(%608) : (tensor<2xf32>) -> tensor<2xf32>
    %610 = "stablehlo.broadcast_in_dim"(%609) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x60xf32>
    %611 = "stablehlo.multiply"(%598, %610) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %612 = "stablehlo.broadcast_in_dim"(%28) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60xf32>
    %613 = "stablehlo.multiply"(%611, %612) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %614 = "stablehlo.dot_general"(%613, %29) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<151x60xf32>) -> tensor<2x151xf32>
    %615 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %616 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %617 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x151xi32>
    %618, %619 = "stablehlo.reduce"(%614, %617, %615, %616) ({
    ^bb0(%620: tensor<f32>, %621: tensor<i32>, %622: tensor<f32>, %623: tensor<i32>):
      %624 = "stablehlo.compare"(%620, %622) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %625 = "stablehlo.compare"(%620, %622) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %626 = "stablehlo.compare"(%621, %623) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %627 = "stablehlo.and"(%625, %626) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %628 = "stablehlo.or"(%624, %627) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %629 = "stablehlo.select"(%628, %620, %622) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %630 = "stablehlo.select"(%628, %621, %623) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%629, %630) : (tensor<f32>, tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x151xf32>, tensor<2x151xi32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<2xi32>)
    "func.return"(%143, %149, %315, %321, %487, %493, %614, %619, %618) : (tensor<3x2x512x10xf32>, tensor<3x2x512x10xf32>, tensor<3x2x512x10xf32>, tensor<3x2x512x10xf32>, tensor<3x2x512x10xf32>, tensor<3x2x512x10xf32>, tensor<2x151xf32>, tensor<2xi32>, tensor<2xf32>) -> ()
  }) {arg_attrs = [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {tf.aliasing_output = 0 : i32}, {tf.aliasing_output = 1 : i32}, {tf.aliasing_output = 2 : i32}, {tf.aliasing_output = 3 : i32}, {tf.aliasing_output = 4 : i32}, {tf.aliasing_output = 5 : i32}, {}, {}, {}, {}], function_type = (tensor<151x60xf32>, tensor<60xf32>, tensor<60x60xf32>, tensor<20x60xf32>, tensor<20x60xf32>, tensor<60x60xf32>, tensor<60xf32>, tensor<77x60xf32>, tensor<77x60xf32>, tensor<60x77xf32>, tensor<60xf32>, tensor<60x60xf32>, tensor<20x60xf32>, tensor<20x60xf32>, tensor<60x60xf32>, tensor<60xf32>, tensor<77x60xf32>, tensor<77x60xf32>, tensor<60x77xf32>, tensor<60xf32>, tensor<60x60xf32>, tensor<20x60xf32>, tensor<20x60xf32>, tensor<60x60xf32>, tensor<60xf32>, tensor<77x60xf32>, tensor<77x60xf32>, tensor<60x77xf32>, tensor<60xf32>, tensor<151x60xf32>, tensor<3x2x512x10xf32>, tensor<3x2x512x10xf32>, tensor<3x2x512x10xf32>, tensor<3x2x512x10xf32>, tensor<3x2x512x10xf32>, tensor<3x2x512x10xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> (tensor<3x2x512x10xf32>, tensor<3x2x512x10xf32>, tensor<3x2x512x10xf32>, tensor<3x2x512x10xf32>, tensor<3x2x512x10xf32>, tensor<3x2x512x10xf32>, tensor<2x151xf32>, tensor<2xi32>, tensor<2xf32>), sym_name = "main"} : () -> ()
}) : () -> ()
