"builtin.module"() ({
  "func.func"() ({
  ^bb0(%0: tensor<160x64xf32>, %1: tensor<64xf32>, %2: tensor<64x64xf32>, %3: tensor<32x64xf32>, %4: tensor<32x64xf32>, %5: tensor<64x64xf32>, %6: tensor<64xf32>, %7: tensor<70x64xf32>, %8: tensor<70x64xf32>, %9: tensor<64x70xf32>, %10: tensor<64xf32>, %11: tensor<64x64xf32>, %12: tensor<32x64xf32>, %13: tensor<32x64xf32>, %14: tensor<64x64xf32>, %15: tensor<64xf32>, %16: tensor<70x64xf32>, %17: tensor<70x64xf32>, %18: tensor<64x70xf32>, %19: tensor<64xf32>, %20: tensor<64x64xf32>, %21: tensor<32x64xf32>, %22: tensor<32x64xf32>, %23: tensor<64x64xf32>, %24: tensor<64xf32>, %25: tensor<70x64xf32>, %26: tensor<70x64xf32>, %27: tensor<64x70xf32>, %28: tensor<64xf32>, %29: tensor<3x2x512x16xf32>, %30: tensor<3x2x512x16xf32>, %31: tensor<3x2x512x16xf32>, %32: tensor<3x2x512x16xf32>, %33: tensor<3x2x512x16xf32>, %34: tensor<3x2x512x16xf32>, %35: tensor<2xi32>, %36: tensor<2xi32>, %37: tensor<2xi32>, %38: tensor<2xi32>):
    %39 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %40 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %41 = "stablehlo.slice"(%36) {limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %42 = "stablehlo.reshape"(%41) : (tensor<1xi32>) -> tensor<i32>
    %43 = "stablehlo.slice"(%37) {limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %44 = "stablehlo.reshape"(%43) : (tensor<1xi32>) -> tensor<i32>
    %45 = "stablehlo.slice"(%38) {limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %46 = "stablehlo.reshape"(%45) : (tensor<1xi32>) -> tensor<i32>
    %47 = "stablehlo.slice"(%36) {limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %48 = "stablehlo.reshape"(%47) : (tensor<1xi32>) -> tensor<i32>
    %49 = "stablehlo.slice"(%37) {limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %50 = "stablehlo.reshape"(%49) : (tensor<1xi32>) -> tensor<i32>
    %51 = "stablehlo.slice"(%38) {limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %52 = "stablehlo.reshape"(%51) : (tensor<1xi32>) -> tensor<i32>
    %53 = "stablehlo.broadcast_in_dim"(%37) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x1xi32>
    %54 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x1xi32>
    %55 = "stablehlo.add"(%53, %54) : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x1xi32>
    %56 = "stablehlo.compare"(%38, %39) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %57 = "stablehlo.add"(%37, %38) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %58 = "stablehlo.select"(%56, %57, %39) : (tensor<2xi1>, tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %59 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %60 = "stablehlo.reduce"(%58, %59) ({
    ^bb0(%61: tensor<i32>, %62: tensor<i32>):
      %63 = "stablehlo.maximum"(%61, %62) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%63) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xi32>, tensor<i32>) -> tensor<i32>
    %64 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %65 = "stablehlo.reduce"(%38, %64) ({
    ^bb0(%66: tensor<i32>, %67: tensor<i32>):
      %68 = "stablehlo.maximum"(%66, %67) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%68) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xi32>, tensor<i32>) -> tensor<i32>
    %69 = "stablehlo.reshape"(%35) : (tensor<2xi32>) -> tensor<2x1xi32>
    %70 = "stablehlo.gather"(%0, %69) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>} : (tensor<160x64xf32>, tensor<2x1xi32>) -> tensor<2x64xf32>
    %71 = "stablehlo.multiply"(%70, %70) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %72 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %73 = "stablehlo.reduce"(%71, %72) ({
    ^bb0(%74: tensor<f32>, %75: tensor<f32>):
      %76 = "stablehlo.add"(%74, %75) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%76) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %77 = "stablehlo.constant"() {value = dense<6.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %78 = "stablehlo.divide"(%73, %77) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %79 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %80 = "stablehlo.add"(%78, %79) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %81 = "stablehlo.rsqrt"(%80) : (tensor<2xf32>) -> tensor<2xf32>
    %82 = "stablehlo.broadcast_in_dim"(%81) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x64xf32>
    %83 = "stablehlo.multiply"(%70, %82) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %84 = "stablehlo.broadcast_in_dim"(%1) {broadcast_dimensions = array<i64: 1>} : (tensor<64xf32>) -> tensor<2x64xf32>
    %85 = "stablehlo.multiply"(%83, %84) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %86 = "stablehlo.dot_general"(%85, %2) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<64x64xf32>) -> tensor<2x64xf32>
    %87 = "stablehlo.reshape"(%86) : (tensor<2x64xf32>) -> tensor<2x4x16xf32>
    %88 = "stablehlo.reshape"(%55) : (tensor<2x1xi32>) -> tensor<2xi32>
    %89 = "stablehlo.convert"(%88) : (tensor<2xi32>) -> tensor<2xf32>
    %90 = "stablehlo.constant"() {value = dense<[1.00000000e+00, 2.44384602e-01, 1.30422562e-02, 3.95284733e-03, 1.24999997e-03, 3.95284733e-04, 1.25000006e-04, 3.95284733e-05]> : tensor<8xf32>} : () -> tensor<8xf32>
    %91 = "stablehlo.broadcast_in_dim"(%90) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<2x8xf32>
    %92 = "stablehlo.broadcast_in_dim"(%89) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x8xf32>
    %93 = "stablehlo.multiply"(%92, %91) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %94 = "stablehlo.cosine"(%93) : (tensor<2x8xf32>) -> tensor<2x8xf32>
    %95 = "stablehlo.sine"(%93) : (tensor<2x8xf32>) -> tensor<2x8xf32>
    %96 = "stablehlo.broadcast_in_dim"(%94) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x4x8xf32>
    %97 = "stablehlo.broadcast_in_dim"(%95) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x4x8xf32>
    %98 = "stablehlo.reshape"(%87) : (tensor<2x4x16xf32>) -> tensor<2x4x8x2xf32>
    %99 = "stablehlo.slice"(%98) {limit_indices = array<i64: 2, 4, 8, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x4x8x2xf32>) -> tensor<2x4x8x1xf32>
    %100 = "stablehlo.reshape"(%99) : (tensor<2x4x8x1xf32>) -> tensor<2x4x8xf32>
    %101 = "stablehlo.slice"(%98) {limit_indices = array<i64: 2, 4, 8, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x4x8x2xf32>) -> tensor<2x4x8x1xf32>
    %102 = "stablehlo.reshape"(%101) : (tensor<2x4x8x1xf32>) -> tensor<2x4x8xf32>
    %103 = "stablehlo.multiply"(%100, %96) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %104 = "stablehlo.multiply"(%102, %97) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %105 = "stablehlo.subtract"(%103, %104) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %106 = "stablehlo.multiply"(%100, %97) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %107 = "stablehlo.multiply"(%102, %96) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %108 = "stablehlo.add"(%106, %107) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %109 = "stablehlo.reshape"(%105) : (tensor<2x4x8xf32>) -> tensor<2x4x8x1xf32>
    %110 = "stablehlo.reshape"(%108) : (tensor<2x4x8xf32>) -> tensor<2x4x8x1xf32>
    %111 = "stablehlo.concatenate"(%109, %110) {dimension = 3 : i64} : (tensor<2x4x8x1xf32>, tensor<2x4x8x1xf32>) -> tensor<2x4x8x2xf32>
    %112 = "stablehlo.reshape"(%111) : (tensor<2x4x8x2xf32>) -> tensor<2x4x16xf32>
    %113 = "stablehlo.dot_general"(%85, %3) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<32x64xf32>) -> tensor<2x32xf32>
    %114 = "stablehlo.reshape"(%113) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %115 = "stablehlo.broadcast_in_dim"(%94) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %116 = "stablehlo.broadcast_in_dim"(%95) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %117 = "stablehlo.reshape"(%114) : (tensor<2x2x16xf32>) -> tensor<2x2x8x2xf32>
    %118 = "stablehlo.slice"(%117) {limit_indices = array<i64: 2, 2, 8, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x8x2xf32>) -> tensor<2x2x8x1xf32>
    %119 = "stablehlo.reshape"(%118) : (tensor<2x2x8x1xf32>) -> tensor<2x2x8xf32>
    %120 = "stablehlo.slice"(%117) {limit_indices = array<i64: 2, 2, 8, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x8x2xf32>) -> tensor<2x2x8x1xf32>
    %121 = "stablehlo.reshape"(%120) : (tensor<2x2x8x1xf32>) -> tensor<2x2x8xf32>
    %122 = "stablehlo.multiply"(%119, %115) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %123 = "stablehlo.multiply"(%121, %116) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %124 = "stablehlo.subtract"(%122, %123) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %125 = "stablehlo.multiply"(%119, %116) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %126 = "stablehlo.multiply"(%121, %115) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %127 = "stablehlo.add"(%125, %126) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %128 = "stablehlo.reshape"(%124) : (tensor<2x2x8xf32>) -> tensor<2x2x8x1xf32>
    %129 = "stablehlo.reshape"(%127) : (tensor<2x2x8xf32>) -> tensor<2x2x8x1xf32>
    %130 = "stablehlo.concatenate"(%128, %129) {dimension = 3 : i64} : (tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) -> tensor<2x2x8x2xf32>
    %131 = "stablehlo.reshape"(%130) : (tensor<2x2x8x2xf32>) -> tensor<2x2x16xf32>
    %132 = "stablehlo.dot_general"(%85, %4) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<32x64xf32>) -> tensor<2x32xf32>
    %133 = "stablehlo.reshape"(%132) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %134 = "stablehlo.reshape"(%131) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %135 = "stablehlo.transpose"(%134) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %136 = "stablehlo.slice"(%135) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %137 = "stablehlo.dynamic_update_slice"(%29, %136, %42, %40, %44, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %138 = "stablehlo.slice"(%135) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %139 = "stablehlo.dynamic_update_slice"(%137, %138, %48, %40, %50, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %140 = "stablehlo.reshape"(%133) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %141 = "stablehlo.transpose"(%140) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %142 = "stablehlo.slice"(%141) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %143 = "stablehlo.dynamic_update_slice"(%30, %142, %42, %40, %44, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %144 = "stablehlo.slice"(%141) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %145 = "stablehlo.dynamic_update_slice"(%143, %144, %48, %40, %50, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %146 = "stablehlo.reshape"(%112) : (tensor<2x4x16xf32>) -> tensor<2x1x2x2x16xf32>
    %147 = "stablehlo.transpose"(%146) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x2x16xf32>) -> tensor<2x2x1x2x16xf32>
    %148 = "stablehlo.reshape"(%147) : (tensor<2x2x1x2x16xf32>) -> tensor<2x2x2x16xf32>
    %149 = "stablehlo.broadcast_in_dim"(%55) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x2xi32>
    %150 = "stablehlo.constant"() {value = dense<2.50000000e-01> : tensor<2x2x2x16xf32>} : () -> tensor<2x2x2x16xf32>
    %151 = "stablehlo.multiply"(%148, %150) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %152 = "stablehlo.reshape"(%149) : (tensor<2x1x2xi32>) -> tensor<2x2xi32>
    %153 = "stablehlo.add"(%37, %38) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %154 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %155 = "stablehlo.add"(%60, %154) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %156 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %157 = "stablehlo.divide"(%155, %156) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %158 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %159 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %160 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2x16xf32>} : () -> tensor<2x2x2x16xf32>
    %161, %162, %163, %164 = "stablehlo.while"(%40, %158, %159, %160) ({
    ^bb0(%165: tensor<i32>, %166: tensor<2x2x2xf32>, %167: tensor<2x2x2xf32>, %168: tensor<2x2x2x16xf32>):
      %169 = "stablehlo.compare"(%165, %157) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%169) : (tensor<i1>) -> ()
    }, {
    ^bb0(%170: tensor<i32>, %171: tensor<2x2x2xf32>, %172: tensor<2x2x2xf32>, %173: tensor<2x2x2x16xf32>):
      %174 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %175 = "stablehlo.multiply"(%170, %174) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %176 = "stablehlo.dynamic_slice"(%139, %42, %40, %175, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %177 = "stablehlo.dynamic_slice"(%139, %48, %40, %175, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %178 = "stablehlo.concatenate"(%176, %177) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %179 = "stablehlo.dot_general"(%151, %178) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x2x256xf32>
      %180 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x2x256xi32>
      %181 = "stablehlo.broadcast_in_dim"(%175) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x2x256xi32>
      %182 = "stablehlo.add"(%180, %181) : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi32>
      %183 = "stablehlo.broadcast_in_dim"(%152) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x2xi32>) -> tensor<2x2x2x256xi32>
      %184 = "stablehlo.compare"(%182, %183) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi1>
      %185 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2x256xf32>} : () -> tensor<2x2x2x256xf32>
      %186 = "stablehlo.select"(%184, %179, %185) : (tensor<2x2x2x256xi1>, tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %187 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %188 = "stablehlo.add"(%170, %187) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %189 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %190 = "stablehlo.reduce"(%186, %189) ({
      ^bb0(%191: tensor<f32>, %192: tensor<f32>):
        %193 = "stablehlo.maximum"(%191, %192) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%193) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %194 = "stablehlo.maximum"(%171, %190) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %195 = "stablehlo.broadcast_in_dim"(%194) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x256xf32>
      %196 = "stablehlo.subtract"(%186, %195) : (tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %197 = "stablehlo.exponential"(%196) : (tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %198 = "stablehlo.subtract"(%171, %194) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %199 = "stablehlo.exponential"(%198) : (tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %200 = "stablehlo.multiply"(%172, %199) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %201 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %202 = "stablehlo.reduce"(%197, %201) ({
      ^bb0(%203: tensor<f32>, %204: tensor<f32>):
        %205 = "stablehlo.add"(%203, %204) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%205) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %206 = "stablehlo.add"(%200, %202) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %207 = "stablehlo.dynamic_slice"(%145, %42, %40, %175, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %208 = "stablehlo.dynamic_slice"(%145, %48, %40, %175, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %209 = "stablehlo.concatenate"(%207, %208) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %210 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x16xi32>
      %211 = "stablehlo.broadcast_in_dim"(%175) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x16xi32>
      %212 = "stablehlo.add"(%210, %211) : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi32>
      %213 = "stablehlo.broadcast_in_dim"(%153) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x16xi32>
      %214 = "stablehlo.compare"(%212, %213) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi1>
      %215 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x16xf32>} : () -> tensor<2x2x256x16xf32>
      %216 = "stablehlo.select"(%214, %209, %215) : (tensor<2x2x256x16xi1>, tensor<2x2x256x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %217 = "stablehlo.dot_general"(%197, %216) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x256xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x2x16xf32>
      %218 = "stablehlo.broadcast_in_dim"(%199) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x16xf32>
      %219 = "stablehlo.multiply"(%173, %218) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
      %220 = "stablehlo.add"(%219, %217) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
      "stablehlo.return"(%188, %194, %206, %220) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x16xf32>) -> (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x16xf32>)
    %221 = "stablehlo.broadcast_in_dim"(%163) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x16xf32>
    %222 = "stablehlo.divide"(%164, %221) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %223 = "stablehlo.reshape"(%222) : (tensor<2x2x2x16xf32>) -> tensor<2x2x1x2x16xf32>
    %224 = "stablehlo.transpose"(%223) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x2x16xf32>) -> tensor<2x1x2x2x16xf32>
    %225 = "stablehlo.reshape"(%224) : (tensor<2x1x2x2x16xf32>) -> tensor<2x4x16xf32>
    %226 = "stablehlo.reshape"(%225) : (tensor<2x4x16xf32>) -> tensor<2x64xf32>
    %227 = "stablehlo.dot_general"(%226, %5) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<64x64xf32>) -> tensor<2x64xf32>
    %228 = "stablehlo.add"(%70, %227) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %229 = "stablehlo.multiply"(%228, %228) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %230 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %231 = "stablehlo.reduce"(%229, %230) ({
    ^bb0(%232: tensor<f32>, %233: tensor<f32>):
      %234 = "stablehlo.add"(%232, %233) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%234) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %235 = "stablehlo.constant"() {value = dense<6.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %236 = "stablehlo.divide"(%231, %235) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %237 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %238 = "stablehlo.add"(%236, %237) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %239 = "stablehlo.rsqrt"(%238) : (tensor<2xf32>) -> tensor<2xf32>
    %240 = "stablehlo.broadcast_in_dim"(%239) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x64xf32>
    %241 = "stablehlo.multiply"(%228, %240) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %242 = "stablehlo.broadcast_in_dim"(%6) {broadcast_dimensions = array<i64: 1>} : (tensor<64xf32>) -> tensor<2x64xf32>
    %243 = "stablehlo.multiply"(%241, %242) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %244 = "stablehlo.dot_general"(%243, %7) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<70x64xf32>) -> tensor<2x70xf32>
    %245 = "stablehlo.dot_general"(%243, %8) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<70x64xf32>) -> tensor<2x70xf32>
    %246 = "stablehlo.logistic"(%244) : (tensor<2x70xf32>) -> tensor<2x70xf32>
    %247 = "stablehlo.multiply"(%244, %246) : (tensor<2x70xf32>, tensor<2x70xf32>) -> tensor<2x70xf32>
    %248 = "stablehlo.multiply"(%247, %245) : (tensor<2x70xf32>, tensor<2x70xf32>) -> tensor<2x70xf32>
    %249 = "stablehlo.dot_general"(%248, %9) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x70xf32>, tensor<64x70xf32>) -> tensor<2x64xf32>
    %250 = "stablehlo.add"(%228, %249) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %251 = "stablehlo.multiply"(%250, %250) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %252 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %253 = "stablehlo.reduce"(%251, %252) ({
    ^bb0(%254: tensor<f32>, %255: tensor<f32>):
      %256 = "stablehlo.add"(%254, %255) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%256) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %257 = "stablehlo.constant"() {value = dense<6.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %258 = "stablehlo.divide"(%253, %257) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %259 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %260 = "stablehlo.add"(%258, %259) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %261 = "stablehlo.rsqrt"(%260) : (tensor<2xf32>) -> tensor<2xf32>
    %262 = "stablehlo.broadcast_in_dim"(%261) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x64xf32>
    %263 = "stablehlo.multiply"(%250, %262) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %264 = "stablehlo.broadcast_in_dim"(%10) {broadcast_dimensions = array<i64: 1>} : (tensor<64xf32>) -> tensor<2x64xf32>
    %265 = "stablehlo.multiply"(%263, %264) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %266 = "stablehlo.dot_general"(%265, %11) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<64x64xf32>) -> tensor<2x64xf32>
    %267 = "stablehlo.reshape"(%266) : (tensor<2x64xf32>) -> tensor<2x4x16xf32>
    %268 = "stablehlo.broadcast_in_dim"(%94) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x4x8xf32>
    %269 = "stablehlo.broadcast_in_dim"(%95) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x4x8xf32>
    %270 = "stablehlo.reshape"(%267) : (tensor<2x4x16xf32>) -> tensor<2x4x8x2xf32>
    %271 = "stablehlo.slice"(%270) {limit_indices = array<i64: 2, 4, 8, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x4x8x2xf32>) -> tensor<2x4x8x1xf32>
    %272 = "stablehlo.reshape"(%271) : (tensor<2x4x8x1xf32>) -> tensor<2x4x8xf32>
    %273 = "stablehlo.slice"(%270) {limit_indices = array<i64: 2, 4, 8, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x4x8x2xf32>) -> tensor<2x4x8x1xf32>
    %274 = "stablehlo.reshape"(%273) : (tensor<2x4x8x1xf32>) -> tensor<2x4x8xf32>
    %275 = "stablehlo.multiply"(%272, %268) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %276 = "stablehlo.multiply"(%274, %269) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %277 = "stablehlo.subtract"(%275, %276) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %278 = "stablehlo.multiply"(%272, %269) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %279 = "stablehlo.multiply"(%274, %268) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %280 = "stablehlo.add"(%278, %279) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %281 = "stablehlo.reshape"(%277) : (tensor<2x4x8xf32>) -> tensor<2x4x8x1xf32>
    %282 = "stablehlo.reshape"(%280) : (tensor<2x4x8xf32>) -> tensor<2x4x8x1xf32>
    %283 = "stablehlo.concatenate"(%281, %282) {dimension = 3 : i64} : (tensor<2x4x8x1xf32>, tensor<2x4x8x1xf32>) -> tensor<2x4x8x2xf32>
    %284 = "stablehlo.reshape"(%283) : (tensor<2x4x8x2xf32>) -> tensor<2x4x16xf32>
    %285 = "stablehlo.dot_general"(%265, %12) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<32x64xf32>) -> tensor<2x32xf32>
    %286 = "stablehlo.reshape"(%285) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %287 = "stablehlo.broadcast_in_dim"(%94) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %288 = "stablehlo.broadcast_in_dim"(%95) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %289 = "stablehlo.reshape"(%286) : (tensor<2x2x16xf32>) -> tensor<2x2x8x2xf32>
    %290 = "stablehlo.slice"(%289) {limit_indices = array<i64: 2, 2, 8, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x8x2xf32>) -> tensor<2x2x8x1xf32>
    %291 = "stablehlo.reshape"(%290) : (tensor<2x2x8x1xf32>) -> tensor<2x2x8xf32>
    %292 = "stablehlo.slice"(%289) {limit_indices = array<i64: 2, 2, 8, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x8x2xf32>) -> tensor<2x2x8x1xf32>
    %293 = "stablehlo.reshape"(%292) : (tensor<2x2x8x1xf32>) -> tensor<2x2x8xf32>
    %294 = "stablehlo.multiply"(%291, %287) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %295 = "stablehlo.multiply"(%293, %288) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %296 = "stablehlo.subtract"(%294, %295) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %297 = "stablehlo.multiply"(%291, %288) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %298 = "stablehlo.multiply"(%293, %287) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %299 = "stablehlo.add"(%297, %298) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %300 = "stablehlo.reshape"(%296) : (tensor<2x2x8xf32>) -> tensor<2x2x8x1xf32>
    %301 = "stablehlo.reshape"(%299) : (tensor<2x2x8xf32>) -> tensor<2x2x8x1xf32>
    %302 = "stablehlo.concatenate"(%300, %301) {dimension = 3 : i64} : (tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) -> tensor<2x2x8x2xf32>
    %303 = "stablehlo.reshape"(%302) : (tensor<2x2x8x2xf32>) -> tensor<2x2x16xf32>
    %304 = "stablehlo.dot_general"(%265, %13) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<32x64xf32>) -> tensor<2x32xf32>
    %305 = "stablehlo.reshape"(%304) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %306 = "stablehlo.reshape"(%303) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %307 = "stablehlo.transpose"(%306) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %308 = "stablehlo.slice"(%307) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %309 = "stablehlo.dynamic_update_slice"(%31, %308, %42, %40, %44, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %310 = "stablehlo.slice"(%307) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %311 = "stablehlo.dynamic_update_slice"(%309, %310, %48, %40, %50, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %312 = "stablehlo.reshape"(%305) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %313 = "stablehlo.transpose"(%312) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %314 = "stablehlo.slice"(%313) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %315 = "stablehlo.dynamic_update_slice"(%32, %314, %42, %40, %44, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %316 = "stablehlo.slice"(%313) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %317 = "stablehlo.dynamic_update_slice"(%315, %316, %48, %40, %50, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %318 = "stablehlo.reshape"(%284) : (tensor<2x4x16xf32>) -> tensor<2x1x2x2x16xf32>
    %319 = "stablehlo.transpose"(%318) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x2x16xf32>) -> tensor<2x2x1x2x16xf32>
    %320 = "stablehlo.reshape"(%319) : (tensor<2x2x1x2x16xf32>) -> tensor<2x2x2x16xf32>
    %321 = "stablehlo.broadcast_in_dim"(%55) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x2xi32>
    %322 = "stablehlo.constant"() {value = dense<2.50000000e-01> : tensor<2x2x2x16xf32>} : () -> tensor<2x2x2x16xf32>
    %323 = "stablehlo.multiply"(%320, %322) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %324 = "stablehlo.reshape"(%321) : (tensor<2x1x2xi32>) -> tensor<2x2xi32>
    %325 = "stablehlo.add"(%37, %38) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %326 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %327 = "stablehlo.add"(%60, %326) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %328 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %329 = "stablehlo.divide"(%327, %328) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %330 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %331 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %332 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2x16xf32>} : () -> tensor<2x2x2x16xf32>
    %333, %334, %335, %336 = "stablehlo.while"(%40, %330, %331, %332) ({
    ^bb0(%337: tensor<i32>, %338: tensor<2x2x2xf32>, %339: tensor<2x2x2xf32>, %340: tensor<2x2x2x16xf32>):
      %341 = "stablehlo.compare"(%337, %329) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%341) : (tensor<i1>) -> ()
    }, {
    ^bb0(%342: tensor<i32>, %343: tensor<2x2x2xf32>, %344: tensor<2x2x2xf32>, %345: tensor<2x2x2x16xf32>):
      %346 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %347 = "stablehlo.multiply"(%342, %346) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %348 = "stablehlo.dynamic_slice"(%311, %42, %40, %347, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %349 = "stablehlo.dynamic_slice"(%311, %48, %40, %347, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %350 = "stablehlo.concatenate"(%348, %349) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %351 = "stablehlo.dot_general"(%323, %350) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x2x256xf32>
      %352 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x2x256xi32>
      %353 = "stablehlo.broadcast_in_dim"(%347) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x2x256xi32>
      %354 = "stablehlo.add"(%352, %353) : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi32>
      %355 = "stablehlo.broadcast_in_dim"(%324) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x2xi32>) -> tensor<2x2x2x256xi32>
      %356 = "stablehlo.compare"(%354, %355) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi1>
      %357 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2x256xf32>} : () -> tensor<2x2x2x256xf32>
      %358 = "stablehlo.select"(%356, %351, %357) : (tensor<2x2x2x256xi1>, tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %359 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %360 = "stablehlo.add"(%342, %359) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %361 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %362 = "stablehlo.reduce"(%358, %361) ({
      ^bb0(%363: tensor<f32>, %364: tensor<f32>):
        %365 = "stablehlo.maximum"(%363, %364) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%365) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %366 = "stablehlo.maximum"(%343, %362) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %367 = "stablehlo.broadcast_in_dim"(%366) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x256xf32>
      %368 = "stablehlo.subtract"(%358, %367) : (tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %369 = "stablehlo.exponential"(%368) : (tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %370 = "stablehlo.subtract"(%343, %366) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %371 = "stablehlo.exponential"(%370) : (tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %372 = "stablehlo.multiply"(%344, %371) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %373 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %374 = "stablehlo.reduce"(%369, %373) ({
      ^bb0(%375: tensor<f32>, %376: tensor<f32>):
        %377 = "stablehlo.add"(%375, %376) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%377) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %378 = "stablehlo.add"(%372, %374) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %379 = "stablehlo.dynamic_slice"(%317, %42, %40, %347, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %380 = "stablehlo.dynamic_slice"(%317, %48, %40, %347, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %381 = "stablehlo.concatenate"(%379, %380) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %382 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x16xi32>
      %383 = "stablehlo.broadcast_in_dim"(%347) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x16xi32>
      %384 = "stablehlo.add"(%382, %383) : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi32>
      %385 = "stablehlo.broadcast_in_dim"(%325) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x16xi32>
      %386 = "stablehlo.compare"(%384, %385) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi1>
      %387 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x16xf32>} : () -> tensor<2x2x256x16xf32>
      %388 = "stablehlo.select"(%386, %381, %387) : (tensor<2x2x256x16xi1>, tensor<2x2x256x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %389 = "stablehlo.dot_general"(%369, %388) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x256xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x2x16xf32>
      %390 = "stablehlo.broadcast_in_dim"(%371) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x16xf32>
      %391 = "stablehlo.multiply"(%345, %390) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
      %392 = "stablehlo.add"(%391, %389) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
      "stablehlo.return"(%360, %366, %378, %392) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x16xf32>) -> (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x16xf32>)
    %393 = "stablehlo.broadcast_in_dim"(%335) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x16xf32>
    %394 = "stablehlo.divide"(%336, %393) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %395 = "stablehlo.reshape"(%394) : (tensor<2x2x2x16xf32>) -> tensor<2x2x1x2x16xf32>
    %396 = "stablehlo.transpose"(%395) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x2x16xf32>) -> tensor<2x1x2x2x16xf32>
    %397 = "stablehlo.reshape"(%396) : (tensor<2x1x2x2x16xf32>) -> tensor<2x4x16xf32>
    %398 = "stablehlo.reshape"(%397) : (tensor<2x4x16xf32>) -> tensor<2x64xf32>
    %399 = "stablehlo.dot_general"(%398, %14) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<64x64xf32>) -> tensor<2x64xf32>
    %400 = "stablehlo.add"(%250, %399) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %401 = "stablehlo.multiply"(%400, %400) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %402 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %403 = "stablehlo.reduce"(%401, %402) ({
    ^bb0(%404: tensor<f32>, %405: tensor<f32>):
      %406 = "stablehlo.add"(%404, %405) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%406) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %407 = "stablehlo.constant"() {value = dense<6.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %408 = "stablehlo.divide"(%403, %407) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %409 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %410 = "stablehlo.add"(%408, %409) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %411 = "stablehlo.rsqrt"(%410) : (tensor<2xf32>) -> tensor<2xf32>
    %412 = "stablehlo.broadcast_in_dim"(%411) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x64xf32>
    %413 = "stablehlo.multiply"(%400, %412) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %414 = "stablehlo.broadcast_in_dim"(%15) {broadcast_dimensions = array<i64: 1>} : (tensor<64xf32>) -> tensor<2x64xf32>
    %415 = "stablehlo.multiply"(%413, %414) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %416 = "stablehlo.dot_general"(%415, %16) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<70x64xf32>) -> tensor<2x70xf32>
    %417 = "stablehlo.dot_general"(%415, %17) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<70x64xf32>) -> tensor<2x70xf32>
    %418 = "stablehlo.logistic"(%416) : (tensor<2x70xf32>) -> tensor<2x70xf32>
    %419 = "stablehlo.multiply"(%416, %418) : (tensor<2x70xf32>, tensor<2x70xf32>) -> tensor<2x70xf32>
    %420 = "stablehlo.multiply"(%419, %417) : (tensor<2x70xf32>, tensor<2x70xf32>) -> tensor<2x70xf32>
    %421 = "stablehlo.dot_general"(%420, %18) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x70xf32>, tensor<64x70xf32>) -> tensor<2x64xf32>
    %422 = "stablehlo.add"(%400, %421) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %423 = "stablehlo.multiply"(%422, %422) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %424 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %425 = "stablehlo.reduce"(%423, %424) ({
    ^bb0(%426: tensor<f32>, %427: tensor<f32>):
      %428 = "stablehlo.add"(%426, %427) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%428) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %429 = "stablehlo.constant"() {value = dense<6.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %430 = "stablehlo.divide"(%425, %429) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %431 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %432 = "stablehlo.add"(%430, %431) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %433 = "stablehlo.rsqrt"(%432) : (tensor<2xf32>) -> tensor<2xf32>
    %434 = "stablehlo.broadcast_in_dim"(%433) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x64xf32>
    %435 = "stablehlo.multiply"(%422, %434) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %436 = "stablehlo.broadcast_in_dim"(%19) {broadcast_dimensions = array<i64: 1>} : (tensor<64xf32>) -> tensor<2x64xf32>
    %437 = "stablehlo.multiply"(%435, %436) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %438 = "stablehlo.dot_general"(%437, %20) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<64x64xf32>) -> tensor<2x64xf32>
    %439 = "stablehlo.reshape"(%438) : (tensor<2x64xf32>) -> tensor<2x4x16xf32>
    %440 = "stablehlo.broadcast_in_dim"(%94) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x4x8xf32>
    %441 = "stablehlo.broadcast_in_dim"(%95) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x4x8xf32>
    %442 = "stablehlo.reshape"(%439) : (tensor<2x4x16xf32>) -> tensor<2x4x8x2xf32>
    %443 = "stablehlo.slice"(%442) {limit_indices = array<i64: 2, 4, 8, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x4x8x2xf32>) -> tensor<2x4x8x1xf32>
    %444 = "stablehlo.reshape"(%443) : (tensor<2x4x8x1xf32>) -> tensor<2x4x8xf32>
    %445 = "stablehlo.slice"(%442) {limit_indices = array<i64: 2, 4, 8, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x4x8x2xf32>) -> tensor<2x4x8x1xf32>
    %446 = "stablehlo.reshape"(%445) : (tensor<2x4x8x1xf32>) -> tensor<2x4x8xf32>
    %447 = "stablehlo.multiply"(%444, %440) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %448 = "stablehlo.multiply"(%446, %441) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %449 = "stablehlo.subtract"(%447, %448) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %450 = "stablehlo.multiply"(%444, %441) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %451 = "stablehlo.multiply"(%446, %440) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %452 = "stablehlo.add"(%450, %451) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %453 = "stablehlo.reshape"(%449) : (tensor<2x4x8xf32>) -> tensor<2x4x8x1xf32>
    %454 = "stablehlo.reshape"(%452) : (tensor<2x4x8xf32>) -> tensor<2x4x8x1xf32>
    %455 = "stablehlo.concatenate"(%453, %454) {dimension = 3 : i64} : (tensor<2x4x8x1xf32>, tensor<2x4x8x1xf32>) -> tensor<2x4x8x2xf32>
    %456 = "stablehlo.reshape"(%455) : (tensor<2x4x8x2xf32>) -> tensor<2x4x16xf32>
    %457 = "stablehlo.dot_general"(%437, %21) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<32x64xf32>) -> tensor<2x32xf32>
    %458 = "stablehlo.reshape"(%457) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %459 = "stablehlo.broadcast_in_dim"(%94) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %460 = "stablehlo.broadcast_in_dim"(%95) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %461 = "stablehlo.reshape"(%458) : (tensor<2x2x16xf32>) -> tensor<2x2x8x2xf32>
    %462 = "stablehlo.slice"(%461) {limit_indices = array<i64: 2, 2, 8, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x8x2xf32>) -> tensor<2x2x8x1xf32>
    %463 = "stablehlo.reshape"(%462) : (tensor<2x2x8x1xf32>) -> tensor<2x2x8xf32>
    %464 = "stablehlo.slice"(%461) {limit_indices = array<i64: 2, 2, 8, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x8x2xf32>) -> tensor<2x2x8x1xf32>
    %465 = "stablehlo.reshape"(%464) : (tensor<2x2x8x1xf32>) -> tensor<2x2x8xf32>
    %466 = "stablehlo.multiply"(%463, %459) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %467 = "stablehlo.multiply"(%465, %460) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %468 = "stablehlo.subtract"(%466, %467) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %469 = "stablehlo.multiply"(%463, %460) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %470 = "stablehlo.multiply"(%465, %459) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %471 = "stablehlo.add"(%469, %470) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %472 = "stablehlo.reshape"(%468) : (tensor<2x2x8xf32>) -> tensor<2x2x8x1xf32>
    %473 = "stablehlo.reshape"(%471) : (tensor<2x2x8xf32>) -> tensor<2x2x8x1xf32>
    %474 = "stablehlo.concatenate"(%472, %473) {dimension = 3 : i64} : (tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) -> tensor<2x2x8x2xf32>
    %475 = "stablehlo.reshape"(%474) : (tensor<2x2x8x2xf32>) -> tensor<2x2x16xf32>
    %476 = "stablehlo.dot_general"(%437, %22) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<32x64xf32>) -> tensor<2x32xf32>
    %477 = "stablehlo.reshape"(%476) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %478 = "stablehlo.reshape"(%475) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %479 = "stablehlo.transpose"(%478) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %480 = "stablehlo.slice"(%479) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %481 = "stablehlo.dynamic_update_slice"(%33, %480, %42, %40, %44, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %482 = "stablehlo.slice"(%479) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %483 = "stablehlo.dynamic_update_slice"(%481, %482, %48, %40, %50, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %484 = "stablehlo.reshape"(%477) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %485 = "stablehlo.transpose"(%484) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %486 = "stablehlo.slice"(%485) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %487 = "stablehlo.dynamic_update_slice"(%34, %486, %42, %40, %44, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %488 = "stablehlo.slice"(%485) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %489 = "stablehlo.dynamic_update_slice"(%487, %488, %48, %40, %50, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %490 = "stablehlo.reshape"(%456) : (tensor<2x4x16xf32>) -> tensor<2x1x2x2x16xf32>
    %491 = "stablehlo.transpose"(%490) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x2x16xf32>) -> tensor<2x2x1x2x16xf32>
    %492 = "stablehlo.reshape"(%491) : (tensor<2x2x1x2x16xf32>) -> tensor<2x2x2x16xf32>
    %493 = "stablehlo.broadcast_in_dim"(%55) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x2xi32>
    %494 = "stablehlo.constant"() {value = dense<2.50000000e-01> : tensor<2x2x2x16xf32>} : () -> tensor<2x2x2x16xf32>
    %495 = "stablehlo.multiply"(%492, %494) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %496 = "stablehlo.reshape"(%493) : (tensor<2x1x2xi32>) -> tensor<2x2xi32>
    %497 = "stablehlo.add"(%37, %38) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %498 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %499 = "stablehlo.add"(%60, %498) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %500 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %501 = "stablehlo.divide"(%499, %500) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %502 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %503 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %504 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2x16xf32>} : () -> tensor<2x2x2x16xf32>
    %505, %506, %507, %508 = "stablehlo.while"(%40, %502, %503, %504) ({
    ^bb0(%509: tensor<i32>, %510: tensor<2x2x2xf32>, %511: tensor<2x2x2xf32>, %512: tensor<2x2x2x16xf32>):
      %513 = "stablehlo.compare"(%509, %501) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%513) : (tensor<i1>) -> ()
    }, {
    ^bb0(%514: tensor<i32>, %515: tensor<2x2x2xf32>, %516: tensor<2x2x2xf32>, %517: tensor<2x2x2x16xf32>):
      %518 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %519 = "stablehlo.multiply"(%514, %518) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %520 = "stablehlo.dynamic_slice"(%483, %42, %40, %519, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %521 = "stablehlo.dynamic_slice"(%483, %48, %40, %519, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %522 = "stablehlo.concatenate"(%520, %521) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %523 = "stablehlo.dot_general"(%495, %522) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x2x256xf32>
      %524 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x2x256xi32>
      %525 = "stablehlo.broadcast_in_dim"(%519) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x2x256xi32>
      %526 = "stablehlo.add"(%524, %525) : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi32>
      %527 = "stablehlo.broadcast_in_dim"(%496) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x2xi32>) -> tensor<2x2x2x256xi32>
      %528 = "stablehlo.compare"(%526, %527) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi1>
      %529 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2x256xf32>} : () -> tensor<2x2x2x256xf32>
      %530 = "stablehlo.select"(%528, %523, %529) : (tensor<2x2x2x256xi1>, tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %531 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %532 = "stablehlo.add"(%514, %531) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %533 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %534 = "stablehlo.reduce"(%530, %533) ({
      ^bb0(%535: tensor<f32>, %536: tensor<f32>):
        %537 = "stablehlo.maximum"(%535, %536) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%537) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %538 = "stablehlo.maximum"(%515, %534) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %539 = "stablehlo.broadcast_in_dim"(%538) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x256xf32>
      %540 = "stablehlo.subtract"(%530, %539) : (tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %541 = "stablehlo.exponential"(%540) : (tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %542 = "stablehlo.subtract"(%515, %538) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %543 = "stablehlo.exponential"(%542) : (tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %544 = "stablehlo.multiply"(%516, %543) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %545 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %546 = "stablehlo.reduce"(%541, %545) ({
      ^bb0(%547: tensor<f32>, %548: tensor<f32>):
        %549 = "stablehlo.add"(%547, %548) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%549) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %550 = "stablehlo.add"(%544, %546) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %551 = "stablehlo.dynamic_slice"(%489, %42, %40, %519, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %552 = "stablehlo.dynamic_slice"(%489, %48, %40, %519, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %553 = "stablehlo.concatenate"(%551, %552) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %554 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x16xi32>
      %555 = "stablehlo.broadcast_in_dim"(%519) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x16xi32>
      %556 = "stablehlo.add"(%554, %555) : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi32>
      %557 = "stablehlo.broadcast_in_dim"(%497) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x16xi32>
      %558 = "stablehlo.compare"(%556, %557) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi1>
      %559 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x16xf32>} : () -> tensor<2x2x256x16xf32>
      %560 = "stablehlo.select"(%558, %553, %559) : (tensor<2x2x256x16xi1>, tensor<2x2x256x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %561 = "stablehlo.dot_general"(%541, %560) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x256xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x2x16xf32>
      %562 = "stablehlo.broadcast_in_dim"(%543) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x16xf32>
      %563 = "stablehlo.multiply"(%517, %562) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
      %564 = "stablehlo.add"(%563, %561) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
      "stablehlo.return"(%532, %538, %550, %564) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x16xf32>) -> (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x16xf32>)
    %565 = "stablehlo.broadcast_in_dim"(%507) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x16xf32>
    %566 = "stablehlo.divide"(%508, %565) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %567 = "stablehlo.reshape"(%566) : (tensor<2x2x2x16xf32>) -> tensor<2x2x1x2x16xf32>
    %568 = "stablehlo.transpose"(%567) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x2x16xf32>) -> tensor<2x1x2x2x16xf32>
    %569 = "stablehlo.reshape"(%568) : (tensor<2x1x2x2x16xf32>) -> tensor<2x4x16xf32>
    %570 = "stablehlo.reshape"(%569) : (tensor<2x4x16xf32>) -> tensor<2x64xf32>
    %571 = "stablehlo.dot_general"(%570, %23) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<64x64xf32>) -> tensor<2x64xf32>
    %572 = "stablehlo.add"(%422, %571) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %573 = "stablehlo.multiply"(%572, %572) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %574 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %575 = "stablehlo.reduce"(%573, %574) ({
    ^bb0(%576: tensor<f32>, %577: tensor<f32>):
      %578 = "stablehlo.add"(%576, %577) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%578) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %579 = "stablehlo.constant"() {value = dense<6.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %580 = "stablehlo.divide"(%575, %579) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %581 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %582 = "stablehlo.add"(%580, %581) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %583 = "stablehlo.rsqrt"(%582) : (tensor<2xf32>) -> tensor<2xf32>
    %584 = "stablehlo.broadcast_in_dim"(%583) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x64xf32>
    %585 = "stablehlo.multiply"(%572, %584) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %586 = "stablehlo.broadcast_in_dim"(%24) {broadcast_dimensions = array<i64: 1>} : (tensor<64xf32>) -> tensor<2x64xf32>
    %587 = "stablehlo.multiply"(%585, %586) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %588 = "stablehlo.dot_general"(%587, %25) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<70x64xf32>) -> tensor<2x70xf32>
    %589 = "stablehlo.dot_general"(%587, %26) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<70x64xf32>) -> tensor<2x70xf32>
    %590 = "stablehlo.logistic"(%588) : (tensor<2x70xf32>) -> tensor<2x70xf32>
    %591 = "stablehlo.multiply"(%588, %590) : (tensor<2x70xf32>, tensor<2x70xf32>) -> tensor<2x70xf32>
    %592 = "stablehlo.multiply"(%591, %589) : (tensor<2x70xf32>, tensor<2x70xf32>) -> tensor<2x70xf32>
    %593 = "stablehlo.dot_general"(%592, %27) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x70xf32>, tensor<64x70xf32>) -> tensor<2x64xf32>
    %594 = "stablehlo.add"(%572, %593) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %595 = "stablehlo.multiply"(%594, %594) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %596 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %597 = "stablehlo.reduce"(%595, %596) ({
    ^bb0(%598: tensor<f32>, %599: tensor<f32>):
      %600 = "stablehlo.add"(%598, %599) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%600) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %601 = "stablehlo.constant"() {value = dense<6.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %602 = "stablehlo.divide"(%597, %601) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %603 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %604 = "stablehlo.add"(%602, %603) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %605 = "stablehlo.rsqrt"(%604) : (tensor<2xf32>) -> tensor<2xf32>
    %606 = "stablehlo.broadcast_in_dim"(%605) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x64xf32>
    %607 = "stablehlo.multiply"(%594, %606) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %608 = "stablehlo.broadcast_in_dim"(%28) {broadcast_dimensions = array<i64: 1>} : (tensor<64xf32>) -> tensor<2x64xf32>
    %609 = "stablehlo.multiply"(%607, %608) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %610 = "stablehlo.dot_general"(%609, %0) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<160x64xf32>) -> tensor<2x160xf32>
    %611 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %612 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %613 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x160xi32>
    %614, %615 = "stablehlo.reduce"(%610, %613, %611, %612) ({
    ^bb0(%616: tensor<f32>, %617: tensor<i32>, %618: tensor<f32>, %619: tensor<i32>):
      %620 = "stablehlo.compare"(%616, %618) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %621 = "stablehlo.compare"(%616, %618) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %622 = "stablehlo.compare"(%617, %619) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %623 = "stablehlo.and"(%621, %622) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %624 = "stablehlo.or"(%620, %623) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %625 = "stablehlo.select"(%624, %616, %618) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %626 = "stablehlo.select"(%624, %617, %619) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%625, %626) : (tensor<f32>, tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x160xf32>, tensor<2x160xi32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<2xi32>)
    "func.return"(%139, %145, %311, %317, %483, %489, %610, %615, %614) : (tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<2x160xf32>, tensor<2xi32>, tensor<2xf32>) -> ()
  }) {arg_attrs = [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {tf.aliasing_output = 0 : i32}, {tf.aliasing_output = 1 : i32}, {tf.aliasing_output = 2 : i32}, {tf.aliasing_output = 3 : i32}, {tf.aliasing_output = 4 : i32}, {tf.aliasing_output = 5 : i32}, {}, {}, {}, {}], function_type = (tensor<160x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<70x64xf32>, tensor<70x64xf32>, tensor<64x70xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<70x64xf32>, tensor<70x64xf32>, tensor<64x70xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<70x64xf32>, tensor<70x64xf32>, tensor<64x70xf32>, tensor<64xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> (tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<2x160xf32>, tensor<2xi32>, tensor<2xf32>), sym_name = "main"} : () -> ()
}) : () -> ()
