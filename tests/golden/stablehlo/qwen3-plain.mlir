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
    %111 = "stablehlo.convert"(%110) : (tensor<2xi32>) -> tensor<2xi64>
    %112 = "stablehlo.constant"() {value = dense<[2935890503281999872, 1417874924254527488, 684756225949958144, 330699895284301824, 159710005687549952, 77131218607734784, 37250170133676032, 17989799720976384, 8688091701051392, 4195874249637888, 2026378326179840]> : tensor<11xi64>} : () -> tensor<11xi64>
    %113 = "stablehlo.broadcast_in_dim"(%112) {broadcast_dimensions = array<i64: 1>} : (tensor<11xi64>) -> tensor<2x11xi64>
    %114 = "stablehlo.broadcast_in_dim"(%111) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi64>) -> tensor<2x11xi64>
    %115 = "stablehlo.multiply"(%113, %114) : (tensor<2x11xi64>, tensor<2x11xi64>) -> tensor<2x11xi64>
    %116 = "stablehlo.convert"(%115) : (tensor<2x11xi64>) -> tensor<2x11xf32>
    %117 = "stablehlo.constant"() {value = dense<3.40612167e-19> : tensor<2x11xf32>} : () -> tensor<2x11xf32>
    %118 = "stablehlo.multiply"(%116, %117) : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xf32>
    %119 = "stablehlo.cosine"(%118) : (tensor<2x11xf32>) -> tensor<2x11xf32>
    %120 = "stablehlo.sine"(%118) : (tensor<2x11xf32>) -> tensor<2x11xf32>
    %121 = "stablehlo.broadcast_in_dim"(%119) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x4x11xf32>
    %122 = "stablehlo.broadcast_in_dim"(%120) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x4x11xf32>
    %123 = "stablehlo.slice"(%109) {limit_indices = array<i64: 2, 4, 11>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x22xf32>) -> tensor<2x4x11xf32>
    %124 = "stablehlo.slice"(%109) {limit_indices = array<i64: 2, 4, 22>, start_indices = array<i64: 0, 0, 11>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x22xf32>) -> tensor<2x4x11xf32>
    %125 = "stablehlo.multiply"(%123, %121) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %126 = "stablehlo.multiply"(%124, %122) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %127 = "stablehlo.subtract"(%125, %126) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %128 = "stablehlo.multiply"(%123, %122) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %129 = "stablehlo.multiply"(%124, %121) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %130 = "stablehlo.add"(%128, %129) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %131 = "stablehlo.concatenate"(%127, %130) {dimension = 2 : i64} : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x22xf32>
    %132 = "stablehlo.dot_general"(%92, %4) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<44x60xf32>) -> tensor<2x44xf32>
    %133 = "stablehlo.reshape"(%132) : (tensor<2x44xf32>) -> tensor<2x2x22xf32>
    %134 = "stablehlo.multiply"(%133, %133) : (tensor<2x2x22xf32>, tensor<2x2x22xf32>) -> tensor<2x2x22xf32>
    %135 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %136 = "stablehlo.reduce"(%134, %135) ({
    ^bb0(%137: tensor<f32>, %138: tensor<f32>):
      %139 = "stablehlo.add"(%137, %138) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%139) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x2x22xf32>, tensor<f32>) -> tensor<2x2xf32>
    %140 = "stablehlo.constant"() {value = dense<2.20000000e+01> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %141 = "stablehlo.divide"(%136, %140) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %142 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %143 = "stablehlo.add"(%141, %142) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %144 = "stablehlo.rsqrt"(%143) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %145 = "stablehlo.broadcast_in_dim"(%144) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x2xf32>) -> tensor<2x2x22xf32>
    %146 = "stablehlo.multiply"(%133, %145) : (tensor<2x2x22xf32>, tensor<2x2x22xf32>) -> tensor<2x2x22xf32>
    %147 = "stablehlo.broadcast_in_dim"(%5) {broadcast_dimensions = array<i64: 2>} : (tensor<22xf32>) -> tensor<2x2x22xf32>
    %148 = "stablehlo.multiply"(%146, %147) : (tensor<2x2x22xf32>, tensor<2x2x22xf32>) -> tensor<2x2x22xf32>
    %149 = "stablehlo.broadcast_in_dim"(%119) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x2x11xf32>
    %150 = "stablehlo.broadcast_in_dim"(%120) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x2x11xf32>
    %151 = "stablehlo.slice"(%148) {limit_indices = array<i64: 2, 2, 11>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x22xf32>) -> tensor<2x2x11xf32>
    %152 = "stablehlo.slice"(%148) {limit_indices = array<i64: 2, 2, 22>, start_indices = array<i64: 0, 0, 11>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x22xf32>) -> tensor<2x2x11xf32>
    %153 = "stablehlo.multiply"(%151, %149) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %154 = "stablehlo.multiply"(%152, %150) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %155 = "stablehlo.subtract"(%153, %154) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %156 = "stablehlo.multiply"(%151, %150) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %157 = "stablehlo.multiply"(%152, %149) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %158 = "stablehlo.add"(%156, %157) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %159 = "stablehlo.concatenate"(%155, %158) {dimension = 2 : i64} : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x22xf32>
    %160 = "stablehlo.dot_general"(%92, %6) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<44x60xf32>) -> tensor<2x44xf32>
    %161 = "stablehlo.reshape"(%160) : (tensor<2x44xf32>) -> tensor<2x2x22xf32>
    %162 = "stablehlo.reshape"(%159) : (tensor<2x2x22xf32>) -> tensor<2x1x2x22xf32>
    %163 = "stablehlo.transpose"(%162) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x22xf32>) -> tensor<2x2x1x22xf32>
    %164 = "stablehlo.slice"(%163) {limit_indices = array<i64: 1, 2, 1, 22>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %165 = "stablehlo.dynamic_update_slice"(%36, %164, %49, %47, %51, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %166 = "stablehlo.slice"(%163) {limit_indices = array<i64: 2, 2, 1, 22>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %167 = "stablehlo.dynamic_update_slice"(%165, %166, %55, %47, %57, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %168 = "stablehlo.reshape"(%161) : (tensor<2x2x22xf32>) -> tensor<2x1x2x22xf32>
    %169 = "stablehlo.transpose"(%168) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x22xf32>) -> tensor<2x2x1x22xf32>
    %170 = "stablehlo.slice"(%169) {limit_indices = array<i64: 1, 2, 1, 22>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %171 = "stablehlo.dynamic_update_slice"(%37, %170, %49, %47, %51, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %172 = "stablehlo.slice"(%169) {limit_indices = array<i64: 2, 2, 1, 22>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %173 = "stablehlo.dynamic_update_slice"(%171, %172, %55, %47, %57, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %174 = "stablehlo.reshape"(%131) : (tensor<2x4x22xf32>) -> tensor<2x1x2x2x22xf32>
    %175 = "stablehlo.transpose"(%174) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x2x22xf32>) -> tensor<2x2x1x2x22xf32>
    %176 = "stablehlo.reshape"(%175) : (tensor<2x2x1x2x22xf32>) -> tensor<2x2x2x22xf32>
    %177 = "stablehlo.broadcast_in_dim"(%62) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x2xi32>
    %178 = "stablehlo.constant"() {value = dense<2.13200718e-01> : tensor<2x2x2x22xf32>} : () -> tensor<2x2x2x22xf32>
    %179 = "stablehlo.multiply"(%176, %178) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
    %180 = "stablehlo.reshape"(%177) : (tensor<2x1x2xi32>) -> tensor<2x2xi32>
    %181 = "stablehlo.add"(%44, %45) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %182 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %183 = "stablehlo.add"(%67, %182) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %184 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %185 = "stablehlo.divide"(%183, %184) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %186 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %187 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %188 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2x22xf32>} : () -> tensor<2x2x2x22xf32>
    %189, %190, %191, %192 = "stablehlo.while"(%47, %186, %187, %188) ({
    ^bb0(%193: tensor<i32>, %194: tensor<2x2x2xf32>, %195: tensor<2x2x2xf32>, %196: tensor<2x2x2x22xf32>):
      %197 = "stablehlo.compare"(%193, %185) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%197) : (tensor<i1>) -> ()
    }, {
    ^bb0(%198: tensor<i32>, %199: tensor<2x2x2xf32>, %200: tensor<2x2x2xf32>, %201: tensor<2x2x2x22xf32>):
      %202 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %203 = "stablehlo.multiply"(%198, %202) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %204 = "stablehlo.dynamic_slice"(%167, %49, %47, %203, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %205 = "stablehlo.dynamic_slice"(%167, %55, %47, %203, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %206 = "stablehlo.concatenate"(%204, %205) {dimension = 0 : i64} : (tensor<1x2x256x22xf32>, tensor<1x2x256x22xf32>) -> tensor<2x2x256x22xf32>
      %207 = "stablehlo.dot_general"(%179, %206) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x22xf32>, tensor<2x2x256x22xf32>) -> tensor<2x2x2x256xf32>
      %208 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x2x256xi32>
      %209 = "stablehlo.broadcast_in_dim"(%203) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x2x256xi32>
      %210 = "stablehlo.add"(%208, %209) : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi32>
      %211 = "stablehlo.broadcast_in_dim"(%180) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x2xi32>) -> tensor<2x2x2x256xi32>
      %212 = "stablehlo.compare"(%210, %211) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi1>
      %213 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2x256xf32>} : () -> tensor<2x2x2x256xf32>
      %214 = "stablehlo.select"(%212, %207, %213) : (tensor<2x2x2x256xi1>, tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %215 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %216 = "stablehlo.add"(%198, %215) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %217 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %218 = "stablehlo.reduce"(%214, %217) ({
      ^bb0(%219: tensor<f32>, %220: tensor<f32>):
        %221 = "stablehlo.maximum"(%219, %220) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%221) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %222 = "stablehlo.maximum"(%199, %218) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %223 = "stablehlo.broadcast_in_dim"(%222) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x256xf32>
      %224 = "stablehlo.subtract"(%214, %223) : (tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %225 = "stablehlo.exponential"(%224) : (tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %226 = "stablehlo.subtract"(%199, %222) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %227 = "stablehlo.exponential"(%226) : (tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %228 = "stablehlo.multiply"(%200, %227) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %229 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %230 = "stablehlo.reduce"(%225, %229) ({
      ^bb0(%231: tensor<f32>, %232: tensor<f32>):
        %233 = "stablehlo.add"(%231, %232) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%233) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %234 = "stablehlo.add"(%228, %230) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %235 = "stablehlo.dynamic_slice"(%173, %49, %47, %203, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %236 = "stablehlo.dynamic_slice"(%173, %55, %47, %203, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %237 = "stablehlo.concatenate"(%235, %236) {dimension = 0 : i64} : (tensor<1x2x256x22xf32>, tensor<1x2x256x22xf32>) -> tensor<2x2x256x22xf32>
      %238 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x22xi32>
      %239 = "stablehlo.broadcast_in_dim"(%203) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x22xi32>
      %240 = "stablehlo.add"(%238, %239) : (tensor<2x2x256x22xi32>, tensor<2x2x256x22xi32>) -> tensor<2x2x256x22xi32>
      %241 = "stablehlo.broadcast_in_dim"(%181) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x22xi32>
      %242 = "stablehlo.compare"(%240, %241) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x22xi32>, tensor<2x2x256x22xi32>) -> tensor<2x2x256x22xi1>
      %243 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x22xf32>} : () -> tensor<2x2x256x22xf32>
      %244 = "stablehlo.select"(%242, %237, %243) : (tensor<2x2x256x22xi1>, tensor<2x2x256x22xf32>, tensor<2x2x256x22xf32>) -> tensor<2x2x256x22xf32>
      %245 = "stablehlo.dot_general"(%225, %244) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x256xf32>, tensor<2x2x256x22xf32>) -> tensor<2x2x2x22xf32>
      %246 = "stablehlo.broadcast_in_dim"(%227) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x22xf32>
      %247 = "stablehlo.multiply"(%201, %246) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
      %248 = "stablehlo.add"(%247, %245) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
      "stablehlo.return"(%216, %222, %234, %248) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x22xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x22xf32>) -> (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x22xf32>)
    %249 = "stablehlo.broadcast_in_dim"(%191) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x22xf32>
    %250 = "stablehlo.divide"(%192, %249) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
    %251 = "stablehlo.reshape"(%250) : (tensor<2x2x2x22xf32>) -> tensor<2x2x1x2x22xf32>
    %252 = "stablehlo.transpose"(%251) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x2x22xf32>) -> tensor<2x1x2x2x22xf32>
    %253 = "stablehlo.reshape"(%252) : (tensor<2x1x2x2x22xf32>) -> tensor<2x4x22xf32>
    %254 = "stablehlo.reshape"(%253) : (tensor<2x4x22xf32>) -> tensor<2x88xf32>
    %255 = "stablehlo.dot_general"(%254, %7) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x88xf32>, tensor<60x88xf32>) -> tensor<2x60xf32>
    %256 = "stablehlo.add"(%77, %255) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %257 = "stablehlo.multiply"(%256, %256) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %258 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %259 = "stablehlo.reduce"(%257, %258) ({
    ^bb0(%260: tensor<f32>, %261: tensor<f32>):
      %262 = "stablehlo.add"(%260, %261) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%262) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x60xf32>, tensor<f32>) -> tensor<2xf32>
    %263 = "stablehlo.constant"() {value = dense<6.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %264 = "stablehlo.divide"(%259, %263) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %265 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %266 = "stablehlo.add"(%264, %265) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %267 = "stablehlo.rsqrt"(%266) : (tensor<2xf32>) -> tensor<2xf32>
    %268 = "stablehlo.broadcast_in_dim"(%267) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x60xf32>
    %269 = "stablehlo.multiply"(%256, %268) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %270 = "stablehlo.broadcast_in_dim"(%8) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60xf32>
    %271 = "stablehlo.multiply"(%269, %270) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %272 = "stablehlo.dot_general"(%271, %9) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<67x60xf32>) -> tensor<2x67xf32>
    %273 = "stablehlo.dot_general"(%271, %10) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<67x60xf32>) -> tensor<2x67xf32>
    %274 = "stablehlo.logistic"(%272) : (tensor<2x67xf32>) -> tensor<2x67xf32>
    %275 = "stablehlo.multiply"(%272, %274) : (tensor<2x67xf32>, tensor<2x67xf32>) -> tensor<2x67xf32>
    %276 = "stablehlo.multiply"(%275, %273) : (tensor<2x67xf32>, tensor<2x67xf32>) -> tensor<2x67xf32>
    %277 = "stablehlo.dot_general"(%276, %11) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x67xf32>, tensor<60x67xf32>) -> tensor<2x60xf32>
    %278 = "stablehlo.add"(%256, %277) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %279 = "stablehlo.multiply"(%278, %278) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %280 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %281 = "stablehlo.reduce"(%279, %280) ({
    ^bb0(%282: tensor<f32>, %283: tensor<f32>):
      %284 = "stablehlo.add"(%282, %283) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%284) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x60xf32>, tensor<f32>) -> tensor<2xf32>
    %285 = "stablehlo.constant"() {value = dense<6.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %286 = "stablehlo.divide"(%281, %285) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %287 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %288 = "stablehlo.add"(%286, %287) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %289 = "stablehlo.rsqrt"(%288) : (tensor<2xf32>) -> tensor<2xf32>
    %290 = "stablehlo.broadcast_in_dim"(%289) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x60xf32>
    %291 = "stablehlo.multiply"(%278, %290) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %292 = "stablehlo.broadcast_in_dim"(%12) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60xf32>
    %293 = "stablehlo.multiply"(%291, %292) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %294 = "stablehlo.dot_general"(%293, %13) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<88x60xf32>) -> tensor<2x88xf32>
    %295 = "stablehlo.reshape"(%294) : (tensor<2x88xf32>) -> tensor<2x4x22xf32>
    %296 = "stablehlo.multiply"(%295, %295) : (tensor<2x4x22xf32>, tensor<2x4x22xf32>) -> tensor<2x4x22xf32>
    %297 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %298 = "stablehlo.reduce"(%296, %297) ({
    ^bb0(%299: tensor<f32>, %300: tensor<f32>):
      %301 = "stablehlo.add"(%299, %300) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%301) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x22xf32>, tensor<f32>) -> tensor<2x4xf32>
    %302 = "stablehlo.constant"() {value = dense<2.20000000e+01> : tensor<2x4xf32>} : () -> tensor<2x4xf32>
    %303 = "stablehlo.divide"(%298, %302) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %304 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2x4xf32>} : () -> tensor<2x4xf32>
    %305 = "stablehlo.add"(%303, %304) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %306 = "stablehlo.rsqrt"(%305) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %307 = "stablehlo.broadcast_in_dim"(%306) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x22xf32>
    %308 = "stablehlo.multiply"(%295, %307) : (tensor<2x4x22xf32>, tensor<2x4x22xf32>) -> tensor<2x4x22xf32>
    %309 = "stablehlo.broadcast_in_dim"(%14) {broadcast_dimensions = array<i64: 2>} : (tensor<22xf32>) -> tensor<2x4x22xf32>
    %310 = "stablehlo.multiply"(%308, %309) : (tensor<2x4x22xf32>, tensor<2x4x22xf32>) -> tensor<2x4x22xf32>
    %311 = "stablehlo.broadcast_in_dim"(%119) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x4x11xf32>
    %312 = "stablehlo.broadcast_in_dim"(%120) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x4x11xf32>
    %313 = "stablehlo.slice"(%310) {limit_indices = array<i64: 2, 4, 11>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x22xf32>) -> tensor<2x4x11xf32>
    %314 = "stablehlo.slice"(%310) {limit_indices = array<i64: 2, 4, 22>, start_indices = array<i64: 0, 0, 11>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x22xf32>) -> tensor<2x4x11xf32>
    %315 = "stablehlo.multiply"(%313, %311) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %316 = "stablehlo.multiply"(%314, %312) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %317 = "stablehlo.subtract"(%315, %316) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %318 = "stablehlo.multiply"(%313, %312) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %319 = "stablehlo.multiply"(%314, %311) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %320 = "stablehlo.add"(%318, %319) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %321 = "stablehlo.concatenate"(%317, %320) {dimension = 2 : i64} : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x22xf32>
    %322 = "stablehlo.dot_general"(%293, %15) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<44x60xf32>) -> tensor<2x44xf32>
    %323 = "stablehlo.reshape"(%322) : (tensor<2x44xf32>) -> tensor<2x2x22xf32>
    %324 = "stablehlo.multiply"(%323, %323) : (tensor<2x2x22xf32>, tensor<2x2x22xf32>) -> tensor<2x2x22xf32>
    %325 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %326 = "stablehlo.reduce"(%324, %325) ({
    ^bb0(%327: tensor<f32>, %328: tensor<f32>):
      %329 = "stablehlo.add"(%327, %328) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%329) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x2x22xf32>, tensor<f32>) -> tensor<2x2xf32>
    %330 = "stablehlo.constant"() {value = dense<2.20000000e+01> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %331 = "stablehlo.divide"(%326, %330) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %332 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %333 = "stablehlo.add"(%331, %332) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %334 = "stablehlo.rsqrt"(%333) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %335 = "stablehlo.broadcast_in_dim"(%334) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x2xf32>) -> tensor<2x2x22xf32>
    %336 = "stablehlo.multiply"(%323, %335) : (tensor<2x2x22xf32>, tensor<2x2x22xf32>) -> tensor<2x2x22xf32>
    %337 = "stablehlo.broadcast_in_dim"(%16) {broadcast_dimensions = array<i64: 2>} : (tensor<22xf32>) -> tensor<2x2x22xf32>
    %338 = "stablehlo.multiply"(%336, %337) : (tensor<2x2x22xf32>, tensor<2x2x22xf32>) -> tensor<2x2x22xf32>
    %339 = "stablehlo.broadcast_in_dim"(%119) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x2x11xf32>
    %340 = "stablehlo.broadcast_in_dim"(%120) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x2x11xf32>
    %341 = "stablehlo.slice"(%338) {limit_indices = array<i64: 2, 2, 11>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x22xf32>) -> tensor<2x2x11xf32>
    %342 = "stablehlo.slice"(%338) {limit_indices = array<i64: 2, 2, 22>, start_indices = array<i64: 0, 0, 11>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x22xf32>) -> tensor<2x2x11xf32>
    %343 = "stablehlo.multiply"(%341, %339) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %344 = "stablehlo.multiply"(%342, %340) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %345 = "stablehlo.subtract"(%343, %344) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %346 = "stablehlo.multiply"(%341, %340) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %347 = "stablehlo.multiply"(%342, %339) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %348 = "stablehlo.add"(%346, %347) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %349 = "stablehlo.concatenate"(%345, %348) {dimension = 2 : i64} : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x22xf32>
    %350 = "stablehlo.dot_general"(%293, %17) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<44x60xf32>) -> tensor<2x44xf32>
    %351 = "stablehlo.reshape"(%350) : (tensor<2x44xf32>) -> tensor<2x2x22xf32>
    %352 = "stablehlo.reshape"(%349) : (tensor<2x2x22xf32>) -> tensor<2x1x2x22xf32>
    %353 = "stablehlo.transpose"(%352) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x22xf32>) -> tensor<2x2x1x22xf32>
    %354 = "stablehlo.slice"(%353) {limit_indices = array<i64: 1, 2, 1, 22>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %355 = "stablehlo.dynamic_update_slice"(%38, %354, %49, %47, %51, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %356 = "stablehlo.slice"(%353) {limit_indices = array<i64: 2, 2, 1, 22>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %357 = "stablehlo.dynamic_update_slice"(%355, %356, %55, %47, %57, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %358 = "stablehlo.reshape"(%351) : (tensor<2x2x22xf32>) -> tensor<2x1x2x22xf32>
    %359 = "stablehlo.transpose"(%358) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x22xf32>) -> tensor<2x2x1x22xf32>
    %360 = "stablehlo.slice"(%359) {limit_indices = array<i64: 1, 2, 1, 22>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %361 = "stablehlo.dynamic_update_slice"(%39, %360, %49, %47, %51, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %362 = "stablehlo.slice"(%359) {limit_indices = array<i64: 2, 2, 1, 22>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %363 = "stablehlo.dynamic_update_slice"(%361, %362, %55, %47, %57, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %364 = "stablehlo.reshape"(%321) : (tensor<2x4x22xf32>) -> tensor<2x1x2x2x22xf32>
    %365 = "stablehlo.transpose"(%364) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x2x22xf32>) -> tensor<2x2x1x2x22xf32>
    %366 = "stablehlo.reshape"(%365) : (tensor<2x2x1x2x22xf32>) -> tensor<2x2x2x22xf32>
    %367 = "stablehlo.broadcast_in_dim"(%62) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x2xi32>
    %368 = "stablehlo.constant"() {value = dense<2.13200718e-01> : tensor<2x2x2x22xf32>} : () -> tensor<2x2x2x22xf32>
    %369 = "stablehlo.multiply"(%366, %368) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
    %370 = "stablehlo.reshape"(%367) : (tensor<2x1x2xi32>) -> tensor<2x2xi32>
    %371 = "stablehlo.add"(%44, %45) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %372 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %373 = "stablehlo.add"(%67, %372) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %374 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %375 = "stablehlo.divide"(%373, %374) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %376 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %377 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %378 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2x22xf32>} : () -> tensor<2x2x2x22xf32>
    %379, %380, %381, %382 = "stablehlo.while"(%47, %376, %377, %378) ({
    ^bb0(%383: tensor<i32>, %384: tensor<2x2x2xf32>, %385: tensor<2x2x2xf32>, %386: tensor<2x2x2x22xf32>):
      %387 = "stablehlo.compare"(%383, %375) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%387) : (tensor<i1>) -> ()
    }, {
    ^bb0(%388: tensor<i32>, %389: tensor<2x2x2xf32>, %390: tensor<2x2x2xf32>, %391: tensor<2x2x2x22xf32>):
      %392 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %393 = "stablehlo.multiply"(%388, %392) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %394 = "stablehlo.dynamic_slice"(%357, %49, %47, %393, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %395 = "stablehlo.dynamic_slice"(%357, %55, %47, %393, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %396 = "stablehlo.concatenate"(%394, %395) {dimension = 0 : i64} : (tensor<1x2x256x22xf32>, tensor<1x2x256x22xf32>) -> tensor<2x2x256x22xf32>
      %397 = "stablehlo.dot_general"(%369, %396) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x22xf32>, tensor<2x2x256x22xf32>) -> tensor<2x2x2x256xf32>
      %398 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x2x256xi32>
      %399 = "stablehlo.broadcast_in_dim"(%393) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x2x256xi32>
      %400 = "stablehlo.add"(%398, %399) : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi32>
      %401 = "stablehlo.broadcast_in_dim"(%370) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x2xi32>) -> tensor<2x2x2x256xi32>
      %402 = "stablehlo.compare"(%400, %401) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi1>
      %403 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2x256xf32>} : () -> tensor<2x2x2x256xf32>
      %404 = "stablehlo.select"(%402, %397, %403) : (tensor<2x2x2x256xi1>, tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %405 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %406 = "stablehlo.add"(%388, %405) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %407 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %408 = "stablehlo.reduce"(%404, %407) ({
      ^bb0(%409: tensor<f32>, %410: tensor<f32>):
        %411 = "stablehlo.maximum"(%409, %410) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%411) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %412 = "stablehlo.maximum"(%389, %408) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %413 = "stablehlo.broadcast_in_dim"(%412) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x256xf32>
      %414 = "stablehlo.subtract"(%404, %413) : (tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %415 = "stablehlo.exponential"(%414) : (tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %416 = "stablehlo.subtract"(%389, %412) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %417 = "stablehlo.exponential"(%416) : (tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %418 = "stablehlo.multiply"(%390, %417) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %419 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %420 = "stablehlo.reduce"(%415, %419) ({
      ^bb0(%421: tensor<f32>, %422: tensor<f32>):
        %423 = "stablehlo.add"(%421, %422) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%423) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %424 = "stablehlo.add"(%418, %420) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %425 = "stablehlo.dynamic_slice"(%363, %49, %47, %393, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %426 = "stablehlo.dynamic_slice"(%363, %55, %47, %393, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %427 = "stablehlo.concatenate"(%425, %426) {dimension = 0 : i64} : (tensor<1x2x256x22xf32>, tensor<1x2x256x22xf32>) -> tensor<2x2x256x22xf32>
      %428 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x22xi32>
      %429 = "stablehlo.broadcast_in_dim"(%393) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x22xi32>
      %430 = "stablehlo.add"(%428, %429) : (tensor<2x2x256x22xi32>, tensor<2x2x256x22xi32>) -> tensor<2x2x256x22xi32>
      %431 = "stablehlo.broadcast_in_dim"(%371) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x22xi32>
      %432 = "stablehlo.compare"(%430, %431) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x22xi32>, tensor<2x2x256x22xi32>) -> tensor<2x2x256x22xi1>
      %433 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x22xf32>} : () -> tensor<2x2x256x22xf32>
      %434 = "stablehlo.select"(%432, %427, %433) : (tensor<2x2x256x22xi1>, tensor<2x2x256x22xf32>, tensor<2x2x256x22xf32>) -> tensor<2x2x256x22xf32>
      %435 = "stablehlo.dot_general"(%415, %434) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x256xf32>, tensor<2x2x256x22xf32>) -> tensor<2x2x2x22xf32>
      %436 = "stablehlo.broadcast_in_dim"(%417) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x22xf32>
      %437 = "stablehlo.multiply"(%391, %436) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
      %438 = "stablehlo.add"(%437, %435) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
      "stablehlo.return"(%406, %412, %424, %438) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x22xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x22xf32>) -> (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x22xf32>)
    %439 = "stablehlo.broadcast_in_dim"(%381) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x22xf32>
    %440 = "stablehlo.divide"(%382, %439) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
    %441 = "stablehlo.reshape"(%440) : (tensor<2x2x2x22xf32>) -> tensor<2x2x1x2x22xf32>
    %442 = "stablehlo.transpose"(%441) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x2x22xf32>) -> tensor<2x1x2x2x22xf32>
    %443 = "stablehlo.reshape"(%442) : (tensor<2x1x2x2x22xf32>) -> tensor<2x4x22xf32>
    %444 = "stablehlo.reshape"(%443) : (tensor<2x4x22xf32>) -> tensor<2x88xf32>
    %445 = "stablehlo.dot_general"(%444, %18) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x88xf32>, tensor<60x88xf32>) -> tensor<2x60xf32>
    %446 = "stablehlo.add"(%278, %445) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %447 = "stablehlo.multiply"(%446, %446) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %448 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %449 = "stablehlo.reduce"(%447, %448) ({
    ^bb0(%450: tensor<f32>, %451: tensor<f32>):
      %452 = "stablehlo.add"(%450, %451) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%452) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x60xf32>, tensor<f32>) -> tensor<2xf32>
    %453 = "stablehlo.constant"() {value = dense<6.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %454 = "stablehlo.divide"(%449, %453) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %455 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %456 = "stablehlo.add"(%454, %455) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %457 = "stablehlo.rsqrt"(%456) : (tensor<2xf32>) -> tensor<2xf32>
    %458 = "stablehlo.broadcast_in_dim"(%457) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x60xf32>
    %459 = "stablehlo.multiply"(%446, %458) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %460 = "stablehlo.broadcast_in_dim"(%19) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60xf32>
    %461 = "stablehlo.multiply"(%459, %460) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %462 = "stablehlo.dot_general"(%461, %20) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<67x60xf32>) -> tensor<2x67xf32>
    %463 = "stablehlo.dot_general"(%461, %21) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<67x60xf32>) -> tensor<2x67xf32>
    %464 = "stablehlo.logistic"(%462) : (tensor<2x67xf32>) -> tensor<2x67xf32>
    %465 = "stablehlo.multiply"(%462, %464) : (tensor<2x67xf32>, tensor<2x67xf32>) -> tensor<2x67xf32>
    %466 = "stablehlo.multiply"(%465, %463) : (tensor<2x67xf32>, tensor<2x67xf32>) -> tensor<2x67xf32>
    %467 = "stablehlo.dot_general"(%466, %22) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x67xf32>, tensor<60x67xf32>) -> tensor<2x60xf32>
    %468 = "stablehlo.add"(%446, %467) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %469 = "stablehlo.multiply"(%468, %468) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %470 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %471 = "stablehlo.reduce"(%469, %470) ({
    ^bb0(%472: tensor<f32>, %473: tensor<f32>):
      %474 = "stablehlo.add"(%472, %473) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%474) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x60xf32>, tensor<f32>) -> tensor<2xf32>
    %475 = "stablehlo.constant"() {value = dense<6.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %476 = "stablehlo.divide"(%471, %475) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %477 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %478 = "stablehlo.add"(%476, %477) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %479 = "stablehlo.rsqrt"(%478) : (tensor<2xf32>) -> tensor<2xf32>
    %480 = "stablehlo.broadcast_in_dim"(%479) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x60xf32>
    %481 = "stablehlo.multiply"(%468, %480) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %482 = "stablehlo.broadcast_in_dim"(%23) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60xf32>
    %483 = "stablehlo.multiply"(%481, %482) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %484 = "stablehlo.dot_general"(%483, %24) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<88x60xf32>) -> tensor<2x88xf32>
    %485 = "stablehlo.reshape"(%484) : (tensor<2x88xf32>) -> tensor<2x4x22xf32>
    %486 = "stablehlo.multiply"(%485, %485) : (tensor<2x4x22xf32>, tensor<2x4x22xf32>) -> tensor<2x4x22xf32>
    %487 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %488 = "stablehlo.reduce"(%486, %487) ({
    ^bb0(%489: tensor<f32>, %490: tensor<f32>):
      %491 = "stablehlo.add"(%489, %490) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%491) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x22xf32>, tensor<f32>) -> tensor<2x4xf32>
    %492 = "stablehlo.constant"() {value = dense<2.20000000e+01> : tensor<2x4xf32>} : () -> tensor<2x4xf32>
    %493 = "stablehlo.divide"(%488, %492) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %494 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2x4xf32>} : () -> tensor<2x4xf32>
    %495 = "stablehlo.add"(%493, %494) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %496 = "stablehlo.rsqrt"(%495) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %497 = "stablehlo.broadcast_in_dim"(%496) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x22xf32>
    %498 = "stablehlo.multiply"(%485, %497) : (tensor<2x4x22xf32>, tensor<2x4x22xf32>) -> tensor<2x4x22xf32>
    %499 = "stablehlo.broadcast_in_dim"(%25) {broadcast_dimensions = array<i64: 2>} : (tensor<22xf32>) -> tensor<2x4x22xf32>
    %500 = "stablehlo.multiply"(%498, %499) : (tensor<2x4x22xf32>, tensor<2x4x22xf32>) -> tensor<2x4x22xf32>
    %501 = "stablehlo.broadcast_in_dim"(%119) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x4x11xf32>
    %502 = "stablehlo.broadcast_in_dim"(%120) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x4x11xf32>
    %503 = "stablehlo.slice"(%500) {limit_indices = array<i64: 2, 4, 11>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x22xf32>) -> tensor<2x4x11xf32>
    %504 = "stablehlo.slice"(%500) {limit_indices = array<i64: 2, 4, 22>, start_indices = array<i64: 0, 0, 11>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x22xf32>) -> tensor<2x4x11xf32>
    %505 = "stablehlo.multiply"(%503, %501) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %506 = "stablehlo.multiply"(%504, %502) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %507 = "stablehlo.subtract"(%505, %506) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %508 = "stablehlo.multiply"(%503, %502) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %509 = "stablehlo.multiply"(%504, %501) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %510 = "stablehlo.add"(%508, %509) : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %511 = "stablehlo.concatenate"(%507, %510) {dimension = 2 : i64} : (tensor<2x4x11xf32>, tensor<2x4x11xf32>) -> tensor<2x4x22xf32>
    %512 = "stablehlo.dot_general"(%483, %26) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<44x60xf32>) -> tensor<2x44xf32>
    %513 = "stablehlo.reshape"(%512) : (tensor<2x44xf32>) -> tensor<2x2x22xf32>
    %514 = "stablehlo.multiply"(%513, %513) : (tensor<2x2x22xf32>, tensor<2x2x22xf32>) -> tensor<2x2x22xf32>
    %515 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %516 = "stablehlo.reduce"(%514, %515) ({
    ^bb0(%517: tensor<f32>, %518: tensor<f32>):
      %519 = "stablehlo.add"(%517, %518) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%519) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x2x22xf32>, tensor<f32>) -> tensor<2x2xf32>
    %520 = "stablehlo.constant"() {value = dense<2.20000000e+01> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %521 = "stablehlo.divide"(%516, %520) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %522 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
    %523 = "stablehlo.add"(%521, %522) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %524 = "stablehlo.rsqrt"(%523) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %525 = "stablehlo.broadcast_in_dim"(%524) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x2xf32>) -> tensor<2x2x22xf32>
    %526 = "stablehlo.multiply"(%513, %525) : (tensor<2x2x22xf32>, tensor<2x2x22xf32>) -> tensor<2x2x22xf32>
    %527 = "stablehlo.broadcast_in_dim"(%27) {broadcast_dimensions = array<i64: 2>} : (tensor<22xf32>) -> tensor<2x2x22xf32>
    %528 = "stablehlo.multiply"(%526, %527) : (tensor<2x2x22xf32>, tensor<2x2x22xf32>) -> tensor<2x2x22xf32>
    %529 = "stablehlo.broadcast_in_dim"(%119) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x2x11xf32>
    %530 = "stablehlo.broadcast_in_dim"(%120) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x11xf32>) -> tensor<2x2x11xf32>
    %531 = "stablehlo.slice"(%528) {limit_indices = array<i64: 2, 2, 11>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x22xf32>) -> tensor<2x2x11xf32>
    %532 = "stablehlo.slice"(%528) {limit_indices = array<i64: 2, 2, 22>, start_indices = array<i64: 0, 0, 11>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x22xf32>) -> tensor<2x2x11xf32>
    %533 = "stablehlo.multiply"(%531, %529) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %534 = "stablehlo.multiply"(%532, %530) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %535 = "stablehlo.subtract"(%533, %534) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %536 = "stablehlo.multiply"(%531, %530) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %537 = "stablehlo.multiply"(%532, %529) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %538 = "stablehlo.add"(%536, %537) : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x11xf32>
    %539 = "stablehlo.concatenate"(%535, %538) {dimension = 2 : i64} : (tensor<2x2x11xf32>, tensor<2x2x11xf32>) -> tensor<2x2x22xf32>
    %540 = "stablehlo.dot_general"(%483, %28) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<44x60xf32>) -> tensor<2x44xf32>
    %541 = "stablehlo.reshape"(%540) : (tensor<2x44xf32>) -> tensor<2x2x22xf32>
    %542 = "stablehlo.reshape"(%539) : (tensor<2x2x22xf32>) -> tensor<2x1x2x22xf32>
    %543 = "stablehlo.transpose"(%542) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x22xf32>) -> tensor<2x2x1x22xf32>
    %544 = "stablehlo.slice"(%543) {limit_indices = array<i64: 1, 2, 1, 22>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %545 = "stablehlo.dynamic_update_slice"(%40, %544, %49, %47, %51, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %546 = "stablehlo.slice"(%543) {limit_indices = array<i64: 2, 2, 1, 22>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %547 = "stablehlo.dynamic_update_slice"(%545, %546, %55, %47, %57, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %548 = "stablehlo.reshape"(%541) : (tensor<2x2x22xf32>) -> tensor<2x1x2x22xf32>
    %549 = "stablehlo.transpose"(%548) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x22xf32>) -> tensor<2x2x1x22xf32>
    %550 = "stablehlo.slice"(%549) {limit_indices = array<i64: 1, 2, 1, 22>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %551 = "stablehlo.dynamic_update_slice"(%41, %550, %49, %47, %51, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %552 = "stablehlo.slice"(%549) {limit_indices = array<i64: 2, 2, 1, 22>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x22xf32>) -> tensor<1x2x1x22xf32>
    %553 = "stablehlo.dynamic_update_slice"(%551, %552, %55, %47, %57, %47) : (tensor<3x2x512x22xf32>, tensor<1x2x1x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x22xf32>
    %554 = "stablehlo.reshape"(%511) : (tensor<2x4x22xf32>) -> tensor<2x1x2x2x22xf32>
    %555 = "stablehlo.transpose"(%554) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x2x22xf32>) -> tensor<2x2x1x2x22xf32>
    %556 = "stablehlo.reshape"(%555) : (tensor<2x2x1x2x22xf32>) -> tensor<2x2x2x22xf32>
    %557 = "stablehlo.broadcast_in_dim"(%62) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x2xi32>
    %558 = "stablehlo.constant"() {value = dense<2.13200718e-01> : tensor<2x2x2x22xf32>} : () -> tensor<2x2x2x22xf32>
    %559 = "stablehlo.multiply"(%556, %558) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
    %560 = "stablehlo.reshape"(%557) : (tensor<2x1x2xi32>) -> tensor<2x2xi32>
    %561 = "stablehlo.add"(%44, %45) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %562 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %563 = "stablehlo.add"(%67, %562) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %564 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %565 = "stablehlo.divide"(%563, %564) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %566 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %567 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %568 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2x22xf32>} : () -> tensor<2x2x2x22xf32>
    %569, %570, %571, %572 = "stablehlo.while"(%47, %566, %567, %568) ({
    ^bb0(%573: tensor<i32>, %574: tensor<2x2x2xf32>, %575: tensor<2x2x2xf32>, %576: tensor<2x2x2x22xf32>):
      %577 = "stablehlo.compare"(%573, %565) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%577) : (tensor<i1>) -> ()
    }, {
    ^bb0(%578: tensor<i32>, %579: tensor<2x2x2xf32>, %580: tensor<2x2x2xf32>, %581: tensor<2x2x2x22xf32>):
      %582 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %583 = "stablehlo.multiply"(%578, %582) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %584 = "stablehlo.dynamic_slice"(%547, %49, %47, %583, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %585 = "stablehlo.dynamic_slice"(%547, %55, %47, %583, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %586 = "stablehlo.concatenate"(%584, %585) {dimension = 0 : i64} : (tensor<1x2x256x22xf32>, tensor<1x2x256x22xf32>) -> tensor<2x2x256x22xf32>
      %587 = "stablehlo.dot_general"(%559, %586) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x22xf32>, tensor<2x2x256x22xf32>) -> tensor<2x2x2x256xf32>
      %588 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x2x256xi32>
      %589 = "stablehlo.broadcast_in_dim"(%583) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x2x256xi32>
      %590 = "stablehlo.add"(%588, %589) : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi32>
      %591 = "stablehlo.broadcast_in_dim"(%560) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x2xi32>) -> tensor<2x2x2x256xi32>
      %592 = "stablehlo.compare"(%590, %591) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi1>
      %593 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2x256xf32>} : () -> tensor<2x2x2x256xf32>
      %594 = "stablehlo.select"(%592, %587, %593) : (tensor<2x2x2x256xi1>, tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %595 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %596 = "stablehlo.add"(%578, %595) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %597 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %598 = "stablehlo.reduce"(%594, %597) ({
      ^bb0(%599: tensor<f32>, %600: tensor<f32>):
        %601 = "stablehlo.maximum"(%599, %600) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%601) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %602 = "stablehlo.maximum"(%579, %598) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %603 = "stablehlo.broadcast_in_dim"(%602) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x256xf32>
      %604 = "stablehlo.subtract"(%594, %603) : (tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %605 = "stablehlo.exponential"(%604) : (tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %606 = "stablehlo.subtract"(%579, %602) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %607 = "stablehlo.exponential"(%606) : (tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %608 = "stablehlo.multiply"(%580, %607) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %609 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %610 = "stablehlo.reduce"(%605, %609) ({
      ^bb0(%611: tensor<f32>, %612: tensor<f32>):
        %613 = "stablehlo.add"(%611, %612) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%613) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %614 = "stablehlo.add"(%608, %610) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %615 = "stablehlo.dynamic_slice"(%553, %49, %47, %583, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %616 = "stablehlo.dynamic_slice"(%553, %55, %47, %583, %47) {slice_sizes = array<i64: 1, 2, 256, 22>} : (tensor<3x2x512x22xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x22xf32>
      %617 = "stablehlo.concatenate"(%615, %616) {dimension = 0 : i64} : (tensor<1x2x256x22xf32>, tensor<1x2x256x22xf32>) -> tensor<2x2x256x22xf32>
      %618 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x22xi32>
      %619 = "stablehlo.broadcast_in_dim"(%583) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x22xi32>
      %620 = "stablehlo.add"(%618, %619) : (tensor<2x2x256x22xi32>, tensor<2x2x256x22xi32>) -> tensor<2x2x256x22xi32>
      %621 = "stablehlo.broadcast_in_dim"(%561) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x22xi32>
      %622 = "stablehlo.compare"(%620, %621) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x22xi32>, tensor<2x2x256x22xi32>) -> tensor<2x2x256x22xi1>
      %623 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x22xf32>} : () -> tensor<2x2x256x22xf32>
      %624 = "stablehlo.select"(%622, %617, %623) : (tensor<2x2x256x22xi1>, tensor<2x2x256x22xf32>, tensor<2x2x256x22xf32>) -> tensor<2x2x256x22xf32>
      %625 = "stablehlo.dot_general"(%605, %624) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x256xf32>, tensor<2x2x256x22xf32>) -> tensor<2x2x2x22xf32>
      %626 = "stablehlo.broadcast_in_dim"(%607) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x22xf32>
      %627 = "stablehlo.multiply"(%581, %626) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
      %628 = "stablehlo.add"(%627, %625) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
      "stablehlo.return"(%596, %602, %614, %628) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x22xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x22xf32>) -> (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x22xf32>)
    %629 = "stablehlo.broadcast_in_dim"(%571) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x22xf32>
    %630 = "stablehlo.divide"(%572, %629) : (tensor<2x2x2x22xf32>, tensor<2x2x2x22xf32>) -> tensor<2x2x2x22xf32>
    %631 = "stablehlo.reshape"(%630) : (tensor<2x2x2x22xf32>) -> tensor<2x2x1x2x22xf32>
    %632 = "stablehlo.transpose"(%631) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x2x22xf32>) -> tensor<2x1x2x2x22xf32>
    %633 = "stablehlo.reshape"(%632) : (tensor<2x1x2x2x22xf32>) -> tensor<2x4x22xf32>
    %634 = "stablehlo.reshape"(%633) : (tensor<2x4x22xf32>) -> tensor<2x88xf32>
    %635 = "stablehlo.dot_general"(%634, %29) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x88xf32>, tensor<60x88xf32>) -> tensor<2x60xf32>
    %636 = "stablehlo.add"(%468, %635) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %637 = "stablehlo.multiply"(%636, %636) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %638 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %639 = "stablehlo.reduce"(%637, %638) ({
    ^bb0(%640: tensor<f32>, %641: tensor<f32>):
      %642 = "stablehlo.add"(%640, %641) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%642) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x60xf32>, tensor<f32>) -> tensor<2xf32>
    %643 = "stablehlo.constant"() {value = dense<6.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %644 = "stablehlo.divide"(%639, %643) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %645 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %646 = "stablehlo.add"(%644, %645) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %647 = "stablehlo.rsqrt"(%646) : (tensor<2xf32>) -> tensor<2xf32>
    %648 = "stablehlo.broadcast_in_dim"(%647) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x60xf32>
    %649 = "stablehlo.multiply"(%636, %648) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %650 = "stablehlo.broadcast_in_dim"(%30) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60xf32>
    %651 = "stablehlo.multiply"(%649, %650) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %652 = "stablehlo.dot_general"(%651, %31) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<67x60xf32>) -> tensor<2x67xf32>
    %653 = "stablehlo.dot_general"(%651, %32) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<67x60xf32>) -> tensor<2x67xf32>
    %654 = "stablehlo.logistic"(%652) : (tensor<2x67xf32>) -> tensor<2x67xf32>
    %655 = "stablehlo.multiply"(%652, %654) : (tensor<2x67xf32>, tensor<2x67xf32>) -> tensor<2x67xf32>
    %656 = "stablehlo.multiply"(%655, %653) : (tensor<2x67xf32>, tensor<2x67xf32>) -> tensor<2x67xf32>
    %657 = "stablehlo.dot_general"(%656, %33) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x67xf32>, tensor<60x67xf32>) -> tensor<2x60xf32>
    %658 = "stablehlo.add"(%636, %657) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %659 = "stablehlo.multiply"(%658, %658) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %660 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %661 = "stablehlo.reduce"(%659, %660) ({
    ^bb0(%662: tensor<f32>, %663: tensor<f32>):
      %664 = "stablehlo.add"(%662, %663) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%664) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x60xf32>, tensor<f32>) -> tensor<2xf32>
    %665 = "stablehlo.constant"() {value = dense<6.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %666 = "stablehlo.divide"(%661, %665) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %667 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %668 = "stablehlo.add"(%666, %667) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %669 = "stablehlo.rsqrt"(%668) : (tensor<2xf32>) -> tensor<2xf32>
    %670 = "stablehlo.broadcast_in_dim"(%669) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x60xf32>
    %671 = "stablehlo.multiply"(%658, %670) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %672 = "stablehlo.broadcast_in_dim"(%34) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60xf32>
    %673 = "stablehlo.multiply"(%671, %672) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %674 = "stablehlo.dot_general"(%673, %35) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<141x60xf32>) -> tensor<2x141xf32>
    %675 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %676 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %677 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x141xi32>
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
    }) {dimensions = array<i64: 1>} : (tensor<2x141xf32>, tensor<2x141xi32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<2xi32>)
    "func.return"(%167, %173, %357, %363, %547, %553, %674, %679, %678) : (tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<2x141xf32>, tensor<2xi32>, tensor<2xf32>) -> ()
  }) {arg_attrs = [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {tf.aliasing_output = 0 : i32}, {tf.aliasing_output = 1 : i32}, {tf.aliasing_output = 2 : i32}, {tf.aliasing_output = 3 : i32}, {tf.aliasing_output = 4 : i32}, {tf.aliasing_output = 5 : i32}, {}, {}, {}, {}], function_type = (tensor<141x60xf32>, tensor<60xf32>, tensor<88x60xf32>, tensor<22xf32>, tensor<44x60xf32>, tensor<22xf32>, tensor<44x60xf32>, tensor<60x88xf32>, tensor<60xf32>, tensor<67x60xf32>, tensor<67x60xf32>, tensor<60x67xf32>, tensor<60xf32>, tensor<88x60xf32>, tensor<22xf32>, tensor<44x60xf32>, tensor<22xf32>, tensor<44x60xf32>, tensor<60x88xf32>, tensor<60xf32>, tensor<67x60xf32>, tensor<67x60xf32>, tensor<60x67xf32>, tensor<60xf32>, tensor<88x60xf32>, tensor<22xf32>, tensor<44x60xf32>, tensor<22xf32>, tensor<44x60xf32>, tensor<60x88xf32>, tensor<60xf32>, tensor<67x60xf32>, tensor<67x60xf32>, tensor<60x67xf32>, tensor<60xf32>, tensor<141x60xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> (tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<3x2x512x22xf32>, tensor<2x141xf32>, tensor<2xi32>, tensor<2xf32>), sym_name = "main"} : () -> ()
}) : () -> ()
