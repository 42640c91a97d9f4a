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
    %89 = "stablehlo.convert"(%88) : (tensor<2xi32>) -> tensor<2xi64>
    %90 = "stablehlo.constant"() {value = dense<[2935890503281999872, 717486427135868928, 38290635783733248, 11605126189023232, 3669863129088000, 1160512618889216, 366986312941568, 116051261915136]> : tensor<8xi64>} : () -> tensor<8xi64>
    %91 = "stablehlo.broadcast_in_dim"(%90) {broadcast_dimensions = array<i64: 1>} : (tensor<8xi64>) -> tensor<2x8xi64>
    %92 = "stablehlo.broadcast_in_dim"(%89) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi64>) -> tensor<2x8xi64>
    %93 = "stablehlo.multiply"(%91, %92) : (tensor<2x8xi64>, tensor<2x8xi64>) -> tensor<2x8xi64>
    %94 = "stablehlo.convert"(%93) : (tensor<2x8xi64>) -> tensor<2x8xf32>
    %95 = "stablehlo.constant"() {value = dense<3.40612167e-19> : tensor<2x8xf32>} : () -> tensor<2x8xf32>
    %96 = "stablehlo.multiply"(%94, %95) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %97 = "stablehlo.cosine"(%96) : (tensor<2x8xf32>) -> tensor<2x8xf32>
    %98 = "stablehlo.sine"(%96) : (tensor<2x8xf32>) -> tensor<2x8xf32>
    %99 = "stablehlo.broadcast_in_dim"(%97) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x4x8xf32>
    %100 = "stablehlo.broadcast_in_dim"(%98) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x4x8xf32>
    %101 = "stablehlo.reshape"(%87) : (tensor<2x4x16xf32>) -> tensor<2x4x8x2xf32>
    %102 = "stablehlo.slice"(%101) {limit_indices = array<i64: 2, 4, 8, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x4x8x2xf32>) -> tensor<2x4x8x1xf32>
    %103 = "stablehlo.reshape"(%102) : (tensor<2x4x8x1xf32>) -> tensor<2x4x8xf32>
    %104 = "stablehlo.slice"(%101) {limit_indices = array<i64: 2, 4, 8, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x4x8x2xf32>) -> tensor<2x4x8x1xf32>
    %105 = "stablehlo.reshape"(%104) : (tensor<2x4x8x1xf32>) -> tensor<2x4x8xf32>
    %106 = "stablehlo.multiply"(%103, %99) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %107 = "stablehlo.multiply"(%105, %100) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %108 = "stablehlo.subtract"(%106, %107) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %109 = "stablehlo.multiply"(%103, %100) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %110 = "stablehlo.multiply"(%105, %99) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %111 = "stablehlo.add"(%109, %110) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %112 = "stablehlo.reshape"(%108) : (tensor<2x4x8xf32>) -> tensor<2x4x8x1xf32>
    %113 = "stablehlo.reshape"(%111) : (tensor<2x4x8xf32>) -> tensor<2x4x8x1xf32>
    %114 = "stablehlo.concatenate"(%112, %113) {dimension = 3 : i64} : (tensor<2x4x8x1xf32>, tensor<2x4x8x1xf32>) -> tensor<2x4x8x2xf32>
    %115 = "stablehlo.reshape"(%114) : (tensor<2x4x8x2xf32>) -> tensor<2x4x16xf32>
    %116 = "stablehlo.dot_general"(%85, %3) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<32x64xf32>) -> tensor<2x32xf32>
    %117 = "stablehlo.reshape"(%116) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %118 = "stablehlo.broadcast_in_dim"(%97) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %119 = "stablehlo.broadcast_in_dim"(%98) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %120 = "stablehlo.reshape"(%117) : (tensor<2x2x16xf32>) -> tensor<2x2x8x2xf32>
    %121 = "stablehlo.slice"(%120) {limit_indices = array<i64: 2, 2, 8, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x8x2xf32>) -> tensor<2x2x8x1xf32>
    %122 = "stablehlo.reshape"(%121) : (tensor<2x2x8x1xf32>) -> tensor<2x2x8xf32>
    %123 = "stablehlo.slice"(%120) {limit_indices = array<i64: 2, 2, 8, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x8x2xf32>) -> tensor<2x2x8x1xf32>
    %124 = "stablehlo.reshape"(%123) : (tensor<2x2x8x1xf32>) -> tensor<2x2x8xf32>
    %125 = "stablehlo.multiply"(%122, %118) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %126 = "stablehlo.multiply"(%124, %119) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %127 = "stablehlo.subtract"(%125, %126) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %128 = "stablehlo.multiply"(%122, %119) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %129 = "stablehlo.multiply"(%124, %118) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %130 = "stablehlo.add"(%128, %129) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %131 = "stablehlo.reshape"(%127) : (tensor<2x2x8xf32>) -> tensor<2x2x8x1xf32>
    %132 = "stablehlo.reshape"(%130) : (tensor<2x2x8xf32>) -> tensor<2x2x8x1xf32>
    %133 = "stablehlo.concatenate"(%131, %132) {dimension = 3 : i64} : (tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) -> tensor<2x2x8x2xf32>
    %134 = "stablehlo.reshape"(%133) : (tensor<2x2x8x2xf32>) -> tensor<2x2x16xf32>
    %135 = "stablehlo.dot_general"(%85, %4) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<32x64xf32>) -> tensor<2x32xf32>
    %136 = "stablehlo.reshape"(%135) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %137 = "stablehlo.reshape"(%134) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %138 = "stablehlo.transpose"(%137) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %139 = "stablehlo.slice"(%138) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %140 = "stablehlo.dynamic_update_slice"(%29, %139, %42, %40, %44, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %141 = "stablehlo.slice"(%138) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %142 = "stablehlo.dynamic_update_slice"(%140, %141, %48, %40, %50, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %143 = "stablehlo.reshape"(%136) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %144 = "stablehlo.transpose"(%143) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %145 = "stablehlo.slice"(%144) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %146 = "stablehlo.dynamic_update_slice"(%30, %145, %42, %40, %44, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %147 = "stablehlo.slice"(%144) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %148 = "stablehlo.dynamic_update_slice"(%146, %147, %48, %40, %50, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %149 = "stablehlo.reshape"(%115) : (tensor<2x4x16xf32>) -> tensor<2x1x2x2x16xf32>
    %150 = "stablehlo.transpose"(%149) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x2x16xf32>) -> tensor<2x2x1x2x16xf32>
    %151 = "stablehlo.reshape"(%150) : (tensor<2x2x1x2x16xf32>) -> tensor<2x2x2x16xf32>
    %152 = "stablehlo.broadcast_in_dim"(%55) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x2xi32>
    %153 = "stablehlo.constant"() {value = dense<2.50000000e-01> : tensor<2x2x2x16xf32>} : () -> tensor<2x2x2x16xf32>
    %154 = "stablehlo.multiply"(%151, %153) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %155 = "stablehlo.reshape"(%152) : (tensor<2x1x2xi32>) -> tensor<2x2xi32>
    %156 = "stablehlo.add"(%37, %38) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %157 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %158 = "stablehlo.add"(%60, %157) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %159 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %160 = "stablehlo.divide"(%158, %159) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %161 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %162 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %163 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2x16xf32>} : () -> tensor<2x2x2x16xf32>
    %164, %165, %166, %167 = "stablehlo.while"(%40, %161, %162, %163) ({
    ^bb0(%168: tensor<i32>, %169: tensor<2x2x2xf32>, %170: tensor<2x2x2xf32>, %171: tensor<2x2x2x16xf32>):
      %172 = "stablehlo.compare"(%168, %160) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%172) : (tensor<i1>) -> ()
    }, {
    ^bb0(%173: tensor<i32>, %174: tensor<2x2x2xf32>, %175: tensor<2x2x2xf32>, %176: tensor<2x2x2x16xf32>):
      %177 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %178 = "stablehlo.multiply"(%173, %177) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %179 = "stablehlo.dynamic_slice"(%142, %42, %40, %178, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %180 = "stablehlo.dynamic_slice"(%142, %48, %40, %178, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %181 = "stablehlo.concatenate"(%179, %180) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %182 = "stablehlo.dot_general"(%154, %181) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x2x256xf32>
      %183 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x2x256xi32>
      %184 = "stablehlo.broadcast_in_dim"(%178) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x2x256xi32>
      %185 = "stablehlo.add"(%183, %184) : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi32>
      %186 = "stablehlo.broadcast_in_dim"(%155) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x2xi32>) -> tensor<2x2x2x256xi32>
      %187 = "stablehlo.compare"(%185, %186) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi1>
      %188 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2x256xf32>} : () -> tensor<2x2x2x256xf32>
      %189 = "stablehlo.select"(%187, %182, %188) : (tensor<2x2x2x256xi1>, tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %190 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %191 = "stablehlo.add"(%173, %190) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %192 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %193 = "stablehlo.reduce"(%189, %192) ({
      ^bb0(%194: tensor<f32>, %195: tensor<f32>):
        %196 = "stablehlo.maximum"(%194, %195) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%196) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %197 = "stablehlo.maximum"(%174, %193) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %198 = "stablehlo.broadcast_in_dim"(%197) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x256xf32>
      %199 = "stablehlo.subtract"(%189, %198) : (tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %200 = "stablehlo.exponential"(%199) : (tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %201 = "stablehlo.subtract"(%174, %197) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %202 = "stablehlo.exponential"(%201) : (tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %203 = "stablehlo.multiply"(%175, %202) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %204 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %205 = "stablehlo.reduce"(%200, %204) ({
      ^bb0(%206: tensor<f32>, %207: tensor<f32>):
        %208 = "stablehlo.add"(%206, %207) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%208) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %209 = "stablehlo.add"(%203, %205) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %210 = "stablehlo.dynamic_slice"(%148, %42, %40, %178, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %211 = "stablehlo.dynamic_slice"(%148, %48, %40, %178, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %212 = "stablehlo.concatenate"(%210, %211) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %213 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x16xi32>
      %214 = "stablehlo.broadcast_in_dim"(%178) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x16xi32>
      %215 = "stablehlo.add"(%213, %214) : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi32>
      %216 = "stablehlo.broadcast_in_dim"(%156) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x16xi32>
      %217 = "stablehlo.compare"(%215, %216) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi1>
      %218 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x16xf32>} : () -> tensor<2x2x256x16xf32>
      %219 = "stablehlo.select"(%217, %212, %218) : (tensor<2x2x256x16xi1>, tensor<2x2x256x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %220 = "stablehlo.dot_general"(%200, %219) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x256xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x2x16xf32>
      %221 = "stablehlo.broadcast_in_dim"(%202) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x16xf32>
      %222 = "stablehlo.multiply"(%176, %221) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
      %223 = "stablehlo.add"(%222, %220) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
      "stablehlo.return"(%191, %197, %209, %223) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x16xf32>) -> (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x16xf32>)
    %224 = "stablehlo.broadcast_in_dim"(%166) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x16xf32>
    %225 = "stablehlo.divide"(%167, %224) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %226 = "stablehlo.reshape"(%225) : (tensor<2x2x2x16xf32>) -> tensor<2x2x1x2x16xf32>
    %227 = "stablehlo.transpose"(%226) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x2x16xf32>) -> tensor<2x1x2x2x16xf32>
    %228 = "stablehlo.reshape"(%227) : (tensor<2x1x2x2x16xf32>) -> tensor<2x4x16xf32>
    %229 = "stablehlo.reshape"(%228) : (tensor<2x4x16xf32>) -> tensor<2x64xf32>
    %230 = "stablehlo.dot_general"(%229, %5) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<64x64xf32>) -> tensor<2x64xf32>
    %231 = "stablehlo.add"(%70, %230) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %232 = "stablehlo.multiply"(%231, %231) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %233 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %234 = "stablehlo.reduce"(%232, %233) ({
    ^bb0(%235: tensor<f32>, %236: tensor<f32>):
      %237 = "stablehlo.add"(%235, %236) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%237) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %238 = "stablehlo.constant"() {value = dense<6.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %239 = "stablehlo.divide"(%234, %238) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %240 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %241 = "stablehlo.add"(%239, %240) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %242 = "stablehlo.rsqrt"(%241) : (tensor<2xf32>) -> tensor<2xf32>
    %243 = "stablehlo.broadcast_in_dim"(%242) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x64xf32>
    %244 = "stablehlo.multiply"(%231, %243) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %245 = "stablehlo.broadcast_in_dim"(%6) {broadcast_dimensions = array<i64: 1>} : (tensor<64xf32>) -> tensor<2x64xf32>
    %246 = "stablehlo.multiply"(%244, %245) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %247 = "stablehlo.dot_general"(%246, %7) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<70x64xf32>) -> tensor<2x70xf32>
    %248 = "stablehlo.dot_general"(%246, %8) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<70x64xf32>) -> tensor<2x70xf32>
    %249 = "stablehlo.logistic"(%247) : (tensor<2x70xf32>) -> tensor<2x70xf32>
    %250 = "stablehlo.multiply"(%247, %249) : (tensor<2x70xf32>, tensor<2x70xf32>) -> tensor<2x70xf32>
    %251 = "stablehlo.multiply"(%250, %248) : (tensor<2x70xf32>, tensor<2x70xf32>) -> tensor<2x70xf32>
    %252 = "stablehlo.dot_general"(%251, %9) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x70xf32>, tensor<64x70xf32>) -> tensor<2x64xf32>
    %253 = "stablehlo.add"(%231, %252) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %254 = "stablehlo.multiply"(%253, %253) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %255 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %256 = "stablehlo.reduce"(%254, %255) ({
    ^bb0(%257: tensor<f32>, %258: tensor<f32>):
      %259 = "stablehlo.add"(%257, %258) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%259) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %260 = "stablehlo.constant"() {value = dense<6.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %261 = "stablehlo.divide"(%256, %260) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %262 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %263 = "stablehlo.add"(%261, %262) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %264 = "stablehlo.rsqrt"(%263) : (tensor<2xf32>) -> tensor<2xf32>
    %265 = "stablehlo.broadcast_in_dim"(%264) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x64xf32>
    %266 = "stablehlo.multiply"(%253, %265) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %267 = "stablehlo.broadcast_in_dim"(%10) {broadcast_dimensions = array<i64: 1>} : (tensor<64xf32>) -> tensor<2x64xf32>
    %268 = "stablehlo.multiply"(%266, %267) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %269 = "stablehlo.dot_general"(%268, %11) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<64x64xf32>) -> tensor<2x64xf32>
    %270 = "stablehlo.reshape"(%269) : (tensor<2x64xf32>) -> tensor<2x4x16xf32>
    %271 = "stablehlo.broadcast_in_dim"(%97) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x4x8xf32>
    %272 = "stablehlo.broadcast_in_dim"(%98) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x4x8xf32>
    %273 = "stablehlo.reshape"(%270) : (tensor<2x4x16xf32>) -> tensor<2x4x8x2xf32>
    %274 = "stablehlo.slice"(%273) {limit_indices = array<i64: 2, 4, 8, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x4x8x2xf32>) -> tensor<2x4x8x1xf32>
    %275 = "stablehlo.reshape"(%274) : (tensor<2x4x8x1xf32>) -> tensor<2x4x8xf32>
    %276 = "stablehlo.slice"(%273) {limit_indices = array<i64: 2, 4, 8, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x4x8x2xf32>) -> tensor<2x4x8x1xf32>
    %277 = "stablehlo.reshape"(%276) : (tensor<2x4x8x1xf32>) -> tensor<2x4x8xf32>
    %278 = "stablehlo.multiply"(%275, %271) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %279 = "stablehlo.multiply"(%277, %272) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %280 = "stablehlo.subtract"(%278, %279) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %281 = "stablehlo.multiply"(%275, %272) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %282 = "stablehlo.multiply"(%277, %271) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %283 = "stablehlo.add"(%281, %282) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %284 = "stablehlo.reshape"(%280) : (tensor<2x4x8xf32>) -> tensor<2x4x8x1xf32>
    %285 = "stablehlo.reshape"(%283) : (tensor<2x4x8xf32>) -> tensor<2x4x8x1xf32>
    %286 = "stablehlo.concatenate"(%284, %285) {dimension = 3 : i64} : (tensor<2x4x8x1xf32>, tensor<2x4x8x1xf32>) -> tensor<2x4x8x2xf32>
    %287 = "stablehlo.reshape"(%286) : (tensor<2x4x8x2xf32>) -> tensor<2x4x16xf32>
    %288 = "stablehlo.dot_general"(%268, %12) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<32x64xf32>) -> tensor<2x32xf32>
    %289 = "stablehlo.reshape"(%288) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %290 = "stablehlo.broadcast_in_dim"(%97) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %291 = "stablehlo.broadcast_in_dim"(%98) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %292 = "stablehlo.reshape"(%289) : (tensor<2x2x16xf32>) -> tensor<2x2x8x2xf32>
    %293 = "stablehlo.slice"(%292) {limit_indices = array<i64: 2, 2, 8, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x8x2xf32>) -> tensor<2x2x8x1xf32>
    %294 = "stablehlo.reshape"(%293) : (tensor<2x2x8x1xf32>) -> tensor<2x2x8xf32>
    %295 = "stablehlo.slice"(%292) {limit_indices = array<i64: 2, 2, 8, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x8x2xf32>) -> tensor<2x2x8x1xf32>
    %296 = "stablehlo.reshape"(%295) : (tensor<2x2x8x1xf32>) -> tensor<2x2x8xf32>
    %297 = "stablehlo.multiply"(%294, %290) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %298 = "stablehlo.multiply"(%296, %291) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %299 = "stablehlo.subtract"(%297, %298) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %300 = "stablehlo.multiply"(%294, %291) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %301 = "stablehlo.multiply"(%296, %290) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %302 = "stablehlo.add"(%300, %301) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %303 = "stablehlo.reshape"(%299) : (tensor<2x2x8xf32>) -> tensor<2x2x8x1xf32>
    %304 = "stablehlo.reshape"(%302) : (tensor<2x2x8xf32>) -> tensor<2x2x8x1xf32>
    %305 = "stablehlo.concatenate"(%303, %304) {dimension = 3 : i64} : (tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) -> tensor<2x2x8x2xf32>
    %306 = "stablehlo.reshape"(%305) : (tensor<2x2x8x2xf32>) -> tensor<2x2x16xf32>
    %307 = "stablehlo.dot_general"(%268, %13) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<32x64xf32>) -> tensor<2x32xf32>
    %308 = "stablehlo.reshape"(%307) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %309 = "stablehlo.reshape"(%306) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %310 = "stablehlo.transpose"(%309) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %311 = "stablehlo.slice"(%310) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %312 = "stablehlo.dynamic_update_slice"(%31, %311, %42, %40, %44, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %313 = "stablehlo.slice"(%310) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %314 = "stablehlo.dynamic_update_slice"(%312, %313, %48, %40, %50, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %315 = "stablehlo.reshape"(%308) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %316 = "stablehlo.transpose"(%315) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %317 = "stablehlo.slice"(%316) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %318 = "stablehlo.dynamic_update_slice"(%32, %317, %42, %40, %44, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %319 = "stablehlo.slice"(%316) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %320 = "stablehlo.dynamic_update_slice"(%318, %319, %48, %40, %50, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %321 = "stablehlo.reshape"(%287) : (tensor<2x4x16xf32>) -> tensor<2x1x2x2x16xf32>
    %322 = "stablehlo.transpose"(%321) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x2x16xf32>) -> tensor<2x2x1x2x16xf32>
    %323 = "stablehlo.reshape"(%322) : (tensor<2x2x1x2x16xf32>) -> tensor<2x2x2x16xf32>
    %324 = "stablehlo.broadcast_in_dim"(%55) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x2xi32>
    %325 = "stablehlo.constant"() {value = dense<2.50000000e-01> : tensor<2x2x2x16xf32>} : () -> tensor<2x2x2x16xf32>
    %326 = "stablehlo.multiply"(%323, %325) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %327 = "stablehlo.reshape"(%324) : (tensor<2x1x2xi32>) -> tensor<2x2xi32>
    %328 = "stablehlo.add"(%37, %38) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %329 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %330 = "stablehlo.add"(%60, %329) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %331 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %332 = "stablehlo.divide"(%330, %331) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %333 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %334 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %335 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2x16xf32>} : () -> tensor<2x2x2x16xf32>
    %336, %337, %338, %339 = "stablehlo.while"(%40, %333, %334, %335) ({
    ^bb0(%340: tensor<i32>, %341: tensor<2x2x2xf32>, %342: tensor<2x2x2xf32>, %343: tensor<2x2x2x16xf32>):
      %344 = "stablehlo.compare"(%340, %332) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%344) : (tensor<i1>) -> ()
    }, {
    ^bb0(%345: tensor<i32>, %346: tensor<2x2x2xf32>, %347: tensor<2x2x2xf32>, %348: tensor<2x2x2x16xf32>):
      %349 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %350 = "stablehlo.multiply"(%345, %349) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %351 = "stablehlo.dynamic_slice"(%314, %42, %40, %350, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %352 = "stablehlo.dynamic_slice"(%314, %48, %40, %350, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %353 = "stablehlo.concatenate"(%351, %352) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %354 = "stablehlo.dot_general"(%326, %353) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x2x256xf32>
      %355 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x2x256xi32>
      %356 = "stablehlo.broadcast_in_dim"(%350) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x2x256xi32>
      %357 = "stablehlo.add"(%355, %356) : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi32>
      %358 = "stablehlo.broadcast_in_dim"(%327) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x2xi32>) -> tensor<2x2x2x256xi32>
      %359 = "stablehlo.compare"(%357, %358) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi1>
      %360 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2x256xf32>} : () -> tensor<2x2x2x256xf32>
      %361 = "stablehlo.select"(%359, %354, %360) : (tensor<2x2x2x256xi1>, tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %362 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %363 = "stablehlo.add"(%345, %362) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %364 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %365 = "stablehlo.reduce"(%361, %364) ({
      ^bb0(%366: tensor<f32>, %367: tensor<f32>):
        %368 = "stablehlo.maximum"(%366, %367) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%368) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %369 = "stablehlo.maximum"(%346, %365) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %370 = "stablehlo.broadcast_in_dim"(%369) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x256xf32>
      %371 = "stablehlo.subtract"(%361, %370) : (tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %372 = "stablehlo.exponential"(%371) : (tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %373 = "stablehlo.subtract"(%346, %369) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %374 = "stablehlo.exponential"(%373) : (tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %375 = "stablehlo.multiply"(%347, %374) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %376 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %377 = "stablehlo.reduce"(%372, %376) ({
      ^bb0(%378: tensor<f32>, %379: tensor<f32>):
        %380 = "stablehlo.add"(%378, %379) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%380) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %381 = "stablehlo.add"(%375, %377) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %382 = "stablehlo.dynamic_slice"(%320, %42, %40, %350, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %383 = "stablehlo.dynamic_slice"(%320, %48, %40, %350, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %384 = "stablehlo.concatenate"(%382, %383) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %385 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x16xi32>
      %386 = "stablehlo.broadcast_in_dim"(%350) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x16xi32>
      %387 = "stablehlo.add"(%385, %386) : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi32>
      %388 = "stablehlo.broadcast_in_dim"(%328) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x16xi32>
      %389 = "stablehlo.compare"(%387, %388) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi1>
      %390 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x16xf32>} : () -> tensor<2x2x256x16xf32>
      %391 = "stablehlo.select"(%389, %384, %390) : (tensor<2x2x256x16xi1>, tensor<2x2x256x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %392 = "stablehlo.dot_general"(%372, %391) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x256xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x2x16xf32>
      %393 = "stablehlo.broadcast_in_dim"(%374) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x16xf32>
      %394 = "stablehlo.multiply"(%348, %393) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
      %395 = "stablehlo.add"(%394, %392) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
      "stablehlo.return"(%363, %369, %381, %395) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x16xf32>) -> (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x16xf32>)
    %396 = "stablehlo.broadcast_in_dim"(%338) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x16xf32>
    %397 = "stablehlo.divide"(%339, %396) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %398 = "stablehlo.reshape"(%397) : (tensor<2x2x2x16xf32>) -> tensor<2x2x1x2x16xf32>
    %399 = "stablehlo.transpose"(%398) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x2x16xf32>) -> tensor<2x1x2x2x16xf32>
    %400 = "stablehlo.reshape"(%399) : (tensor<2x1x2x2x16xf32>) -> tensor<2x4x16xf32>
    %401 = "stablehlo.reshape"(%400) : (tensor<2x4x16xf32>) -> tensor<2x64xf32>
    %402 = "stablehlo.dot_general"(%401, %14) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<64x64xf32>) -> tensor<2x64xf32>
    %403 = "stablehlo.add"(%253, %402) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %404 = "stablehlo.multiply"(%403, %403) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %405 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %406 = "stablehlo.reduce"(%404, %405) ({
    ^bb0(%407: tensor<f32>, %408: tensor<f32>):
      %409 = "stablehlo.add"(%407, %408) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%409) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %410 = "stablehlo.constant"() {value = dense<6.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %411 = "stablehlo.divide"(%406, %410) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %412 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %413 = "stablehlo.add"(%411, %412) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %414 = "stablehlo.rsqrt"(%413) : (tensor<2xf32>) -> tensor<2xf32>
    %415 = "stablehlo.broadcast_in_dim"(%414) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x64xf32>
    %416 = "stablehlo.multiply"(%403, %415) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %417 = "stablehlo.broadcast_in_dim"(%15) {broadcast_dimensions = array<i64: 1>} : (tensor<64xf32>) -> tensor<2x64xf32>
    %418 = "stablehlo.multiply"(%416, %417) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %419 = "stablehlo.dot_general"(%418, %16) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<70x64xf32>) -> tensor<2x70xf32>
    %420 = "stablehlo.dot_general"(%418, %17) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<70x64xf32>) -> tensor<2x70xf32>
    %421 = "stablehlo.logistic"(%419) : (tensor<2x70xf32>) -> tensor<2x70xf32>
    %422 = "stablehlo.multiply"(%419, %421) : (tensor<2x70xf32>, tensor<2x70xf32>) -> tensor<2x70xf32>
    %423 = "stablehlo.multiply"(%422, %420) : (tensor<2x70xf32>, tensor<2x70xf32>) -> tensor<2x70xf32>
    %424 = "stablehlo.dot_general"(%423, %18) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x70xf32>, tensor<64x70xf32>) -> tensor<2x64xf32>
    %425 = "stablehlo.add"(%403, %424) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %426 = "stablehlo.multiply"(%425, %425) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %427 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %428 = "stablehlo.reduce"(%426, %427) ({
    ^bb0(%429: tensor<f32>, %430: tensor<f32>):
      %431 = "stablehlo.add"(%429, %430) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%431) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %432 = "stablehlo.constant"() {value = dense<6.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %433 = "stablehlo.divide"(%428, %432) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %434 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %435 = "stablehlo.add"(%433, %434) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %436 = "stablehlo.rsqrt"(%435) : (tensor<2xf32>) -> tensor<2xf32>
    %437 = "stablehlo.broadcast_in_dim"(%436) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x64xf32>
    %438 = "stablehlo.multiply"(%425, %437) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %439 = "stablehlo.broadcast_in_dim"(%19) {broadcast_dimensions = array<i64: 1>} : (tensor<64xf32>) -> tensor<2x64xf32>
    %440 = "stablehlo.multiply"(%438, %439) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %441 = "stablehlo.dot_general"(%440, %20) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<64x64xf32>) -> tensor<2x64xf32>
    %442 = "stablehlo.reshape"(%441) : (tensor<2x64xf32>) -> tensor<2x4x16xf32>
    %443 = "stablehlo.broadcast_in_dim"(%97) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x4x8xf32>
    %444 = "stablehlo.broadcast_in_dim"(%98) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x4x8xf32>
    %445 = "stablehlo.reshape"(%442) : (tensor<2x4x16xf32>) -> tensor<2x4x8x2xf32>
    %446 = "stablehlo.slice"(%445) {limit_indices = array<i64: 2, 4, 8, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x4x8x2xf32>) -> tensor<2x4x8x1xf32>
    %447 = "stablehlo.reshape"(%446) : (tensor<2x4x8x1xf32>) -> tensor<2x4x8xf32>
    %448 = "stablehlo.slice"(%445) {limit_indices = array<i64: 2, 4, 8, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x4x8x2xf32>) -> tensor<2x4x8x1xf32>
    %449 = "stablehlo.reshape"(%448) : (tensor<2x4x8x1xf32>) -> tensor<2x4x8xf32>
    %450 = "stablehlo.multiply"(%447, %443) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %451 = "stablehlo.multiply"(%449, %444) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %452 = "stablehlo.subtract"(%450, %451) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %453 = "stablehlo.multiply"(%447, %444) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %454 = "stablehlo.multiply"(%449, %443) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %455 = "stablehlo.add"(%453, %454) : (tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %456 = "stablehlo.reshape"(%452) : (tensor<2x4x8xf32>) -> tensor<2x4x8x1xf32>
    %457 = "stablehlo.reshape"(%455) : (tensor<2x4x8xf32>) -> tensor<2x4x8x1xf32>
    %458 = "stablehlo.concatenate"(%456, %457) {dimension = 3 : i64} : (tensor<2x4x8x1xf32>, tensor<2x4x8x1xf32>) -> tensor<2x4x8x2xf32>
    %459 = "stablehlo.reshape"(%458) : (tensor<2x4x8x2xf32>) -> tensor<2x4x16xf32>
    %460 = "stablehlo.dot_general"(%440, %21) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<32x64xf32>) -> tensor<2x32xf32>
    %461 = "stablehlo.reshape"(%460) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %462 = "stablehlo.broadcast_in_dim"(%97) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %463 = "stablehlo.broadcast_in_dim"(%98) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x8xf32>) -> tensor<2x2x8xf32>
    %464 = "stablehlo.reshape"(%461) : (tensor<2x2x16xf32>) -> tensor<2x2x8x2xf32>
    %465 = "stablehlo.slice"(%464) {limit_indices = array<i64: 2, 2, 8, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x8x2xf32>) -> tensor<2x2x8x1xf32>
    %466 = "stablehlo.reshape"(%465) : (tensor<2x2x8x1xf32>) -> tensor<2x2x8xf32>
    %467 = "stablehlo.slice"(%464) {limit_indices = array<i64: 2, 2, 8, 2>, start_indices = array<i64: 0, 0, 0, 1>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x8x2xf32>) -> tensor<2x2x8x1xf32>
    %468 = "stablehlo.reshape"(%467) : (tensor<2x2x8x1xf32>) -> tensor<2x2x8xf32>
    %469 = "stablehlo.multiply"(%466, %462) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %470 = "stablehlo.multiply"(%468, %463) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %471 = "stablehlo.subtract"(%469, %470) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %472 = "stablehlo.multiply"(%466, %463) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %473 = "stablehlo.multiply"(%468, %462) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %474 = "stablehlo.add"(%472, %473) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %475 = "stablehlo.reshape"(%471) : (tensor<2x2x8xf32>) -> tensor<2x2x8x1xf32>
    %476 = "stablehlo.reshape"(%474) : (tensor<2x2x8xf32>) -> tensor<2x2x8x1xf32>
    %477 = "stablehlo.concatenate"(%475, %476) {dimension = 3 : i64} : (tensor<2x2x8x1xf32>, tensor<2x2x8x1xf32>) -> tensor<2x2x8x2xf32>
    %478 = "stablehlo.reshape"(%477) : (tensor<2x2x8x2xf32>) -> tensor<2x2x16xf32>
    %479 = "stablehlo.dot_general"(%440, %22) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<32x64xf32>) -> tensor<2x32xf32>
    %480 = "stablehlo.reshape"(%479) : (tensor<2x32xf32>) -> tensor<2x2x16xf32>
    %481 = "stablehlo.reshape"(%478) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %482 = "stablehlo.transpose"(%481) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %483 = "stablehlo.slice"(%482) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %484 = "stablehlo.dynamic_update_slice"(%33, %483, %42, %40, %44, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %485 = "stablehlo.slice"(%482) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %486 = "stablehlo.dynamic_update_slice"(%484, %485, %48, %40, %50, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %487 = "stablehlo.reshape"(%480) : (tensor<2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %488 = "stablehlo.transpose"(%487) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x16xf32>) -> tensor<2x2x1x16xf32>
    %489 = "stablehlo.slice"(%488) {limit_indices = array<i64: 1, 2, 1, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %490 = "stablehlo.dynamic_update_slice"(%34, %489, %42, %40, %44, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %491 = "stablehlo.slice"(%488) {limit_indices = array<i64: 2, 2, 1, 16>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x16xf32>) -> tensor<1x2x1x16xf32>
    %492 = "stablehlo.dynamic_update_slice"(%490, %491, %48, %40, %50, %40) : (tensor<3x2x512x16xf32>, tensor<1x2x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x16xf32>
    %493 = "stablehlo.reshape"(%459) : (tensor<2x4x16xf32>) -> tensor<2x1x2x2x16xf32>
    %494 = "stablehlo.transpose"(%493) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x2x16xf32>) -> tensor<2x2x1x2x16xf32>
    %495 = "stablehlo.reshape"(%494) : (tensor<2x2x1x2x16xf32>) -> tensor<2x2x2x16xf32>
    %496 = "stablehlo.broadcast_in_dim"(%55) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x2xi32>
    %497 = "stablehlo.constant"() {value = dense<2.50000000e-01> : tensor<2x2x2x16xf32>} : () -> tensor<2x2x2x16xf32>
    %498 = "stablehlo.multiply"(%495, %497) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %499 = "stablehlo.reshape"(%496) : (tensor<2x1x2xi32>) -> tensor<2x2xi32>
    %500 = "stablehlo.add"(%37, %38) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %501 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %502 = "stablehlo.add"(%60, %501) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %503 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %504 = "stablehlo.divide"(%502, %503) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %505 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %506 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2xf32>} : () -> tensor<2x2x2xf32>
    %507 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x2x16xf32>} : () -> tensor<2x2x2x16xf32>
    %508, %509, %510, %511 = "stablehlo.while"(%40, %505, %506, %507) ({
    ^bb0(%512: tensor<i32>, %513: tensor<2x2x2xf32>, %514: tensor<2x2x2xf32>, %515: tensor<2x2x2x16xf32>):
      %516 = "stablehlo.compare"(%512, %504) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%516) : (tensor<i1>) -> ()
    }, {
    ^bb0(%517: tensor<i32>, %518: tensor<2x2x2xf32>, %519: tensor<2x2x2xf32>, %520: tensor<2x2x2x16xf32>):
      %521 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %522 = "stablehlo.multiply"(%517, %521) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %523 = "stablehlo.dynamic_slice"(%486, %42, %40, %522, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %524 = "stablehlo.dynamic_slice"(%486, %48, %40, %522, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %525 = "stablehlo.concatenate"(%523, %524) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %526 = "stablehlo.dot_general"(%498, %525) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x2x256xf32>
      %527 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x2x256xi32>
      %528 = "stablehlo.broadcast_in_dim"(%522) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x2x256xi32>
      %529 = "stablehlo.add"(%527, %528) : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi32>
      %530 = "stablehlo.broadcast_in_dim"(%499) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x2xi32>) -> tensor<2x2x2x256xi32>
      %531 = "stablehlo.compare"(%529, %530) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x2x256xi32>, tensor<2x2x2x256xi32>) -> tensor<2x2x2x256xi1>
      %532 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x2x256xf32>} : () -> tensor<2x2x2x256xf32>
      %533 = "stablehlo.select"(%531, %526, %532) : (tensor<2x2x2x256xi1>, tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %534 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %535 = "stablehlo.add"(%517, %534) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %536 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %537 = "stablehlo.reduce"(%533, %536) ({
      ^bb0(%538: tensor<f32>, %539: tensor<f32>):
        %540 = "stablehlo.maximum"(%538, %539) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%540) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %541 = "stablehlo.maximum"(%518, %537) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %542 = "stablehlo.broadcast_in_dim"(%541) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x256xf32>
      %543 = "stablehlo.subtract"(%533, %542) : (tensor<2x2x2x256xf32>, tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %544 = "stablehlo.exponential"(%543) : (tensor<2x2x2x256xf32>) -> tensor<2x2x2x256xf32>
      %545 = "stablehlo.subtract"(%518, %541) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %546 = "stablehlo.exponential"(%545) : (tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %547 = "stablehlo.multiply"(%519, %546) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %548 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %549 = "stablehlo.reduce"(%544, %548) ({
      ^bb0(%550: tensor<f32>, %551: tensor<f32>):
        %552 = "stablehlo.add"(%550, %551) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%552) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x2x256xf32>, tensor<f32>) -> tensor<2x2x2xf32>
      %553 = "stablehlo.add"(%547, %549) : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %554 = "stablehlo.dynamic_slice"(%492, %42, %40, %522, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %555 = "stablehlo.dynamic_slice"(%492, %48, %40, %522, %40) {slice_sizes = array<i64: 1, 2, 256, 16>} : (tensor<3x2x512x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x16xf32>
      %556 = "stablehlo.concatenate"(%554, %555) {dimension = 0 : i64} : (tensor<1x2x256x16xf32>, tensor<1x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %557 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x16xi32>
      %558 = "stablehlo.broadcast_in_dim"(%522) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x16xi32>
      %559 = "stablehlo.add"(%557, %558) : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi32>
      %560 = "stablehlo.broadcast_in_dim"(%500) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x16xi32>
      %561 = "stablehlo.compare"(%559, %560) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x16xi32>, tensor<2x2x256x16xi32>) -> tensor<2x2x256x16xi1>
      %562 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x16xf32>} : () -> tensor<2x2x256x16xf32>
      %563 = "stablehlo.select"(%561, %556, %562) : (tensor<2x2x256x16xi1>, tensor<2x2x256x16xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x256x16xf32>
      %564 = "stablehlo.dot_general"(%544, %563) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x256xf32>, tensor<2x2x256x16xf32>) -> tensor<2x2x2x16xf32>
      %565 = "stablehlo.broadcast_in_dim"(%546) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x16xf32>
      %566 = "stablehlo.multiply"(%520, %565) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
      %567 = "stablehlo.add"(%566, %564) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
      "stablehlo.return"(%535, %541, %553, %567) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x16xf32>) -> (tensor<i32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2x16xf32>)
    %568 = "stablehlo.broadcast_in_dim"(%510) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2x16xf32>
    %569 = "stablehlo.divide"(%511, %568) : (tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %570 = "stablehlo.reshape"(%569) : (tensor<2x2x2x16xf32>) -> tensor<2x2x1x2x16xf32>
    %571 = "stablehlo.transpose"(%570) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x2x16xf32>) -> tensor<2x1x2x2x16xf32>
    %572 = "stablehlo.reshape"(%571) : (tensor<2x1x2x2x16xf32>) -> tensor<2x4x16xf32>
    %573 = "stablehlo.reshape"(%572) : (tensor<2x4x16xf32>) -> tensor<2x64xf32>
    %574 = "stablehlo.dot_general"(%573, %23) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<64x64xf32>) -> tensor<2x64xf32>
    %575 = "stablehlo.add"(%425, %574) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %576 = "stablehlo.multiply"(%575, %575) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %577 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %578 = "stablehlo.reduce"(%576, %577) ({
    ^bb0(%579: tensor<f32>, %580: tensor<f32>):
      %581 = "stablehlo.add"(%579, %580) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%581) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %582 = "stablehlo.constant"() {value = dense<6.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %583 = "stablehlo.divide"(%578, %582) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %584 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %585 = "stablehlo.add"(%583, %584) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %586 = "stablehlo.rsqrt"(%585) : (tensor<2xf32>) -> tensor<2xf32>
    %587 = "stablehlo.broadcast_in_dim"(%586) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x64xf32>
    %588 = "stablehlo.multiply"(%575, %587) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %589 = "stablehlo.broadcast_in_dim"(%24) {broadcast_dimensions = array<i64: 1>} : (tensor<64xf32>) -> tensor<2x64xf32>
    %590 = "stablehlo.multiply"(%588, %589) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %591 = "stablehlo.dot_general"(%590, %25) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<70x64xf32>) -> tensor<2x70xf32>
    %592 = "stablehlo.dot_general"(%590, %26) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<70x64xf32>) -> tensor<2x70xf32>
    %593 = "stablehlo.logistic"(%591) : (tensor<2x70xf32>) -> tensor<2x70xf32>
    %594 = "stablehlo.multiply"(%591, %593) : (tensor<2x70xf32>, tensor<2x70xf32>) -> tensor<2x70xf32>
    %595 = "stablehlo.multiply"(%594, %592) : (tensor<2x70xf32>, tensor<2x70xf32>) -> tensor<2x70xf32>
    %596 = "stablehlo.dot_general"(%595, %27) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x70xf32>, tensor<64x70xf32>) -> tensor<2x64xf32>
    %597 = "stablehlo.add"(%575, %596) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %598 = "stablehlo.multiply"(%597, %597) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %599 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %600 = "stablehlo.reduce"(%598, %599) ({
    ^bb0(%601: tensor<f32>, %602: tensor<f32>):
      %603 = "stablehlo.add"(%601, %602) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%603) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %604 = "stablehlo.constant"() {value = dense<6.40000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %605 = "stablehlo.divide"(%600, %604) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %606 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %607 = "stablehlo.add"(%605, %606) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %608 = "stablehlo.rsqrt"(%607) : (tensor<2xf32>) -> tensor<2xf32>
    %609 = "stablehlo.broadcast_in_dim"(%608) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x64xf32>
    %610 = "stablehlo.multiply"(%597, %609) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %611 = "stablehlo.broadcast_in_dim"(%28) {broadcast_dimensions = array<i64: 1>} : (tensor<64xf32>) -> tensor<2x64xf32>
    %612 = "stablehlo.multiply"(%610, %611) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %613 = "stablehlo.dot_general"(%612, %0) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<160x64xf32>) -> tensor<2x160xf32>
    %614 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %615 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %616 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x160xi32>
    %617, %618 = "stablehlo.reduce"(%613, %616, %614, %615) ({
    ^bb0(%619: tensor<f32>, %620: tensor<i32>, %621: tensor<f32>, %622: tensor<i32>):
      %623 = "stablehlo.compare"(%619, %621) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %624 = "stablehlo.compare"(%619, %621) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %625 = "stablehlo.compare"(%620, %622) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %626 = "stablehlo.and"(%624, %625) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %627 = "stablehlo.or"(%623, %626) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %628 = "stablehlo.select"(%627, %619, %621) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %629 = "stablehlo.select"(%627, %620, %622) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%628, %629) : (tensor<f32>, tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x160xf32>, tensor<2x160xi32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<2xi32>)
    "func.return"(%142, %148, %314, %320, %486, %492, %613, %618, %617) : (tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<2x160xf32>, tensor<2xi32>, tensor<2xf32>) -> ()
  }) {arg_attrs = [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {tf.aliasing_output = 0 : i32}, {tf.aliasing_output = 1 : i32}, {tf.aliasing_output = 2 : i32}, {tf.aliasing_output = 3 : i32}, {tf.aliasing_output = 4 : i32}, {tf.aliasing_output = 5 : i32}, {}, {}, {}, {}], function_type = (tensor<160x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<70x64xf32>, tensor<70x64xf32>, tensor<64x70xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<70x64xf32>, tensor<70x64xf32>, tensor<64x70xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<70x64xf32>, tensor<70x64xf32>, tensor<64x70xf32>, tensor<64xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> (tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<3x2x512x16xf32>, tensor<2x160xf32>, tensor<2xi32>, tensor<2xf32>), sym_name = "main"} : () -> ()
}) : () -> ()
