"builtin.module"() ({
  "func.func"() ({
  ^bb0(%0: tensor<141x60xf32>, %1: tensor<60xf32>, %2: tensor<88x60xf32>, %3: tensor<22xf32>, %4: tensor<44x60xf32>, %5: tensor<22xf32>, %6: tensor<44x60xf32>, %7: tensor<60x88xf32>, %8: tensor<60xf32>, %9: tensor<67x60xf32>, %10: tensor<67x60xf32>, %11: tensor<60x67xf32>, %12: tensor<60xf32>, %13: tensor<88x60xf32>, %14: tensor<22xf32>, %15: tensor<44x60xf32>, %16: tensor<22xf32>, %17: tensor<44x60xf32>, %18: tensor<60x88xf32>, %19: tensor<60xf32>, %20: tensor<67x60xf32>, %21: tensor<67x60xf32>, %22: tensor<60x67xf32>, %23: tensor<60xf32>, %24: tensor<88x60xf32>, %25: tensor<22xf32>, %26: tensor<44x60xf32>, %27: tensor<22xf32>, %28: tensor<44x60xf32>, %29: tensor<60x88xf32>, %30: tensor<60xf32>, %31: tensor<67x60xf32>, %32: tensor<67x60xf32>, %33: tensor<60x67xf32>, %34: tensor<60xf32>, %35: tensor<141x60xf32>, %36: tensor<3x2x512x22xf32>, %37: tensor<3x2x512x22xf32>, %38: tensor<3x2x512x22xf32>, %39: tensor<3x2x512x22xf32>, %40: tensor<3x2x512x22xf32>, %41: tensor<3x2x512x22xf32>, %42: tensor<2xi32>, %43: tensor<2xi32>, %44: tensor<2xi32>, %45: tensor<2xi32>):
    %46 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %47 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %48 = "stablehlo.slice"(%43) {limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %49 = "stablehlo.reshape"(%48) : (tensor<1xi32>) -> tensor<i32>
    %50 = "stablehlo.slice"(%44) {limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %51 = "stablehlo.reshape"(%50) : (tensor<1xi32>) -> tensor<i32>
    %52 = "stablehlo.slice"(%45) {limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %53 = "stablehlo.reshape"(%52) : (tensor<1xi32>) -> tensor<i32>
    %54 = "stablehlo.slice"(%43) {limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %55 = "stablehlo.reshape"(%54) : (tensor<1xi32>) -> tensor<i32>
    %56 = "stablehlo.slice"(%44) {limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %57 = "stablehlo.reshape"(%56) : (tensor<1xi32>) -> tensor<i32>
    %58 = "stablehlo.slice"(%45) {limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %59 = "stablehlo.reshape"(%58) : (tensor<1xi32>) -> tensor<i32>
    %60 = "stablehlo.broadcast_in_dim"(%44) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x1xi32>
    %61 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x1xi32>
    %62 = "stablehlo.add"(%60, %61) : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x1xi32>
    %63 = "stablehlo.compare"(%45, %46) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %64 = "stablehlo.add"(%44, %45) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %65 = "stablehlo.select"(%63, %64, %46) : (tensor<2xi1>, tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %66 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %67 = "stablehlo.reduce"(%65, %66) ({
    ^bb0(%68: tensor<i32>, %69: tensor<i32>):
      %70 = "stablehlo.maximum"(%68, %69) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%70) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xi32>, tensor<i32>) -> tensor<i32>
    %71 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %72 = "stablehlo.reduce"(%45, %71) ({
    ^bb0(%73: tensor<i32>, %74: tensor<i32>):
      %75 = "stablehlo.maximum"(%73, %74) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%75) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xi32>, tensor<i32>) -> tensor<i32>
    %76 = "stablehlo.reshape"(%42) : (tensor<2xi32>) -> tensor<2x1xi32>
    %77 = "stablehlo.gather"(%0, %76) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 60>} : (tensor<141x60xf32>, tensor<2x1xi32>) -> tensor<2x60xf32>
    %78 = "stablehlo.multiply"(%77, %77) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %79 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %80 = "stablehlo.reduce"(%78, %79) ({
    ^bb0(%81: tensor<f32>, %82: tensor<f32>):
      %83 = "stablehlo.add"(%81, %82) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%83) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x60xf32>, tensor<f32>) -> tensor<2xf32>
    %84 = "stablehlo.constant"() {value = dense<6.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %85 = "stablehlo.divide"(%80, %84) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %86 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %87 = "stablehlo.add"(%85, %86) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %88 = "stablehlo.rsqrt"(%87) : (tensor<2xf32>) -> tensor<2xf32>
    %89 = "stablehlo.broadcast_in_dim"(%88) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x60xf32>
    %90 = "stablehlo.multiply"(%77, %89) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %91 = "stablehlo.broadcast_in_dim"(%1) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60xf32>
    %92 = "stablehlo.multiply"(%90, %91) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %93 = "stablehlo.dot_general"(%92, %2) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<88x60xf32>) -> tensor<2x88xf32>
    %94 = "stablehlo.reshape"(%93) : (tensor<2x88xf32>) -> tensor<2x4x22xf32>
    %95 = "stablehlo.multiply"(%94, %94) : (tensor<2x4x22xf32>, tensor<2x4x22xf32>) -> tensor<2x4x22xf32>
    %96 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %97 = "stablehlo.reduce"(%95, %96) ({
    ^bb0(%98: tensor<f32>, %99: tensor<f32>):
      %100 = "stablehlo.add"(%98, %99) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%100) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x22xf32>, tensor<f32>) -> tensor<2x4xf32>
    %101 = "stablehlo.constant"() {value = dense<2.20000000e+01> : tensor<2x4xf32>} : () -> tensor<2x4xf32>
    %102 = "stablehlo.divide"(%97, %101) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %103 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2x4xf32>} : () -> tensor<2x4xf32>
    %104 = "stablehlo.add"(%102, %103) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %105 = "stablehlo.rsqrt"(%104) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %106 = "stablehlo.broadcast_in_dim"(%105) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x22xf32>
    %107 = "stablehlo.multiply"(%94, %106) : (tensor<2x4x22xf32>, tensor<2x4x22xf32>) -> tensor<2x4x22xf32>
    %108 = "stablehlo.broadcast_in_dim"(%3) {broadcast_dimensions = array<i64: 2>} : (tensor<22xf32>) -> tensor<2x4x22xf32>
    %109 = "stablehlo.multiply"(%107, %108) : (tensor<2x4x22xf32>, tensor<2x4x22xf32>) -> tensor<2x4x22xf32>
    %110 = "stablehlo.reshape"(%62) : (tensor<2x1xi32>) -> tensor<2xi32>
    %111 = "stablehlo.convert"(%110) : (tensor<2xi32>) -> tensor<2xf32>
    %112 = "stablehlo.constant"() {value = dense<[1.00000000e+00, 4.82945442e-01, 2.33236283e-01, 1.12640396e-01, 5.43991663e-02, 2.62718275e-02, 1.26878582e-02, 6.12754514e-03, 2.95926933e-03, 1.42916583e-03, 6.90208923e-04]> : tensor<11xf32>} : () -> tensor<11xf32>
    %113 = "stablehlo.broadcast_in_dim"(%112) {broadcast_dimensions = array<i64: 1>} : (tensor<11xf32>) -> tensor<2x11xf32>
    %114 = "stablehlo.broadcast_in_dim"(%111) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x11xf32>
    %115 = "stablehlo.multiply"(%114, %113) : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xf32>
    %116 = "stablehlo.cosine"(%115) : (tensor<2x11xf32>) -> tensor<2x11xf32>
    %117 = "stablehlo.sine"(%115) : (tensor<2x11xf32>) -> tensor<2x11xf32>
    %118 = "stablehlo.broadcast_in_dim"(%116) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x4x11xf32>
    %119 = "stablehlo.broadcast_in_dim"(%117) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x4x11xf32>
    %120 = "stablehlo.slice"(%109) {limit_indices = array<i64: 2, 4, 11>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x22xf32>) -> tensor<2x4x11xf32>
    %121 = "stablehlo.slice"(%109) {limit_indices = array<i64: 2, 4, 22>, start_indices = array<i64: 0, 0, 11>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x22xf32>) -> tensor<2x4x11xf32>
    %122 = "stablehlo.multiply"(%120, %118) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %123 = "stablehlo.multiply"(%121, %119) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %124 = "stablehlo.subtract"(%122, %123) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %125 = "stablehlo.multiply"(%120, %119) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %126 = "stablehlo.multiply"(%121, %118) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %127 = "stablehlo.add"(%125, %126) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %128 = "stablehlo.concatenate"(%124, %127) {dimension = 2 : i64} : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x22xf32>
    %129 = "stablehlo.dot_general"(%92, %4) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<44x60xf32>) -> tensor<2x44xf32>
    %130 = "stablehlo.reshape"(%129) : (tensor<2x44xf32>) -> tensor<2x2x22xf32>
    %131 = "stablehlo.multiply"(%130, %130) : (tensor<2x2x22xf32>, tensor<2x2x22xf32>) -> tensor<2x2x22xf32>
    %132 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %133 = "stablehlo.reduce"(%131, %132) ({
    ^bb0(%134: tensor<f32>, %135: tensor<f32>):
      %136 = "stablehlo.add"(%134, %135) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%136) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x2x22xf32>, tensor<f32>) -> tensor<2x2xf32>
    %137 = "stablehlo.constant"() {value = dense<2.20000000e+01> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %138 = "stablehlo.divide"(%133, %137) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %139 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %140 = "stablehlo.add"(%138, %139) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %141 = "stablehlo.rsqrt"(%140) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %142 = "stablehlo.broadcast_in_dim"(%141) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x2xf32>) -> tensor<2x2x22xf32>
    %143 = "stablehlo.multiply"(%130, %142) : (tensor<2x2x22xf32>, tensor<2x2x22xf32>) -> tensor<2x2x22xf32>
    %144 = "stablehlo.broadcast_in_dim"(%5) {broadcast_dimensions = array<i64: 2>} : (tensor<22xf32>) -> tensor<2x2x22xf32>
    %145 = "stablehlo.multiply"(%143, %144) : (tensor<2x2x22xf32>, tensor<2x2x22xf32>) -> tensor<2x2x22xf32>
    %146 = "stablehlo.broadcast_in_dim"(%116) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x2x11xf32>
    %147 = "stablehlo.broadcast_in_dim"(%117) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x2x11xf32>
    %148 = "stablehlo.slice"(%145) {limit_indices = array<i64: 2, 2, 11>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x22xf32>) -> tensor<2x2x11xf32>
    %149 = "stablehlo.slice"(%145) {limit_indices = array<i64: 2, 2, 22>, start_indices = array<i64: 0, 0, 11>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x22xf32>) -> tensor<2x2x11xf32>
    %150 = "stablehlo.multiply"(%148, %146) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %151 = "stablehlo.multiply"(%149, %147) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %152 = "stablehlo.subtract"(%150, %151) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %153 = "stablehlo.multiply"(%148, %147) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %154 = "stablehlo.multiply"(%149, %146) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %155 = "stablehlo.add"(%153, %154) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %156 = "stablehlo.concatenate"(%152, %155) {dimension = 2 : i64} : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x22xf32>
    %157 = "stablehlo.dot_general"(%92, %6) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<44x60xf32>) -> tensor<2x44xf32>
    %158 = "stablehlo.reshape"(%157) : (tensor<2x44xf32>) -> tensor<2x2x22xf32>
    %159 = "stablehlo.reshape"(%156) : (tensor<2x2x22xf32>) -> tensor<2x1x2x22xf32>
    %160 = "stablehlo.transpose"(%159) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x22xf32>) -> tensor<2x2x1x22xf32>
    %161 = "stablehlo.slice"(%160) {limit_indices = array<i64: 1, 2, 1, 22>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %162 = "stablehlo.dynamic_update_slice"(%36, %161, %49, %47, %51, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %163 = "stablehlo.slice"(%160) {limit_indices = array<i64: 2, 2, 1, 22>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %164 = "stablehlo.dynamic_update_slice"(%162, %163, %55, %47, %57, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %165 = "stablehlo.reshape"(%158) : (tensor<2x2x22xf32>) -> tensor<2x1x2x22xf32>
    %166 = "stablehlo.transpose"(%165) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x22xf32>) -> tensor<2x2x1x22xf32>
    %167 = "stablehlo.slice"(%166) {limit_indices = array<i64: 1, 2, 1, 22>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %168 = "stablehlo.dynamic_update_slice"(%37, %167, %49, %47, %51, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %169 = "stablehlo.slice"(%166) {limit_indices = array<i64: 2, 2, 1, 22>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %170 = "stablehlo.dynamic_update_slice"(%168, %169, %55, %47, %57, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %171 = "stablehlo.reshape"(%128) : (tensor<2x4x22xf32>) -> tensor<2x1x2x2x22xf32>
    %172 = "stablehlo.transpose"(%171) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x2x22xf32>) -> tensor<2x2x1x2x22xf32>
    %173 = "stablehlo.reshape"(%172) : (tensor<2x2x1x2x22xf32>) -> tensor<2x2x2x22xf32>
    %174 = "stablehlo.broadcast_in_dim"(%62) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x2xi32>
    %175 = "stablehlo.constant"() {value = dense<2.13200718e-01> : tensor<2x2x2x22xf32>} : () -> tensor<2x2x2x22xf32>
    %176 = "stablehlo.multiply"(%173, %175) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
    %177 = "stablehlo.reshape"(%174) : (tensor<2x1x2xi32>) -> tensor<2x2xi32>
    %178 = "stablehlo.add"(%44, %45) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %179 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %180 = "stablehlo.add"(%67, %179) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %181 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %182 = "stablehlo.divide"(%180, %181) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %183 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %184 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %185 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2x22xf32>} : () -> tensor<2x2x2x22xf32>
    %186, %187, %188, %189 = "stablehlo.while"(%47, %183, %184, %185) ({
    ^bb0(%190: tensor<i32>, %191: tensor<2x2x2xf32>, %192: tensor<2x2x2xf32>, %193: tensor<2x2x2x22xf32>):
      %194 = "stablehlo.compare"(%190, %182) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%194) : (tensor<i1>) -> ()
    }, {
    ^bb0(%195: tensor<i32>, %196: tensor<2x2x2xf32>, %197: tensor<2x2x2xf32>, %198: tensor<2x2x2x22xf32>):
      %199 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %200 = "stablehlo.multiply"(%195, %199) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %201 = "stablehlo.dynamic_slice"(%164, %49, %47, %200, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %202 = "stablehlo.dynamic_slice"(%164, %55, %47, %200, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %203 = "stablehlo.concatenate"(%201, %202) {dimension = 0 : i64} : (tensor<1x2x256x22xf32>, tensor<1x2x256x22xf32>) -> tensor<2x2x256x22xf32>
      %204 = "stablehlo.dot_general"(%176, %203) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x22xf32>, tensor<2x2x256x22xf32>) -> tensor<2x2x2x256xf32>
      %205 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x2x256xi32>
      %206 = "stablehlo.broadcast_in_dim"(%200) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x2x256xi32>
      %207 = "stablehlo.add"(%205, %206) : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi32>
      %208 = "stablehlo.broadcast_in_dim"(%177) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x2xi32>) -> tensor<2x2x2x256xi32>
      %209 = "stablehlo.compare"(%207, %208) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi1>
      %210 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2x256xf32>} : () -> tensor<2x2x2x256xf32>
      %211 = "stablehlo.select"(%209, %204, %210) : (tensor<2x2x2x256xi1>, tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %212 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %213 = "stablehlo.add"(%195, %212) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %214 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %215 = "stablehlo.reduce"(%211, %214) ({
      ^bb0(%216: tensor<f32>, %217: tensor<f32>):
        %218 = "stablehlo.maximum"(%216, %217) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%218) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %219 = "stablehlo.maximum"(%196, %215) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %220 = "stablehlo.broadcast_in_dim"(%219) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x256xf32>
      %221 = "stablehlo.subtract"(%211, %220) : (tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %222 = "stablehlo.exponential"(%221) : (tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %223 = "stablehlo.subtract"(%196, %219) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %224 = "stablehlo.exponential"(%223) : (tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %225 = "stablehlo.multiply"(%197, %224) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %226 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %227 = "stablehlo.reduce"(%222, %226) ({
      ^bb0(%228: tensor<f32>, %229: tensor<f32>):
        %230 = "stablehlo.add"(%228, %229) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%230) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %231 = "stablehlo.add"(%225, %227) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %232 = "stablehlo.dynamic_slice"(%170, %49, %47, %200, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %233 = "stablehlo.dynamic_slice"(%170, %55, %47, %200, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %234 = "stablehlo.concatenate"(%232, %233) {dimension = 0 : i64} : (tensor<1x2x256x22xf32>, tensor<1x2x256x22xf32>) -> tensor<2x2x256x22xf32>
      %235 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x22xi32>
      %236 = "stablehlo.broadcast_in_dim"(%200) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x22xi32>
      %237 = "stablehlo.add"(%235, %236) : (tensor<2x2x256x22xi32>, tensor<2x2x256x22xi32>) -> tensor<2x2x256x22xi32>
      %238 = "stablehlo.broadcast_in_dim"(%178) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x22xi32>
      %239 = "stablehlo.compare"(%237, %238) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x22xi32>, tensor<2x2x256x22xi32>) -> tensor<2x2x256x22xi1>
      %240 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x22xf32>} : () -> tensor<2x2x256x22xf32>
      %241 = "stablehlo.select"(%239, %234, %240) : (tensor<2x2x256x22xi1>, tensor<2x2x256x22xf32>, tensor<2x2x256x22xf32>) -> tensor<2x2x256x22xf32>
      %242 = "stablehlo.dot_general"(%222, %241) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x256xf32>, tensor<2x2x256x22xf32>) -> tensor<2x2x2x22xf32>
      %243 = "stablehlo.broadcast_in_dim"(%224) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x22xf32>
      %244 = "stablehlo.multiply"(%198, %243) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
      %245 = "stablehlo.add"(%244, %242) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
      "stablehlo.return"(%213, %219, %231, %245) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x22xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x22xf32>) -> (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x22xf32>)
    %246 = "stablehlo.broadcast_in_dim"(%188) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x22xf32>
    %247 = "stablehlo.divide"(%189, %246) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
    %248 = "stablehlo.reshape"(%247) : (tensor<2x2x2x22xf32>) -> tensor<2x2x1x2x22xf32>
    %249 = "stablehlo.transpose"(%248) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x2x22xf32>) -> tensor<2x1x2x2x22xf32>
    %250 = "stablehlo.reshape"(%249) : (tensor<2x1x2x2x22xf32>) -> tensor<2x4x22xf32>
    %251 = "stablehlo.reshape"(%250) : (tensor<2x4x22xf32>) -> tensor<2x88xf32>
    %252 = "stablehlo.dot_general"(%251, %7) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x88xf32>, tensor<60x88xf32>) -> tensor<2x60xf32>
    %253 = "stablehlo.add"(%77, %252) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %254 = "stablehlo.multiply"(%253, %253) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %255 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %256 = "stablehlo.reduce"(%254, %255) ({
    ^bb0(%257: tensor<f32>, %258: tensor<f32>):
      %259 = "stablehlo.add"(%257, %258) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%259) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x60xf32>, tensor<f32>) -> tensor<2xf32>
    %260 = "stablehlo.constant"() {value = dense<6.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %261 = "stablehlo.divide"(%256, %260) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %262 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %263 = "stablehlo.add"(%261, %262) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %264 = "stablehlo.rsqrt"(%263) : (tensor<2xf32>) -> tensor<2xf32>
    %265 = "stablehlo.broadcast_in_dim"(%264) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x60xf32>
    %266 = "stablehlo.multiply"(%253, %265) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %267 = "stablehlo.broadcast_in_dim"(%8) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60xf32>
    %268 = "stablehlo.multiply"(%266, %267) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %269 = "stablehlo.dot_general"(%268, %9) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<67x60xf32>) -> tensor<2x67xf32>
    %270 = "stablehlo.dot_general"(%268, %10) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<67x60xf32>) -> tensor<2x67xf32>
    %271 = "stablehlo.logistic"(%269) : (tensor<2x67xf32>) -> tensor<2x67xf32>
    %272 = "stablehlo.multiply"(%269, %271) : (tensor<2x67xf32>, tensor<2x67xf32>) -> tensor<2x67xf32>
    %273 = "stablehlo.multiply"(%272, %270) : (tensor<2x67xf32>, tensor<2x67xf32>) -> tensor<2x67xf32>
    %274 = "stablehlo.dot_general"(%273, %11) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x67xf32>, tensor<60x67xf32>) -> tensor<2x60xf32>
    %275 = "stablehlo.add"(%253, %274) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %276 = "stablehlo.multiply"(%275, %275) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %277 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %278 = "stablehlo.reduce"(%276, %277) ({
    ^bb0(%279: tensor<f32>, %280: tensor<f32>):
      %281 = "stablehlo.add"(%279, %280) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%281) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x60xf32>, tensor<f32>) -> tensor<2xf32>
    %282 = "stablehlo.constant"() {value = dense<6.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %283 = "stablehlo.divide"(%278, %282) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %284 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %285 = "stablehlo.add"(%283, %284) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %286 = "stablehlo.rsqrt"(%285) : (tensor<2xf32>) -> tensor<2xf32>
    %287 = "stablehlo.broadcast_in_dim"(%286) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x60xf32>
    %288 = "stablehlo.multiply"(%275, %287) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %289 = "stablehlo.broadcast_in_dim"(%12) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60xf32>
    %290 = "stablehlo.multiply"(%288, %289) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %291 = "stablehlo.dot_general"(%290, %13) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<88x60xf32>) -> tensor<2x88xf32>
    %292 = "stablehlo.reshape"(%291) : (tensor<2x88xf32>) -> tensor<2x4x22xf32>
    %293 = "stablehlo.multiply"(%292, %292) : (tensor<2x4x22xf32>, tensor<2x4x22xf32>) -> tensor<2x4x22xf32>
    %294 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %295 = "stablehlo.reduce"(%293, %294) ({
    ^bb0(%296: tensor<f32>, %297: tensor<f32>):
      %298 = "stablehlo.add"(%296, %297) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%298) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x22xf32>, tensor<f32>) -> tensor<2x4xf32>
    %299 = "stablehlo.constant"() {value = dense<2.20000000e+01> : tensor<2x4xf32>} : () -> tensor<2x4xf32>
    %300 = "stablehlo.divide"(%295, %299) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %301 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2x4xf32>} : () -> tensor<2x4xf32>
    %302 = "stablehlo.add"(%300, %301) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %303 = "stablehlo.rsqrt"(%302) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %304 = "stablehlo.broadcast_in_dim"(%303) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x22xf32>
    %305 = "stablehlo.multiply"(%292, %304) : (tensor<2x4x22xf32>, tensor<2x4x22xf32>) -> tensor<2x4x22xf32>
    %306 = "stablehlo.broadcast_in_dim"(%14) {broadcast_dimensions = array<i64: 2>} : (tensor<22xf32>) -> tensor<2x4x22xf32>
    %307 = "stablehlo.multiply"(%305, %306) : (tensor<2x4x22xf32>, tensor<2x4x22xf32>) -> tensor<2x4x22xf32>
    %308 = "stablehlo.broadcast_in_dim"(%116) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x4x11xf32>
    %309 = "stablehlo.broadcast_in_dim"(%117) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x4x11xf32>
    %310 = "stablehlo.slice"(%307) {limit_indices = array<i64: 2, 4, 11>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x22xf32>) -> tensor<2x4x11xf32>
    %311 = "stablehlo.slice"(%307) {limit_indices = array<i64: 2, 4, 22>, start_indices = array<i64: 0, 0, 11>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x22xf32>) -> tensor<2x4x11xf32>
    %312 = "stablehlo.multiply"(%310, %308) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %313 = "stablehlo.multiply"(%311, %309) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %314 = "stablehlo.subtract"(%312, %313) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %315 = "stablehlo.multiply"(%310, %309) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %316 = "stablehlo.multiply"(%311, %308) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %317 = "stablehlo.add"(%315, %316) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %318 = "stablehlo.concatenate"(%314, %317) {dimension = 2 : i64} : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x22xf32>
    %319 = "stablehlo.dot_general"(%290, %15) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<44x60xf32>) -> tensor<2x44xf32>
    %320 = "stablehlo.reshape"(%319) : (tensor<2x44xf32>) -> tensor<2x2x22xf32>
    %321 = "stablehlo.multiply"(%320, %320) : (tensor<2x2x22xf32>, tensor<2x2x22xf32>) -> tensor<2x2x22xf32>
    %322 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %323 = "stablehlo.reduce"(%321, %322) ({
    ^bb0(%324: tensor<f32>, %325: tensor<f32>):
      %326 = "stablehlo.add"(%324, %325) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%326) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x2x22xf32>, tensor<f32>) -> tensor<2x2xf32>
    %327 = "stablehlo.constant"() {value = dense<2.20000000e+01> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %328 = "stablehlo.divide"(%323, %327) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %329 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %330 = "stablehlo.add"(%328, %329) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %331 = "stablehlo.rsqrt"(%330) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %332 = "stablehlo.broadcast_in_dim"(%331) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x2xf32>) -> tensor<2x2x22xf32>
    %333 = "stablehlo.multiply"(%320, %332) : (tensor<2x2x22xf32>, tensor<2x2x22xf32>) -> tensor<2x2x22xf32>
    %334 = "stablehlo.broadcast_in_dim"(%16) {broadcast_dimensions = array<i64: 2>} : (tensor<22xf32>) -> tensor<2x2x22xf32>
    %335 = "stablehlo.multiply"(%333, %334) : (tensor<2x2x22xf32>, tensor<2x2x22xf32>) -> tensor<2x2x22xf32>
    %336 = "stablehlo.broadcast_in_dim"(%116) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x2x11xf32>
    %337 = "stablehlo.broadcast_in_dim"(%117) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x2x11xf32>
    %338 = "stablehlo.slice"(%335) {limit_indices = array<i64: 2, 2, 11>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x22xf32>) -> tensor<2x2x11xf32>
    %339 = "stablehlo.slice"(%335) {limit_indices = array<i64: 2, 2, 22>, start_indices = array<i64: 0, 0, 11>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x22xf32>) -> tensor<2x2x11xf32>
    %340 = "stablehlo.multiply"(%338, %336) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %341 = "stablehlo.multiply"(%339, %337) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %342 = "stablehlo.subtract"(%340, %341) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %343 = "stablehlo.multiply"(%338, %337) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %344 = "stablehlo.multiply"(%339, %336) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %345 = "stablehlo.add"(%343, %344) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %346 = "stablehlo.concatenate"(%342, %345) {dimension = 2 : i64} : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x22xf32>
    %347 = "stablehlo.dot_general"(%290, %17) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<44x60xf32>) -> tensor<2x44xf32>
    %348 = "stablehlo.reshape"(%347) : (tensor<2x44xf32>) -> tensor<2x2x22xf32>
    %349 = "stablehlo.reshape"(%346) : (tensor<2x2x22xf32>) -> tensor<2x1x2x22xf32>
    %350 = "stablehlo.transpose"(%349) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x22xf32>) -> tensor<2x2x1x22xf32>
    %351 = "stablehlo.slice"(%350) {limit_indices = array<i64: 1, 2, 1, 22>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %352 = "stablehlo.dynamic_update_slice"(%38, %351, %49, %47, %51, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %353 = "stablehlo.slice"(%350) {limit_indices = array<i64: 2, 2, 1, 22>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %354 = "stablehlo.dynamic_update_slice"(%352, %353, %55, %47, %57, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %355 = "stablehlo.reshape"(%348) : (tensor<2x2x22xf32>) -> tensor<2x1x2x22xf32>
    %356 = "stablehlo.transpose"(%355) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x22xf32>) -> tensor<2x2x1x22xf32>
    %357 = "stablehlo.slice"(%356) {limit_indices = array<i64: 1, 2, 1, 22>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %358 = "stablehlo.dynamic_update_slice"(%39, %357, %49, %47, %51, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %359 = "stablehlo.slice"(%356) {limit_indices = array<i64: 2, 2, 1, 22>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %360 = "stablehlo.dynamic_update_slice"(%358, %359, %55, %47, %57, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %361 = "stablehlo.reshape"(%318) : (tensor<2x4x22xf32>) -> tensor<2x1x2x2x22xf32>
    %362 = "stablehlo.transpose"(%361) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x2x22xf32>) -> tensor<2x2x1x2x22xf32>
    %363 = "stablehlo.reshape"(%362) : (tensor<2x2x1x2x22xf32>) -> tensor<2x2x2x22xf32>
    %364 = "stablehlo.broadcast_in_dim"(%62) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x2xi32>
    %365 = "stablehlo.constant"() {value = dense<2.13200718e-01> : tensor<2x2x2x22xf32>} : () -> tensor<2x2x2x22xf32>
    %366 = "stablehlo.multiply"(%363, %365) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
    %367 = "stablehlo.reshape"(%364) : (tensor<2x1x2xi32>) -> tensor<2x2xi32>
    %368 = "stablehlo.add"(%44, %45) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %369 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %370 = "stablehlo.add"(%67, %369) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %371 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %372 = "stablehlo.divide"(%370, %371) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %373 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %374 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %375 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2x22xf32>} : () -> tensor<2x2x2x22xf32>
    %376, %377, %378, %379 = "stablehlo.while"(%47, %373, %374, %375) ({
    ^bb0(%380: tensor<i32>, %381: tensor<2x2x2xf32>, %382: tensor<2x2x2xf32>, %383: tensor<2x2x2x22xf32>):
      %384 = "stablehlo.compare"(%380, %372) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%384) : (tensor<i1>) -> ()
    }, {
    ^bb0(%385: tensor<i32>, %386: tensor<2x2x2xf32>, %387: tensor<2x2x2xf32>, %388: tensor<2x2x2x22xf32>):
      %389 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %390 = "stablehlo.multiply"(%385, %389) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %391 = "stablehlo.dynamic_slice"(%354, %49, %47, %390, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %392 = "stablehlo.dynamic_slice"(%354, %55, %47, %390, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %393 = "stablehlo.concatenate"(%391, %392) {dimension = 0 : i64} : (tensor<1x2x256x22xf32>, tensor<1x2x256x22xf32>) -> tensor<2x2x256x22xf32>
      %394 = "stablehlo.dot_general"(%366, %393) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x22xf32>, tensor<2x2x256x22xf32>) -> tensor<2x2x2x256xf32>
      %395 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x2x256xi32>
      %396 = "stablehlo.broadcast_in_dim"(%390) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x2x256xi32>
      %397 = "stablehlo.add"(%395, %396) : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi32>
      %398 = "stablehlo.broadcast_in_dim"(%367) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x2xi32>) -> tensor<2x2x2x256xi32>
      %399 = "stablehlo.compare"(%397, %398) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi1>
      %400 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2x256xf32>} : () -> tensor<2x2x2x256xf32>
      %401 = "stablehlo.select"(%399, %394, %400) : (tensor<2x2x2x256xi1>, tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %402 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %403 = "stablehlo.add"(%385, %402) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %404 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %405 = "stablehlo.reduce"(%401, %404) ({
      ^bb0(%406: tensor<f32>, %407: tensor<f32>):
        %408 = "stablehlo.maximum"(%406, %407) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%408) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %409 = "stablehlo.maximum"(%386, %405) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %410 = "stablehlo.broadcast_in_dim"(%409) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x256xf32>
      %411 = "stablehlo.subtract"(%401, %410) : (tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %412 = "stablehlo.exponential"(%411) : (tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %413 = "stablehlo.subtract"(%386, %409) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %414 = "stablehlo.exponential"(%413) : (tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %415 = "stablehlo.multiply"(%387, %414) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %416 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %417 = "stablehlo.reduce"(%412, %416) ({
      ^bb0(%418: tensor<f32>, %419: tensor<f32>):
        %420 = "stablehlo.add"(%418, %419) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%420) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %421 = "stablehlo.add"(%415, %417) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %422 = "stablehlo.dynamic_slice"(%360, %49, %47, %390, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %423 = "stablehlo.dynamic_slice"(%360, %55, %47, %390, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %424 = "stablehlo.concatenate"(%422, %423) {dimension = 0 : i64} : (tensor<1x2x256x22xf32>, tensor<1x2x256x22xf32>) -> tensor<2x2x256x22xf32>
      %425 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x22xi32>
      %426 = "stablehlo.broadcast_in_dim"(%390) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x22xi32>
      %427 = "stablehlo.add"(%425, %426) : (tensor<2x2x256x22xi32>, tensor<2x2x256x22xi32>) -> tensor<2x2x256x22xi32>
      %428 = "stablehlo.broadcast_in_dim"(%368) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x22xi32>
      %429 = "stablehlo.compare"(%427, %428) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x22xi32>, tensor<2x2x256x22xi32>) -> tensor<2x2x256x22xi1>
      %430 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x22xf32>} : () -> tensor<2x2x256x22xf32>
      %431 = "stablehlo.select"(%429, %424, %430) : (tensor<2x2x256x22xi1>, tensor<2x2x256x22xf32>, tensor<2x2x256x22xf32>) -> tensor<2x2x256x22xf32>
      %432 = "stablehlo.dot_general"(%412, %431) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x256xf32>, tensor<2x2x256x22xf32>) -> tensor<2x2x2x22xf32>
      %433 = "stablehlo.broadcast_in_dim"(%414) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x22xf32>
      %434 = "stablehlo.multiply"(%388, %433) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
      %435 = "stablehlo.add"(%434, %432) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
      "stablehlo.return"(%403, %409, %421, %435) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x22xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x22xf32>) -> (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x22xf32>)
    %436 = "stablehlo.broadcast_in_dim"(%378) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x22xf32>
    %437 = "stablehlo.divide"(%379, %436) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
    %438 = "stablehlo.reshape"(%437) : (tensor<2x2x2x22xf32>) -> tensor<2x2x1x2x22xf32>
    %439 = "stablehlo.transpose"(%438) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x2x22xf32>) -> tensor<2x1x2x2x22xf32>
    %440 = "stablehlo.reshape"(%439) : (tensor<2x1x2x2x22xf32>) -> tensor<2x4x22xf32>
    %441 = "stablehlo.reshape"(%440) : (tensor<2x4x22xf32>) -> tensor<2x88xf32>
    %442 = "stablehlo.dot_general"(%441, %18) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x88xf32>, tensor<60x88xf32>) -> tensor<2x60xf32>
    %443 = "stablehlo.add"(%275, %442) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %444 = "stablehlo.multiply"(%443, %443) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %445 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %446 = "stablehlo.reduce"(%444, %445) ({
    ^bb0(%447: tensor<f32>, %448: tensor<f32>):
      %449 = "stablehlo.add"(%447, %448) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%449) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x60xf32>, tensor<f32>) -> tensor<2xf32>
    %450 = "stablehlo.constant"() {value = dense<6.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %451 = "stablehlo.divide"(%446, %450) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %452 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %453 = "stablehlo.add"(%451, %452) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %454 = "stablehlo.rsqrt"(%453) : (tensor<2xf32>) -> tensor<2xf32>
    %455 = "stablehlo.broadcast_in_dim"(%454) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x60xf32>
    %456 = "stablehlo.multiply"(%443, %455) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %457 = "stablehlo.broadcast_in_dim"(%19) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60xf32>
    %458 = "stablehlo.multiply"(%456, %457) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %459 = "stablehlo.dot_general"(%458, %20) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<67x60xf32>) -> tensor<2x67xf32>
    %460 = "stablehlo.dot_general"(%458, %21) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<67x60xf32>) -> tensor<2x67xf32>
    %461 = "stablehlo.logistic"(%459) : (tensor<2x67xf32>) -> tensor<2x67xf32>
    %462 = "stablehlo.multiply"(%459, %461) : (tensor<2x67xf32>, tensor<2x67xf32>) -> tensor<2x67xf32>
    %463 = "stablehlo.multiply"(%462, %460) : (tensor<2x67xf32>, tensor<2x67xf32>) -> tensor<2x67xf32>
    %464 = "stablehlo.dot_general"(%463, %22) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x67xf32>, tensor<60x67xf32>) -> tensor<2x60xf32>
    %465 = "stablehlo.add"(%443, %464) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %466 = "stablehlo.multiply"(%465, %465) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %467 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %468 = "stablehlo.reduce"(%466, %467) ({
    ^bb0(%469: tensor<f32>, %470: tensor<f32>):
      %471 = "stablehlo.add"(%469, %470) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%471) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x60xf32>, tensor<f32>) -> tensor<2xf32>
    %472 = "stablehlo.constant"() {value = dense<6.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %473 = "stablehlo.divide"(%468, %472) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %474 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %475 = "stablehlo.add"(%473, %474) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %476 = "stablehlo.rsqrt"(%475) : (tensor<2xf32>) -> tensor<2xf32>
    %477 = "stablehlo.broadcast_in_dim"(%476) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x60xf32>
    %478 = "stablehlo.multiply"(%465, %477) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %479 = "stablehlo.broadcast_in_dim"(%23) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60xf32>
    %480 = "stablehlo.multiply"(%478, %479) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %481 = "stablehlo.dot_general"(%480, %24) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<88x60xf32>) -> tensor<2x88xf32>
    %482 = "stablehlo.reshape"(%481) : (tensor<2x88xf32>) -> tensor<2x4x22xf32>
    %483 = "stablehlo.multiply"(%482, %482) : (tensor<2x4x22xf32>, tensor<2x4x22xf32>) -> tensor<2x4x22xf32>
    %484 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %485 = "stablehlo.reduce"(%483, %484) ({
    ^bb0(%486: tensor<f32>, %487: tensor<f32>):
      %488 = "stablehlo.add"(%486, %487) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%488) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x22xf32>, tensor<f32>) -> tensor<2x4xf32>
    %489 = "stablehlo.constant"() {value = dense<2.20000000e+01> : tensor<2x4xf32>} : () -> tensor<2x4xf32>
    %490 = "stablehlo.divide"(%485, %489) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %491 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2x4xf32>} : () -> tensor<2x4xf32>
    %492 = "stablehlo.add"(%490, %491) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %493 = "stablehlo.rsqrt"(%492) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %494 = "stablehlo.broadcast_in_dim"(%493) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x22xf32>
    %495 = "stablehlo.multiply"(%482, %494) : (tensor<2x4x22xf32>, tensor<2x4x22xf32>) -> tensor<2x4x22xf32>
    %496 = "stablehlo.broadcast_in_dim"(%25) {broadcast_dimensions = array<i64: 2>} : (tensor<22xf32>) -> tensor<2x4x22xf32>
    %497 = "stablehlo.multiply"(%495, %496) : (tensor<2x4x22xf32>, tensor<2x4x22xf32>) -> tensor<2x4x22xf32>
    %498 = "stablehlo.broadcast_in_dim"(%116) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x4x11xf32>
    %499 = "stablehlo.broadcast_in_dim"(%117) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x4x11xf32>
    %500 = "stablehlo.slice"(%497) {limit_indices = array<i64: 2, 4, 11>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x22xf32>) -> tensor<2x4x11xf32>
    %501 = "stablehlo.slice"(%497) {limit_indices = array<i64: 2, 4, 22>, start_indices = array<i64: 0, 0, 11>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x22xf32>) -> tensor<2x4x11xf32>
    %502 = "stablehlo.multiply"(%500, %498) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %503 = "stablehlo.multiply"(%501, %499) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %504 = "stablehlo.subtract"(%502, %503) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %505 = "stablehlo.multiply"(%500, %499) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %506 = "stablehlo.multiply"(%501, %498) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %507 = "stablehlo.add"(%505, %506) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %508 = "stablehlo.concatenate"(%504, %507) {dimension = 2 : i64} : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x22xf32>
    %509 = "stablehlo.dot_general"(%480, %26) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<44x60xf32>) -> tensor<2x44xf32>
    %510 = "stablehlo.reshape"(%509) : (tensor<2x44xf32>) -> tensor<2x2x22xf32>
    %511 = "stablehlo.multiply"(%510, %510) : (tensor<2x2x22xf32>, tensor<2x2x22xf32>) -> tensor<2x2x22xf32>
    %512 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %513 = "stablehlo.reduce"(%511, %512) ({
    ^bb0(%514: tensor<f32>, %515: tensor<f32>):
      %516 = "stablehlo.add"(%514, %515) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%516) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x2x22xf32>, tensor<f32>) -> tensor<2x2xf32>
    %517 = "stablehlo.constant"() {value = dense<2.20000000e+01> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %518 = "stablehlo.divide"(%513, %517) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %519 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %520 = "stablehlo.add"(%518, %519) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %521 = "stablehlo.rsqrt"(%520) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %522 = "stablehlo.broadcast_in_dim"(%521) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x2xf32>) -> tensor<2x2x22xf32>
    %523 = "stablehlo.multiply"(%510, %522) : (tensor<2x2x22xf32>, tensor<2x2x22xf32>) -> tensor<2x2x22xf32>
    %524 = "stablehlo.broadcast_in_dim"(%27) {broadcast_dimensions = array<i64: 2>} : (tensor<22xf32>) -> tensor<2x2x22xf32>
    %525 = "stablehlo.multiply"(%523, %524) : (tensor<2x2x22xf32>, tensor<2x2x22xf32>) -> tensor<2x2x22xf32>
    %526 = "stablehlo.broadcast_in_dim"(%116) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x2x11xf32>
    %527 = "stablehlo.broadcast_in_dim"(%117) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x2x11xf32>
    %528 = "stablehlo.slice"(%525) {limit_indices = array<i64: 2, 2, 11>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x22xf32>) -> tensor<2x2x11xf32>
    %529 = "stablehlo.slice"(%525) {limit_indices = array<i64: 2, 2, 22>, start_indices = array<i64: 0, 0, 11>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x22xf32>) -> tensor<2x2x11xf32>
    %530 = "stablehlo.multiply"(%528, %526) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %531 = "stablehlo.multiply"(%529, %527) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %532 = "stablehlo.subtract"(%530, %531) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %533 = "stablehlo.multiply"(%528, %527) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %534 = "stablehlo.multiply"(%529, %526) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %535 = "stablehlo.add"(%533, %534) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %536 = "stablehlo.concatenate"(%532, %535) {dimension = 2 : i64} : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x22xf32>
    %537 = "stablehlo.dot_general"(%480, %28) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<44x60xf32>) -> tensor<2x44xf32>
    %538 = "stablehlo.reshape"(%537) : (tensor<2x44xf32>) -> tensor<2x2x22xf32>
    %539 = "stablehlo.reshape"(%536) : (tensor<2x2x22xf32>) -> tensor<2x1x2x22xf32>
    %540 = "stablehlo.transpose"(%539) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x22xf32>) -> tensor<2x2x1x22xf32>
    %541 = "stablehlo.slice"(%540) {limit_indices = array<i64: 1, 2, 1, 22>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %542 = "stablehlo.dynamic_update_slice"(%40, %541, %49, %47, %51, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %543 = "stablehlo.slice"(%540) {limit_indices = array<i64: 2, 2, 1, 22>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %544 = "stablehlo.dynamic_update_slice"(%542, %543, %55, %47, %57, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %545 = "stablehlo.reshape"(%538) : (tensor<2x2x22xf32>) -> tensor<2x1x2x22xf32>
    %546 = "stablehlo.transpose"(%545) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x22xf32>) -> tensor<2x2x1x22xf32>
    %547 = "stablehlo.slice"(%546) {limit_indices = array<i64: 1, 2, 1, 22>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %548 = "stablehlo.dynamic_update_slice"(%41, %547, %49, %47, %51, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %549 = "stablehlo.slice"(%546) {limit_indices = array<i64: 2, 2, 1, 22>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %550 = "stablehlo.dynamic_update_slice"(%548, %549, %55, %47, %57, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %551 = "stablehlo.reshape"(%508) : (tensor<2x4x22xf32>) -> tensor<2x1x2x2x22xf32>
    %552 = "stablehlo.transpose"(%551) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x2x22xf32>) -> tensor<2x2x1x2x22xf32>
    %553 = "stablehlo.reshape"(%552) : (tensor<2x2x1x2x22xf32>) -> tensor<2x2x2x22xf32>
    %554 = "stablehlo.broadcast_in_dim"(%62) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x2xi32>
    %555 = "stablehlo.constant"() {value = dense<2.13200718e-01> : tensor<2x2x2x22xf32>} : () -> tensor<2x2x2x22xf32>
    %556 = "stablehlo.multiply"(%553, %555) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
    %557 = "stablehlo.reshape"(%554) : (tensor<2x1x2xi32>) -> tensor<2x2xi32>
    %558 = "stablehlo.add"(%44, %45) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %559 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %560 = "stablehlo.add"(%67, %559) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %561 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %562 = "stablehlo.divide"(%560, %561) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %563 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %564 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %565 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2x22xf32>} : () -> tensor<2x2x2x22xf32>
    %566, %567, %568, %569 = "stablehlo.while"(%47, %563, %564, %565) ({
    ^bb0(%570: tensor<i32>, %571: tensor<2x2x2xf32>, %572: tensor<2x2x2xf32>, %573: tensor<2x2x2x22xf32>):
      %574 = "stablehlo.compare"(%570, %562) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%574) : (tensor<i1>) -> ()
    }, {
    ^bb0(%575: tensor<i32>, %576: tensor<2x2x2xf32>, %577: tensor<2x2x2xf32>, %578: tensor<2x2x2x22xf32>):
      %579 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %580 = "stablehlo.multiply"(%575, %579) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %581 = "stablehlo.dynamic_slice"(%544, %49, %47, %580, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %582 = "stablehlo.dynamic_slice"(%544, %55, %47, %580, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %583 = "stablehlo.concatenate"(%581, %582) {dimension = 0 : i64} : (tensor<1x2x256x22xf32>, tensor<1x2x256x22xf32>) -> tensor<2x2x256x22xf32>
      %584 = "stablehlo.dot_general"(%556, %583) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x22xf32>, tensor<2x2x256x22xf32>) -> tensor<2x2x2x256xf32>
      %585 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x2x256xi32>
      %586 = "stablehlo.broadcast_in_dim"(%580) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x2x256xi32>
      %587 = "stablehlo.add"(%585, %586) : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi32>
      %588 = "stablehlo.broadcast_in_dim"(%557) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x2xi32>) -> tensor<2x2x2x256xi32>
      %589 = "stablehlo.compare"(%587, %588) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi1>
      %590 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2x256xf32>} : () -> tensor<2x2x2x256xf32>
      %591 = "stablehlo.select"(%589, %584, %590) : (tensor<2x2x2x256xi1>, tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %592 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %593 = "stablehlo.add"(%575, %592) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %594 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %595 = "stablehlo.reduce"(%591, %594) ({
      ^bb0(%596: tensor<f32>, %597: tensor<f32>):
        %598 = "stablehlo.maximum"(%596, %597) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%598) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %599 = "stablehlo.maximum"(%576, %595) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %600 = "stablehlo.broadcast_in_dim"(%599) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x256xf32>
      %601 = "stablehlo.subtract"(%591, %600) : (tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %602 = "stablehlo.exponential"(%601) : (tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %603 = "stablehlo.subtract"(%576, %599) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %604 = "stablehlo.exponential"(%603) : (tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %605 = "stablehlo.multiply"(%577, %604) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %606 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %607 = "stablehlo.reduce"(%602, %606) ({
      ^bb0(%608: tensor<f32>, %609: tensor<f32>):
        %610 = "stablehlo.add"(%608, %609) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%610) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %611 = "stablehlo.add"(%605, %607) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %612 = "stablehlo.dynamic_slice"(%550, %49, %47, %580, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %613 = "stablehlo.dynamic_slice"(%550, %55, %47, %580, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %614 = "stablehlo.concatenate"(%612, %613) {dimension = 0 : i64} : (tensor<1x2x256x22xf32>, tensor<1x2x256x22xf32>) -> tensor<2x2x256x22xf32>
      %615 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x22xi32>
      %616 = "stablehlo.broadcast_in_dim"(%580) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x22xi32>
      %617 = "stablehlo.add"(%615, %616) : (tensor<2x2x256x22xi32>, tensor<2x2x256x22xi32>) -> tensor<2x2x256x22xi32>
      %618 = "stablehlo.broadcast_in_dim"(%558) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x22xi32>
      %619 = "stablehlo.compare"(%617, %618) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x22xi32>, tensor<2x2x256x22xi32>) -> tensor<2x2x256x22xi1>
      %620 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x22xf32>} : () -> tensor<2x2x256x22xf32>
      %621 = "stablehlo.select"(%619, %614, %620) : (tensor<2x2x256x22xi1>, tensor<2x2x256x22xf32>, tensor<2x2x256x22xf32>) -> tensor<2x2x256x22xf32>
      %622 = "stablehlo.dot_general"(%602, %621) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x256xf32>, tensor<2x2x256x22xf32>) -> tensor<2x2x2x22xf32>
      %623 = "stablehlo.broadcast_in_dim"(%604) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x22xf32>
      %624 = "stablehlo.multiply"(%578, %623) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
      %625 = "stablehlo.add"(%624, %622) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
      "stablehlo.return"(%593, %599, %611, %625) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x22xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x22xf32>) -> (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x22xf32>)
    %626 = "stablehlo.broadcast_in_dim"(%568) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x22xf32>
    %627 = "stablehlo.divide"(%569, %626) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
    %628 = "stablehlo.reshape"(%627) : (tensor<2x2x2x22xf32>) -> tensor<2x2x1x2x22xf32>
    %629 = "stablehlo.transpose"(%628) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x2x22xf32>) -> tensor<2x1x2x2x22xf32>
    %630 = "stablehlo.reshape"(%629) : (tensor<2x1x2x2x22xf32>) -> tensor<2x4x22xf32>
    %631 = "stablehlo.reshape"(%630) : (tensor<2x4x22xf32>) -> tensor<2x88xf32>
    %632 = "stablehlo.dot_general"(%631, %29) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x88xf32>, tensor<60x88xf32>) -> tensor<2x60xf32>
    %633 = "stablehlo.add"(%465, %632) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %634 = "stablehlo.multiply"(%633, %633) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %635 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %636 = "stablehlo.reduce"(%634, %635) ({
    ^bb0(%637: tensor<f32>, %638: tensor<f32>):
      %639 = "stablehlo.add"(%637, %638) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%639) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x60xf32>, tensor<f32>) -> tensor<2xf32>
    %640 = "stablehlo.constant"() {value = dense<6.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %641 = "stablehlo.divide"(%636, %640) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %642 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %643 = "stablehlo.add"(%641, %642) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %644 = "stablehlo.rsqrt"(%643) : (tensor<2xf32>) -> tensor<2xf32>
    %645 = "stablehlo.broadcast_in_dim"(%644) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x60xf32>
    %646 = "stablehlo.multiply"(%633, %645) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %647 = "stablehlo.broadcast_in_dim"(%30) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60xf32>
    %648 = "stablehlo.multiply"(%646, %647) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %649 = "stablehlo.dot_general"(%648, %31) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<67x60xf32>) -> tensor<2x67xf32>
    %650 = "stablehlo.dot_general"(%648, %32) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<67x60xf32>) -> tensor<2x67xf32>
    %651 = "stablehlo.logistic"(%649) : (tensor<2x67xf32>) -> tensor<2x67xf32>
    %652 = "stablehlo.multiply"(%649, %651) : (tensor<2x67xf32>, tensor<2x67xf32>) -> tensor<2x67xf32>
    %653 = "stablehlo.multiply"(%652, %650) : (tensor<2x67xf32>, tensor<2x67xf32>) -> tensor<2x67xf32>
    %654 = "stablehlo.dot_general"(%653, %33) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x67xf32>, tensor<60x67xf32>) -> tensor<2x60xf32>
    %655 = "stablehlo.add"(%633, %654) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %656 = "stablehlo.multiply"(%655, %655) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %657 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %658 = "stablehlo.reduce"(%656, %657) ({
    ^bb0(%659: tensor<f32>, %660: tensor<f32>):
      %661 = "stablehlo.add"(%659, %660) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%661) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x60xf32>, tensor<f32>) -> tensor<2xf32>
    %662 = "stablehlo.constant"() {value = dense<6.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %663 = "stablehlo.divide"(%658, %662) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %664 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %665 = "stablehlo.add"(%663, %664) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %666 = "stablehlo.rsqrt"(%665) : (tensor<2xf32>) -> tensor<2xf32>
    %667 = "stablehlo.broadcast_in_dim"(%666) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x60xf32>
    %668 = "stablehlo.multiply"(%655, %667) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %669 = "stablehlo.broadcast_in_dim"(%34) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60xf32>
    %670 = "stablehlo.multiply"(%668, %669) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %671 = "stablehlo.dot_general"(%670, %35) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<141x60xf32>) -> tensor<2x141xf32>
    %672 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %673 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %674 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x141xi32>
    %675, %676 = "stablehlo.reduce"(%671, %674, %672, %673) ({
    ^bb0(%677: tensor<f32>, %678: tensor<i32>, %679: tensor<f32>, %680: tensor<i32>):
      %681 = "stablehlo.compare"(%677, %679) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %682 = "stablehlo.compare"(%677, %679) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %683 = "stablehlo.compare"(%678, %680) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %684 = "stablehlo.and"(%682, %683) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %685 = "stablehlo.or"(%681, %684) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %686 = "stablehlo.select"(%685, %677, %679) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %687 = "stablehlo.select"(%685, %678, %680) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%686, %687) : (tensor<f32>, tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x141xf32>, tensor<2x141xi32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<2xi32>)
    "func.return"(%164, %170, %354, %360, %544, %550, %671, %676, %675) : (tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<2x141xf32>, tensor<2xi32>, tensor<2xf32>) -> ()
  }) {arg_attrs = [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {tf.aliasing_output = 0 : i32}, {tf.aliasing_output = 1 : i32}, {tf.aliasing_output = 2 : i32}, {tf.aliasing_output = 3 : i32}, {tf.aliasing_output = 4 : i32}, {tf.aliasing_output = 5 : i32}, {}, {}, {}, {}], function_type = (tensor<141x60xf32>, tensor<60xf32>, tensor<88x60xf32>, tensor<22xf32>, tensor<44x60xf32>, tensor<22xf32>, tensor<44x60xf32>, tensor<60x88xf32>, tensor<60xf32>, tensor<67x60xf32>, tensor<67x60xf32>, tensor<60x67xf32>, tensor<60xf32>, tensor<88x60xf32>, tensor<22xf32>, tensor<44x60xf32>, tensor<22xf32>, tensor<44x60xf32>, tensor<60x88xf32>, tensor<60xf32>, tensor<67x60xf32>, tensor<67x60xf32>, tensor<60x67xf32>, tensor<60xf32>, tensor<88x60xf32>, tensor<22xf32>, tensor<44x60xf32>, tensor<22xf32>, tensor<44x60xf32>, tensor<60x88xf32>, tensor<60xf32>, tensor<67x60xf32>, tensor<67x60xf32>, tensor<60x67xf32>, tensor<60xf32>, tensor<141x60xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> (tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<2x141xf32>, tensor<2xi32>, tensor<2xf32>), sym_name = "main"} : () -> ()
}) : () -> ()
