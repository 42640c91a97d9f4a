"builtin.module"() ({
  "func.func"() ({
  ^bb0(%0: tensor<4x32x80xui8>, %1: tensor<4x2x80xf32>, %2: tensor<128xf32>, %3: tensor<4x16x128xui8>, %4: tensor<1x2x128xf32>, %5: tensor<32xf32>, %6: tensor<4x32x64xui8>, %7: tensor<1x2x64xf32>, %8: tensor<32xf32>, %9: tensor<4x32x64xui8>, %10: tensor<4x2x64xf32>, %11: tensor<4x32x128xui8>, %12: tensor<4x2x128xf32>, %13: tensor<128xf32>, %14: tensor<4x16x256xui8>, %15: tensor<4x2x256xf32>, %16: tensor<4x32x256xui8>, %17: tensor<2x2x256xf32>, %18: tensor<8x32x128xui8>, %19: tensor<8x2x128xf32>, %20: tensor<128xf32>, %21: tensor<4x32x128xui8>, %22: tensor<4x2x128xf32>, %23: tensor<32xf32>, %24: tensor<4x32x64xui8>, %25: tensor<4x2x64xf32>, %26: tensor<32xf32>, %27: tensor<4x32x64xui8>, %28: tensor<4x2x64xf32>, %29: tensor<4x32x128xui8>, %30: tensor<4x2x128xf32>, %31: tensor<128xf32>, %32: tensor<4x32x256xui8>, %33: tensor<4x2x256xf32>, %34: tensor<4x32x256xui8>, %35: tensor<4x2x256xf32>, %36: tensor<128x256xbf16>, %37: tensor<128xf32>, %38: tensor<4x16x80xui8>, %39: tensor<2x2x80xf32>, %40: tensor<3x2x512x32xf32>, %41: tensor<3x2x512x32xf32>, %42: tensor<3x2x512x32xf32>, %43: tensor<3x2x512x32xf32>, %44: tensor<1xi32>, %45: tensor<1xi32>, %46: tensor<1xi32>, %47: tensor<1xi32>):
    %48 = "stablehlo.constant"() {value = dense<0> : tensor<1xi32>} : () -> tensor<1xi32>
    %49 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %50 = "stablehlo.reshape"(%45) : (tensor<1xi32>) -> tensor<i32>
    %51 = "stablehlo.reshape"(%46) : (tensor<1xi32>) -> tensor<i32>
    %52 = "stablehlo.reshape"(%47) : (tensor<1xi32>) -> tensor<i32>
    %53 = "stablehlo.broadcast_in_dim"(%46) {broadcast_dimensions = array<i64: 0>} : (tensor<1xi32>) -> tensor<1x1xi32>
    %54 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<1x1xi32>
    %55 = "stablehlo.add"(%53, %54) : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi32>
    %56 = "stablehlo.compare"(%47, %48) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %57 = "stablehlo.add"(%46, %47) : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
    %58 = "stablehlo.select"(%56, %57, %48) : (tensor<1xi1>, tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
    %59 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %60 = "stablehlo.reduce"(%58, %59) ({
    ^bb0(%61: tensor<i32>, %62: tensor<i32>):
      %63 = "stablehlo.maximum"(%61, %62) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%63) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xi32>, tensor<i32>) -> tensor<i32>
    %64 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %65 = "stablehlo.reduce"(%47, %64) ({
    ^bb0(%66: tensor<i32>, %67: tensor<i32>):
      %68 = "stablehlo.maximum"(%66, %67) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%68) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xi32>, tensor<i32>) -> tensor<i32>
    %69 = "stablehlo.reshape"(%44) : (tensor<1xi32>) -> tensor<1x1xi32>
    %70 = "stablehlo.gather"(%0, %69) {dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [2], start_index_map = [2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 4, 32, 1>} : (tensor<4x32x80xui8>, tensor<1x1xi32>) -> tensor<1x4x32xui8>
    %71 = "stablehlo.reshape"(%70) : (tensor<1x4x32xui8>) -> tensor<1x4x32x1xui8>
    %72 = "stablehlo.reshape"(%44) : (tensor<1xi32>) -> tensor<1x1xi32>
    %73 = "stablehlo.gather"(%1, %72) {dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [2], start_index_map = [2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 4, 2, 1>} : (tensor<4x2x80xf32>, tensor<1x1xi32>) -> tensor<1x4x2xf32>
    %74 = "stablehlo.reshape"(%73) : (tensor<1x4x2xf32>) -> tensor<1x4x2x1xf32>
    %75 = "stablehlo.convert"(%71) : (tensor<1x4x32x1xui8>) -> tensor<1x4x32x1xf32>
    %76 = "stablehlo.reshape"(%75) : (tensor<1x4x32x1xf32>) -> tensor<1x4x1x32x1xf32>
    %77 = "stablehlo.slice"(%74) {limit_indices = array<i64: 1, 4, 1, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<1x4x2x1xf32>) -> tensor<1x4x1x1xf32>
    %78 = "stablehlo.broadcast_in_dim"(%77) {broadcast_dimensions = array<i64: 0, 1, 3, 4>} : (tensor<1x4x1x1xf32>) -> tensor<1x4x1x1x1xf32>
    %79 = "stablehlo.reshape"(%78) : (tensor<1x4x1x1x1xf32>) -> tensor<1x4x1x1xf32>
    %80 = "stablehlo.broadcast_in_dim"(%79) {broadcast_dimensions = array<i64: 0, 1, 2, 4>} : (tensor<1x4x1x1xf32>) -> tensor<1x4x1x32x1xf32>
    %81 = "stablehlo.multiply"(%76, %80) : (tensor<1x4x1x32x1xf32>, tensor<1x4x1x32x1xf32>) -> tensor<1x4x1x32x1xf32>
    %82 = "stablehlo.slice"(%74) {limit_indices = array<i64: 1, 4, 2, 1>, start_indices = array<i64: 0, 0, 1, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<1x4x2x1xf32>) -> tensor<1x4x1x1xf32>
    %83 = "stablehlo.broadcast_in_dim"(%82) {broadcast_dimensions = array<i64: 0, 1, 3, 4>} : (tensor<1x4x1x1xf32>) -> tensor<1x4x1x1x1xf32>
    %84 = "stablehlo.reshape"(%83) : (tensor<1x4x1x1x1xf32>) -> tensor<1x4x1x1xf32>
    %85 = "stablehlo.broadcast_in_dim"(%84) {broadcast_dimensions = array<i64: 0, 1, 2, 4>} : (tensor<1x4x1x1xf32>) -> tensor<1x4x1x32x1xf32>
    %86 = "stablehlo.add"(%81, %85) : (tensor<1x4x1x32x1xf32>, tensor<1x4x1x32x1xf32>) -> tensor<1x4x1x32x1xf32>
    %87 = "stablehlo.reshape"(%86) : (tensor<1x4x1x32x1xf32>) -> tensor<1x128x1xf32>
    %88 = "stablehlo.reshape"(%87) : (tensor<1x128x1xf32>) -> tensor<1x128xf32>
    %89 = "stablehlo.multiply"(%88, %88) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %90 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %91 = "stablehlo.reduce"(%89, %90) ({
    ^bb0(%92: tensor<f32>, %93: tensor<f32>):
      %94 = "stablehlo.add"(%92, %93) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%94) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x128xf32>, tensor<f32>) -> tensor<1xf32>
    %95 = "stablehlo.constant"() {value = dense<1.28000000e+02> : tensor<1xf32>} : () -> tensor<1xf32>
    %96 = "stablehlo.divide"(%91, %95) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %97 = "stablehlo.constant"() {value = dense<1.00000005e-03> : tensor<1xf32>} : () -> tensor<1xf32>
    %98 = "stablehlo.add"(%96, %97) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %99 = "stablehlo.rsqrt"(%98) : (tensor<1xf32>) -> tensor<1xf32>
    %100 = "stablehlo.broadcast_in_dim"(%99) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x128xf32>
    %101 = "stablehlo.multiply"(%88, %100) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %102 = "stablehlo.broadcast_in_dim"(%2) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<1x128xf32>
    %103 = "stablehlo.multiply"(%101, %102) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %104 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x128xf32>} : () -> tensor<1x128xf32>
    %105, %106 = "stablehlo.while"(%49, %104) ({
    ^bb0(%107: tensor<i32>, %108: tensor<1x128xf32>):
      %109 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
      %110 = "stablehlo.compare"(%107, %109) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%110) : (tensor<i1>) -> ()
    }, {
    ^bb0(%111: tensor<i32>, %112: tensor<1x128xf32>):
      %113 = "stablehlo.constant"() {value = dense<64> : tensor<i32>} : () -> tensor<i32>
      %114 = "stablehlo.multiply"(%111, %113) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %115 = "stablehlo.constant"() {value = dense<64> : tensor<i32>} : () -> tensor<i32>
      %116 = "stablehlo.minimum"(%114, %115) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %117 = "stablehlo.dynamic_slice"(%3, %49, %49, %116) {slice_sizes = array<i64: 4, 16, 64>} : (tensor<4x16x128xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x16x64xui8>
      %118 = "stablehlo.dynamic_slice"(%4, %49, %49, %116) {slice_sizes = array<i64: 1, 2, 64>} : (tensor<1x2x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x64xf32>
      %119 = "stablehlo.broadcast_in_dim"(%117) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x16x64xui8>) -> tensor<4x2x16x64xui8>
      %120 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<4x2x16x64xui8>
      %121 = "stablehlo.constant"() {value = dense<4> : tensor<4x2x16x64xui8>} : () -> tensor<4x2x16x64xui8>
      %122 = "stablehlo.multiply"(%120, %121) : (tensor<4x2x16x64xui8>, tensor<4x2x16x64xui8>) -> tensor<4x2x16x64xui8>
      %123 = "stablehlo.shift_right_logical"(%119, %122) : (tensor<4x2x16x64xui8>, tensor<4x2x16x64xui8>) -> tensor<4x2x16x64xui8>
      %124 = "stablehlo.constant"() {value = dense<15> : tensor<4x2x16x64xui8>} : () -> tensor<4x2x16x64xui8>
      %125 = "stablehlo.and"(%123, %124) : (tensor<4x2x16x64xui8>, tensor<4x2x16x64xui8>) -> tensor<4x2x16x64xui8>
      %126 = "stablehlo.reshape"(%125) : (tensor<4x2x16x64xui8>) -> tensor<4x32x64xui8>
      %127 = "stablehlo.convert"(%126) : (tensor<4x32x64xui8>) -> tensor<4x32x64xf32>
      %128 = "stablehlo.reshape"(%127) : (tensor<4x32x64xf32>) -> tensor<4x1x32x64xf32>
      %129 = "stablehlo.slice"(%118) {limit_indices = array<i64: 1, 1, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x64xf32>) -> tensor<1x1x64xf32>
      %130 = "stablehlo.broadcast_in_dim"(%129) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<1x1x64xf32>) -> tensor<1x4x1x64xf32>
      %131 = "stablehlo.reshape"(%130) : (tensor<1x4x1x64xf32>) -> tensor<4x1x64xf32>
      %132 = "stablehlo.broadcast_in_dim"(%131) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x64xf32>) -> tensor<4x1x32x64xf32>
      %133 = "stablehlo.multiply"(%128, %132) : (tensor<4x1x32x64xf32>, tensor<4x1x32x64xf32>) -> tensor<4x1x32x64xf32>
      %134 = "stablehlo.slice"(%118) {limit_indices = array<i64: 1, 2, 64>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x64xf32>) -> tensor<1x1x64xf32>
      %135 = "stablehlo.broadcast_in_dim"(%134) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<1x1x64xf32>) -> tensor<1x4x1x64xf32>
      %136 = "stablehlo.reshape"(%135) : (tensor<1x4x1x64xf32>) -> tensor<4x1x64xf32>
      %137 = "stablehlo.broadcast_in_dim"(%136) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x64xf32>) -> tensor<4x1x32x64xf32>
      %138 = "stablehlo.add"(%133, %137) : (tensor<4x1x32x64xf32>, tensor<4x1x32x64xf32>) -> tensor<4x1x32x64xf32>
      %139 = "stablehlo.reshape"(%138) : (tensor<4x1x32x64xf32>) -> tensor<128x64xf32>
      %140 = "stablehlo.dot_general"(%103, %139) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<128x64xf32>) -> tensor<1x64xf32>
      %141 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %142 = "stablehlo.add"(%111, %141) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %143 = "stablehlo.dynamic_update_slice"(%112, %140, %49, %116) : (tensor<1x128xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x128xf32>
      "stablehlo.return"(%142, %143) : (tensor<i32>, tensor<1x128xf32>) -> ()
    }) : (tensor<i32>, tensor<1x128xf32>) -> (tensor<i32>, tensor<1x128xf32>)
    %144 = "stablehlo.reshape"(%106) : (tensor<1x128xf32>) -> tensor<1x4x32xf32>
    %145 = "stablehlo.multiply"(%144, %144) : (tensor<1x4x32xf32>, tensor<1x4x32xf32>) -> tensor<1x4x32xf32>
    %146 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %147 = "stablehlo.reduce"(%145, %146) ({
    ^bb0(%148: tensor<f32>, %149: tensor<f32>):
      %150 = "stablehlo.add"(%148, %149) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%150) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x4x32xf32>, tensor<f32>) -> tensor<1x4xf32>
    %151 = "stablehlo.constant"() {value = dense<3.20000000e+01> : tensor<1x4xf32>} : () -> tensor<1x4xf32>
    %152 = "stablehlo.divide"(%147, %151) : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %153 = "stablehlo.constant"() {value = dense<1.00000005e-03> : tensor<1x4xf32>} : () -> tensor<1x4xf32>
    %154 = "stablehlo.add"(%152, %153) : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %155 = "stablehlo.rsqrt"(%154) : (tensor<1x4xf32>) -> tensor<1x4xf32>
    %156 = "stablehlo.broadcast_in_dim"(%155) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x4xf32>) -> tensor<1x4x32xf32>
    %157 = "stablehlo.multiply"(%144, %156) : (tensor<1x4x32xf32>, tensor<1x4x32xf32>) -> tensor<1x4x32xf32>
    %158 = "stablehlo.broadcast_in_dim"(%5) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<1x4x32xf32>
    %159 = "stablehlo.multiply"(%157, %158) : (tensor<1x4x32xf32>, tensor<1x4x32xf32>) -> tensor<1x4x32xf32>
    %160 = "stablehlo.reshape"(%55) : (tensor<1x1xi32>) -> tensor<1xi32>
    %161 = "stablehlo.convert"(%160) : (tensor<1xi32>) -> tensor<1xf32>
    %162 = "stablehlo.constant"() {value = dense<[1.00000000e+00, 5.62341332e-01, 3.16227764e-01, 1.77827939e-01, 1.00000001e-01, 5.62341288e-02, 3.16227786e-02, 1.77827943e-02, 9.99999978e-03, 5.62341325e-03, 3.16227786e-03, 1.77827943e-03, 1.00000005e-03, 5.62341302e-04, 3.16227786e-04, 1.77827940e-04]> : tensor<16xf32>} : () -> tensor<16xf32>
    %163 = "stablehlo.broadcast_in_dim"(%162) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %164 = "stablehlo.broadcast_in_dim"(%161) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16xf32>
    %165 = "stablehlo.multiply"(%164, %163) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %166 = "stablehlo.cosine"(%165) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %167 = "stablehlo.sine"(%165) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %168 = "stablehlo.broadcast_in_dim"(%166) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x16xf32>) -> tensor<1x4x16xf32>
    %169 = "stablehlo.broadcast_in_dim"(%167) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x16xf32>) -> tensor<1x4x16xf32>
    %170 = "stablehlo.slice"(%159) {limit_indices = array<i64: 1, 4, 16>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x4x32xf32>) -> tensor<1x4x16xf32>
    %171 = "stablehlo.slice"(%159) {limit_indices = array<i64: 1, 4, 32>, start_indices = array<i64: 0, 0, 16>, strides = array<i64: 1, 1, 1>} : (tensor<1x4x32xf32>) -> tensor<1x4x16xf32>
    %172 = "stablehlo.multiply"(%170, %168) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %173 = "stablehlo.multiply"(%171, %169) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %174 = "stablehlo.subtract"(%172, %173) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %175 = "stablehlo.multiply"(%170, %169) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %176 = "stablehlo.multiply"(%171, %168) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %177 = "stablehlo.add"(%175, %176) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %178 = "stablehlo.concatenate"(%174, %177) {dimension = 2 : i64} : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x32xf32>
    %179 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x64xf32>} : () -> tensor<1x64xf32>
    %180, %181 = "stablehlo.while"(%49, %179) ({
    ^bb0(%182: tensor<i32>, %183: tensor<1x64xf32>):
      %184 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
      %185 = "stablehlo.compare"(%182, %184) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%185) : (tensor<i1>) -> ()
    }, {
    ^bb0(%186: tensor<i32>, %187: tensor<1x64xf32>):
      %188 = "stablehlo.constant"() {value = dense<32> : tensor<i32>} : () -> tensor<i32>
      %189 = "stablehlo.multiply"(%186, %188) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %190 = "stablehlo.constant"() {value = dense<32> : tensor<i32>} : () -> tensor<i32>
      %191 = "stablehlo.minimum"(%189, %190) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %192 = "stablehlo.dynamic_slice"(%6, %49, %49, %191) {slice_sizes = array<i64: 4, 32, 32>} : (tensor<4x32x64xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x32x32xui8>
      %193 = "stablehlo.dynamic_slice"(%7, %49, %49, %191) {slice_sizes = array<i64: 1, 2, 32>} : (tensor<1x2x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x32xf32>
      %194 = "stablehlo.convert"(%192) : (tensor<4x32x32xui8>) -> tensor<4x32x32xf32>
      %195 = "stablehlo.reshape"(%194) : (tensor<4x32x32xf32>) -> tensor<4x1x32x32xf32>
      %196 = "stablehlo.slice"(%193) {limit_indices = array<i64: 1, 1, 32>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x32xf32>) -> tensor<1x1x32xf32>
      %197 = "stablehlo.broadcast_in_dim"(%196) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<1x1x32xf32>) -> tensor<1x4x1x32xf32>
      %198 = "stablehlo.reshape"(%197) : (tensor<1x4x1x32xf32>) -> tensor<4x1x32xf32>
      %199 = "stablehlo.broadcast_in_dim"(%198) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x32xf32>) -> tensor<4x1x32x32xf32>
      %200 = "stablehlo.multiply"(%195, %199) : (tensor<4x1x32x32xf32>, tensor<4x1x32x32xf32>) -> tensor<4x1x32x32xf32>
      %201 = "stablehlo.slice"(%193) {limit_indices = array<i64: 1, 2, 32>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x32xf32>) -> tensor<1x1x32xf32>
      %202 = "stablehlo.broadcast_in_dim"(%201) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<1x1x32xf32>) -> tensor<1x4x1x32xf32>
      %203 = "stablehlo.reshape"(%202) : (tensor<1x4x1x32xf32>) -> tensor<4x1x32xf32>
      %204 = "stablehlo.broadcast_in_dim"(%203) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x32xf32>) -> tensor<4x1x32x32xf32>
      %205 = "stablehlo.add"(%200, %204) : (tensor<4x1x32x32xf32>, tensor<4x1x32x32xf32>) -> tensor<4x1x32x32xf32>
      %206 = "stablehlo.reshape"(%205) : (tensor<4x1x32x32xf32>) -> tensor<128x32xf32>
      %207 = "stablehlo.dot_general"(%103, %206) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<128x32xf32>) -> tensor<1x32xf32>
      %208 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %209 = "stablehlo.add"(%186, %208) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %210 = "stablehlo.dynamic_update_slice"(%187, %207, %49, %191) : (tensor<1x64xf32>, tensor<1x32xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
      "stablehlo.return"(%209, %210) : (tensor<i32>, tensor<1x64xf32>) -> ()
    }) : (tensor<i32>, tensor<1x64xf32>) -> (tensor<i32>, tensor<1x64xf32>)
    %211 = "stablehlo.reshape"(%181) : (tensor<1x64xf32>) -> tensor<1x2x32xf32>
    %212 = "stablehlo.multiply"(%211, %211) : (tensor<1x2x32xf32>, tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %213 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %214 = "stablehlo.reduce"(%212, %213) ({
    ^bb0(%215: tensor<f32>, %216: tensor<f32>):
      %217 = "stablehlo.add"(%215, %216) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%217) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x2x32xf32>, tensor<f32>) -> tensor<1x2xf32>
    %218 = "stablehlo.constant"() {value = dense<3.20000000e+01> : tensor<1x2xf32>} : () -> tensor<1x2xf32>
    %219 = "stablehlo.divide"(%214, %218) : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<1x2xf32>
    %220 = "stablehlo.constant"() {value = dense<1.00000005e-03> : tensor<1x2xf32>} : () -> tensor<1x2xf32>
    %221 = "stablehlo.add"(%219, %220) : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<1x2xf32>
    %222 = "stablehlo.rsqrt"(%221) : (tensor<1x2xf32>) -> tensor<1x2xf32>
    %223 = "stablehlo.broadcast_in_dim"(%222) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x2xf32>) -> tensor<1x2x32xf32>
    %224 = "stablehlo.multiply"(%211, %223) : (tensor<1x2x32xf32>, tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %225 = "stablehlo.broadcast_in_dim"(%8) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<1x2x32xf32>
    %226 = "stablehlo.multiply"(%224, %225) : (tensor<1x2x32xf32>, tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %227 = "stablehlo.broadcast_in_dim"(%166) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x16xf32>) -> tensor<1x2x16xf32>
    %228 = "stablehlo.broadcast_in_dim"(%167) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x16xf32>) -> tensor<1x2x16xf32>
    %229 = "stablehlo.slice"(%226) {limit_indices = array<i64: 1, 2, 16>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x32xf32>) -> tensor<1x2x16xf32>
    %230 = "stablehlo.slice"(%226) {limit_indices = array<i64: 1, 2, 32>, start_indices = array<i64: 0, 0, 16>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x32xf32>) -> tensor<1x2x16xf32>
    %231 = "stablehlo.multiply"(%229, %227) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %232 = "stablehlo.multiply"(%230, %228) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %233 = "stablehlo.subtract"(%231, %232) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %234 = "stablehlo.multiply"(%229, %228) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %235 = "stablehlo.multiply"(%230, %227) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %236 = "stablehlo.add"(%234, %235) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %237 = "stablehlo.concatenate"(%233, %236) {dimension = 2 : i64} : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x32xf32>
    %238 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x64xf32>} : () -> tensor<1x64xf32>
    %239, %240 = "stablehlo.while"(%49, %238) ({
    ^bb0(%241: tensor<i32>, %242: tensor<1x64xf32>):
      %243 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
      %244 = "stablehlo.compare"(%241, %243) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%244) : (tensor<i1>) -> ()
    }, {
    ^bb0(%245: tensor<i32>, %246: tensor<1x64xf32>):
      %247 = "stablehlo.constant"() {value = dense<32> : tensor<i32>} : () -> tensor<i32>
      %248 = "stablehlo.multiply"(%245, %247) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %249 = "stablehlo.constant"() {value = dense<32> : tensor<i32>} : () -> tensor<i32>
      %250 = "stablehlo.minimum"(%248, %249) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %251 = "stablehlo.dynamic_slice"(%9, %49, %49, %250) {slice_sizes = array<i64: 4, 32, 32>} : (tensor<4x32x64xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x32x32xui8>
      %252 = "stablehlo.dynamic_slice"(%10, %49, %49, %250) {slice_sizes = array<i64: 4, 2, 32>} : (tensor<4x2x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x2x32xf32>
      %253 = "stablehlo.convert"(%251) : (tensor<4x32x32xui8>) -> tensor<4x32x32xf32>
      %254 = "stablehlo.reshape"(%253) : (tensor<4x32x32xf32>) -> tensor<4x1x32x32xf32>
      %255 = "stablehlo.slice"(%252) {limit_indices = array<i64: 4, 1, 32>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<4x2x32xf32>) -> tensor<4x1x32xf32>
      %256 = "stablehlo.broadcast_in_dim"(%255) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x1x32xf32>) -> tensor<4x1x1x32xf32>
      %257 = "stablehlo.reshape"(%256) : (tensor<4x1x1x32xf32>) -> tensor<4x1x32xf32>
      %258 = "stablehlo.broadcast_in_dim"(%257) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x32xf32>) -> tensor<4x1x32x32xf32>
      %259 = "stablehlo.multiply"(%254, %258) : (tensor<4x1x32x32xf32>, tensor<4x1x32x32xf32>) -> tensor<4x1x32x32xf32>
      %260 = "stablehlo.slice"(%252) {limit_indices = array<i64: 4, 2, 32>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<4x2x32xf32>) -> tensor<4x1x32xf32>
      %261 = "stablehlo.broadcast_in_dim"(%260) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x1x32xf32>) -> tensor<4x1x1x32xf32>
      %262 = "stablehlo.reshape"(%261) : (tensor<4x1x1x32xf32>) -> tensor<4x1x32xf32>
      %263 = "stablehlo.broadcast_in_dim"(%262) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x32xf32>) -> tensor<4x1x32x32xf32>
      %264 = "stablehlo.add"(%259, %263) : (tensor<4x1x32x32xf32>, tensor<4x1x32x32xf32>) -> tensor<4x1x32x32xf32>
      %265 = "stablehlo.reshape"(%264) : (tensor<4x1x32x32xf32>) -> tensor<128x32xf32>
      %266 = "stablehlo.dot_general"(%103, %265) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<128x32xf32>) -> tensor<1x32xf32>
      %267 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %268 = "stablehlo.add"(%245, %267) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %269 = "stablehlo.dynamic_update_slice"(%246, %266, %49, %250) : (tensor<1x64xf32>, tensor<1x32xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
      "stablehlo.return"(%268, %269) : (tensor<i32>, tensor<1x64xf32>) -> ()
    }) : (tensor<i32>, tensor<1x64xf32>) -> (tensor<i32>, tensor<1x64xf32>)
    %270 = "stablehlo.reshape"(%240) : (tensor<1x64xf32>) -> tensor<1x2x32xf32>
    %271 = "stablehlo.reshape"(%237) : (tensor<1x2x32xf32>) -> tensor<1x1x2x32xf32>
    %272 = "stablehlo.transpose"(%271) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<1x1x2x32xf32>) -> tensor<1x2x1x32xf32>
    %273 = "stablehlo.dynamic_update_slice"(%40, %272, %50, %49, %51, %49) : (tensor<3x2x512x32xf32>, tensor<1x2x1x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x32xf32>
    %274 = "stablehlo.reshape"(%270) : (tensor<1x2x32xf32>) -> tensor<1x1x2x32xf32>
    %275 = "stablehlo.transpose"(%274) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<1x1x2x32xf32>) -> tensor<1x2x1x32xf32>
    %276 = "stablehlo.dynamic_update_slice"(%41, %275, %50, %49, %51, %49) : (tensor<3x2x512x32xf32>, tensor<1x2x1x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x32xf32>
    %277 = "stablehlo.reshape"(%178) : (tensor<1x4x32xf32>) -> tensor<1x1x2x2x32xf32>
    %278 = "stablehlo.transpose"(%277) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<1x1x2x2x32xf32>) -> tensor<1x2x1x2x32xf32>
    %279 = "stablehlo.reshape"(%278) : (tensor<1x2x1x2x32xf32>) -> tensor<1x2x2x32xf32>
    %280 = "stablehlo.broadcast_in_dim"(%55) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x1xi32>) -> tensor<1x1x2xi32>
    %281 = "stablehlo.constant"() {value = dense<1.76776692e-01> : tensor<1x2x2x32xf32>} : () -> tensor<1x2x2x32xf32>
    %282 = "stablehlo.multiply"(%279, %281) : (tensor<1x2x2x32xf32>, tensor<1x2x2x32xf32>) -> tensor<1x2x2x32xf32>
    %283 = "stablehlo.reshape"(%280) : (tensor<1x1x2xi32>) -> tensor<1x2xi32>
    %284 = "stablehlo.add"(%46, %47) : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
    %285 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %286 = "stablehlo.add"(%60, %285) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %287 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %288 = "stablehlo.divide"(%286, %287) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %289 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<1x2x2xf32>} : () -> tensor<1x2x2xf32>
    %290 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x2x2xf32>} : () -> tensor<1x2x2xf32>
    %291 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x2x2x32xf32>} : () -> tensor<1x2x2x32xf32>
    %292, %293, %294, %295 = "stablehlo.while"(%49, %289, %290, %291) ({
    ^bb0(%296: tensor<i32>, %297: tensor<1x2x2xf32>, %298: tensor<1x2x2xf32>, %299: tensor<1x2x2x32xf32>):
      %300 = "stablehlo.compare"(%296, %288) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%300) : (tensor<i1>) -> ()
    }, {
    ^bb0(%301: tensor<i32>, %302: tensor<1x2x2xf32>, %303: tensor<1x2x2xf32>, %304: tensor<1x2x2x32xf32>):
      %305 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %306 = "stablehlo.multiply"(%301, %305) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %307 = "stablehlo.dynamic_slice"(%273, %50, %49, %306, %49) {slice_sizes = array<i64: 1, 2, 256, 32>} : (tensor<3x2x512x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x32xf32>
      %308 = "stablehlo.dot_general"(%282, %307) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x2x2x32xf32>, tensor<1x2x256x32xf32>) -> tensor<1x2x2x256xf32>
      %309 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<1x2x2x256xi32>
      %310 = "stablehlo.broadcast_in_dim"(%306) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<1x2x2x256xi32>
      %311 = "stablehlo.add"(%309, %310) : (tensor<1x2x2x256xi32>, tensor<1x2x2x256xi32>) -> tensor<1x2x2x256xi32>
      %312 = "stablehlo.broadcast_in_dim"(%283) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x2xi32>) -> tensor<1x2x2x256xi32>
      %313 = "stablehlo.compare"(%311, %312) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<1x2x2x256xi32>, tensor<1x2x2x256xi32>) -> tensor<1x2x2x256xi1>
      %314 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<1x2x2x256xf32>} : () -> tensor<1x2x2x256xf32>
      %315 = "stablehlo.select"(%313, %308, %314) : (tensor<1x2x2x256xi1>, tensor<1x2x2x256xf32>, tensor<1x2x2x256xf32>) -> tensor<1x2x2x256xf32>
      %316 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %317 = "stablehlo.add"(%301, %316) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %318 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %319 = "stablehlo.reduce"(%315, %318) ({
      ^bb0(%320: tensor<f32>, %321: tensor<f32>):
        %322 = "stablehlo.maximum"(%320, %321) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%322) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<1x2x2x256xf32>, tensor<f32>) -> tensor<1x2x2xf32>
      %323 = "stablehlo.maximum"(%302, %319) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
      %324 = "stablehlo.broadcast_in_dim"(%323) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x2xf32>) -> tensor<1x2x2x256xf32>
      %325 = "stablehlo.subtract"(%315, %324) : (tensor<1x2x2x256xf32>, tensor<1x2x2x256xf32>) -> tensor<1x2x2x256xf32>
      %326 = "stablehlo.exponential"(%325) : (tensor<1x2x2x256xf32>) -> tensor<1x2x2x256xf32>
      %327 = "stablehlo.subtract"(%302, %323) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
      %328 = "stablehlo.exponential"(%327) : (tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
      %329 = "stablehlo.multiply"(%303, %328) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
      %330 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %331 = "stablehlo.reduce"(%326, %330) ({
      ^bb0(%332: tensor<f32>, %333: tensor<f32>):
        %334 = "stablehlo.add"(%332, %333) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%334) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<1x2x2x256xf32>, tensor<f32>) -> tensor<1x2x2xf32>
      %335 = "stablehlo.add"(%329, %331) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
      %336 = "stablehlo.dynamic_slice"(%276, %50, %49, %306, %49) {slice_sizes = array<i64: 1, 2, 256, 32>} : (tensor<3x2x512x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x32xf32>
      %337 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<1x2x256x32xi32>
      %338 = "stablehlo.broadcast_in_dim"(%306) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<1x2x256x32xi32>
      %339 = "stablehlo.add"(%337, %338) : (tensor<1x2x256x32xi32>, tensor<1x2x256x32xi32>) -> tensor<1x2x256x32xi32>
      %340 = "stablehlo.broadcast_in_dim"(%284) {broadcast_dimensions = array<i64: 0>} : (tensor<1xi32>) -> tensor<1x2x256x32xi32>
      %341 = "stablehlo.compare"(%339, %340) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<1x2x256x32xi32>, tensor<1x2x256x32xi32>) -> tensor<1x2x256x32xi1>
      %342 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x2x256x32xf32>} : () -> tensor<1x2x256x32xf32>
      %343 = "stablehlo.select"(%341, %336, %342) : (tensor<1x2x256x32xi1>, tensor<1x2x256x32xf32>, tensor<1x2x256x32xf32>) -> tensor<1x2x256x32xf32>
      %344 = "stablehlo.dot_general"(%326, %343) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x2x2x256xf32>, tensor<1x2x256x32xf32>) -> tensor<1x2x2x32xf32>
      %345 = "stablehlo.broadcast_in_dim"(%328) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x2xf32>) -> tensor<1x2x2x32xf32>
      %346 = "stablehlo.multiply"(%304, %345) : (tensor<1x2x2x32xf32>, tensor<1x2x2x32xf32>) -> tensor<1x2x2x32xf32>
      %347 = "stablehlo.add"(%346, %344) : (tensor<1x2x2x32xf32>, tensor<1x2x2x32xf32>) -> tensor<1x2x2x32xf32>
      "stablehlo.return"(%317, %323, %335, %347) : (tensor<i32>, tensor<1x2x2xf32>, tensor<1x2x2xf32>, tensor<1x2x2x32xf32>) -> ()
    }) : (tensor<i32>, tensor<1x2x2xf32>, tensor<1x2x2xf32>, tensor<1x2x2x32xf32>) -> (tensor<i32>, tensor<1x2x2xf32>, tensor<1x2x2xf32>, tensor<1x2x2x32xf32>)
    %348 = "stablehlo.broadcast_in_dim"(%294) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x2xf32>) -> tensor<1x2x2x32xf32>
    %349 = "stablehlo.divide"(%295, %348) : (tensor<1x2x2x32xf32>, tensor<1x2x2x32xf32>) -> tensor<1x2x2x32xf32>
    %350 = "stablehlo.reshape"(%349) : (tensor<1x2x2x32xf32>) -> tensor<1x2x1x2x32xf32>
    %351 = "stablehlo.transpose"(%350) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<1x2x1x2x32xf32>) -> tensor<1x1x2x2x32xf32>
    %352 = "stablehlo.reshape"(%351) : (tensor<1x1x2x2x32xf32>) -> tensor<1x4x32xf32>
    %353 = "stablehlo.reshape"(%352) : (tensor<1x4x32xf32>) -> tensor<1x128xf32>
    %354 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x128xf32>} : () -> tensor<1x128xf32>
    %355, %356 = "stablehlo.while"(%49, %354) ({
    ^bb0(%357: tensor<i32>, %358: tensor<1x128xf32>):
      %359 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
      %360 = "stablehlo.compare"(%357, %359) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%360) : (tensor<i1>) -> ()
    }, {
    ^bb0(%361: tensor<i32>, %362: tensor<1x128xf32>):
      %363 = "stablehlo.constant"() {value = dense<64> : tensor<i32>} : () -> tensor<i32>
      %364 = "stablehlo.multiply"(%361, %363) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %365 = "stablehlo.constant"() {value = dense<64> : tensor<i32>} : () -> tensor<i32>
      %366 = "stablehlo.minimum"(%364, %365) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %367 = "stablehlo.dynamic_slice"(%11, %49, %49, %366) {slice_sizes = array<i64: 4, 32, 64>} : (tensor<4x32x128xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x32x64xui8>
      %368 = "stablehlo.dynamic_slice"(%12, %49, %49, %366) {slice_sizes = array<i64: 4, 2, 64>} : (tensor<4x2x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x2x64xf32>
      %369 = "stablehlo.convert"(%367) : (tensor<4x32x64xui8>) -> tensor<4x32x64xf32>
      %370 = "stablehlo.reshape"(%369) : (tensor<4x32x64xf32>) -> tensor<4x1x32x64xf32>
      %371 = "stablehlo.slice"(%368) {limit_indices = array<i64: 4, 1, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<4x2x64xf32>) -> tensor<4x1x64xf32>
      %372 = "stablehlo.broadcast_in_dim"(%371) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x1x64xf32>) -> tensor<4x1x1x64xf32>
      %373 = "stablehlo.reshape"(%372) : (tensor<4x1x1x64xf32>) -> tensor<4x1x64xf32>
      %374 = "stablehlo.broadcast_in_dim"(%373) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x64xf32>) -> tensor<4x1x32x64xf32>
      %375 = "stablehlo.multiply"(%370, %374) : (tensor<4x1x32x64xf32>, tensor<4x1x32x64xf32>) -> tensor<4x1x32x64xf32>
      %376 = "stablehlo.slice"(%368) {limit_indices = array<i64: 4, 2, 64>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<4x2x64xf32>) -> tensor<4x1x64xf32>
      %377 = "stablehlo.broadcast_in_dim"(%376) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x1x64xf32>) -> tensor<4x1x1x64xf32>
      %378 = "stablehlo.reshape"(%377) : (tensor<4x1x1x64xf32>) -> tensor<4x1x64xf32>
      %379 = "stablehlo.broadcast_in_dim"(%378) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x64xf32>) -> tensor<4x1x32x64xf32>
      %380 = "stablehlo.add"(%375, %379) : (tensor<4x1x32x64xf32>, tensor<4x1x32x64xf32>) -> tensor<4x1x32x64xf32>
      %381 = "stablehlo.reshape"(%380) : (tensor<4x1x32x64xf32>) -> tensor<128x64xf32>
      %382 = "stablehlo.dot_general"(%353, %381) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<128x64xf32>) -> tensor<1x64xf32>
      %383 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %384 = "stablehlo.add"(%361, %383) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %385 = "stablehlo.dynamic_update_slice"(%362, %382, %49, %366) : (tensor<1x128xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x128xf32>
      "stablehlo.return"(%384, %385) : (tensor<i32>, tensor<1x128xf32>) -> ()
    }) : (tensor<i32>, tensor<1x128xf32>) -> (tensor<i32>, tensor<1x128xf32>)
    %386 = "stablehlo.add"(%88, %356) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %387 = "stablehlo.multiply"(%386, %386) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %388 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %389 = "stablehlo.reduce"(%387, %388) ({
    ^bb0(%390: tensor<f32>, %391: tensor<f32>):
      %392 = "stablehlo.add"(%390, %391) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%392) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x128xf32>, tensor<f32>) -> tensor<1xf32>
    %393 = "stablehlo.constant"() {value = dense<1.28000000e+02> : tensor<1xf32>} : () -> tensor<1xf32>
    %394 = "stablehlo.divide"(%389, %393) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %395 = "stablehlo.constant"() {value = dense<1.00000005e-03> : tensor<1xf32>} : () -> tensor<1xf32>
    %396 = "stablehlo.add"(%394, %395) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %397 = "stablehlo.rsqrt"(%396) : (tensor<1xf32>) -> tensor<1xf32>
    %398 = "stablehlo.broadcast_in_dim"(%397) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x128xf32>
    %399 = "stablehlo.multiply"(%386, %398) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %400 = "stablehlo.broadcast_in_dim"(%13) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<1x128xf32>
    %401 = "stablehlo.multiply"(%399, %400) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %402 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x256xf32>} : () -> tensor<1x256xf32>
    %403, %404 = "stablehlo.while"(%49, %402) ({
    ^bb0(%405: tensor<i32>, %406: tensor<1x256xf32>):
      %407 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
      %408 = "stablehlo.compare"(%405, %407) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%408) : (tensor<i1>) -> ()
    }, {
    ^bb0(%409: tensor<i32>, %410: tensor<1x256xf32>):
      %411 = "stablehlo.constant"() {value = dense<128> : tensor<i32>} : () -> tensor<i32>
      %412 = "stablehlo.multiply"(%409, %411) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %413 = "stablehlo.constant"() {value = dense<128> : tensor<i32>} : () -> tensor<i32>
      %414 = "stablehlo.minimum"(%412, %413) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %415 = "stablehlo.dynamic_slice"(%14, %49, %49, %414) {slice_sizes = array<i64: 4, 16, 128>} : (tensor<4x16x256xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x16x128xui8>
      %416 = "stablehlo.dynamic_slice"(%15, %49, %49, %414) {slice_sizes = array<i64: 4, 2, 128>} : (tensor<4x2x256xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x2x128xf32>
      %417 = "stablehlo.broadcast_in_dim"(%415) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x16x128xui8>) -> tensor<4x2x16x128xui8>
      %418 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<4x2x16x128xui8>
      %419 = "stablehlo.constant"() {value = dense<4> : tensor<4x2x16x128xui8>} : () -> tensor<4x2x16x128xui8>
      %420 = "stablehlo.multiply"(%418, %419) : (tensor<4x2x16x128xui8>, tensor<4x2x16x128xui8>) -> tensor<4x2x16x128xui8>
      %421 = "stablehlo.shift_right_logical"(%417, %420) : (tensor<4x2x16x128xui8>, tensor<4x2x16x128xui8>) -> tensor<4x2x16x128xui8>
      %422 = "stablehlo.constant"() {value = dense<15> : tensor<4x2x16x128xui8>} : () -> tensor<4x2x16x128xui8>
      %423 = "stablehlo.and"(%421, %422) : (tensor<4x2x16x128xui8>, tensor<4x2x16x128xui8>) -> tensor<4x2x16x128xui8>
      %424 = "stablehlo.reshape"(%423) : (tensor<4x2x16x128xui8>) -> tensor<4x32x128xui8>
      %425 = "stablehlo.convert"(%424) : (tensor<4x32x128xui8>) -> tensor<4x32x128xf32>
      %426 = "stablehlo.reshape"(%425) : (tensor<4x32x128xf32>) -> tensor<4x1x32x128xf32>
      %427 = "stablehlo.slice"(%416) {limit_indices = array<i64: 4, 1, 128>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<4x2x128xf32>) -> tensor<4x1x128xf32>
      %428 = "stablehlo.broadcast_in_dim"(%427) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x1x128xf32>) -> tensor<4x1x1x128xf32>
      %429 = "stablehlo.reshape"(%428) : (tensor<4x1x1x128xf32>) -> tensor<4x1x128xf32>
      %430 = "stablehlo.broadcast_in_dim"(%429) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x128xf32>) -> tensor<4x1x32x128xf32>
      %431 = "stablehlo.multiply"(%426, %430) : (tensor<4x1x32x128xf32>, tensor<4x1x32x128xf32>) -> tensor<4x1x32x128xf32>
      %432 = "stablehlo.slice"(%416) {limit_indices = array<i64: 4, 2, 128>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<4x2x128xf32>) -> tensor<4x1x128xf32>
      %433 = "stablehlo.broadcast_in_dim"(%432) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x1x128xf32>) -> tensor<4x1x1x128xf32>
      %434 = "stablehlo.reshape"(%433) : (tensor<4x1x1x128xf32>) -> tensor<4x1x128xf32>
      %435 = "stablehlo.broadcast_in_dim"(%434) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x128xf32>) -> tensor<4x1x32x128xf32>
      %436 = "stablehlo.add"(%431, %435) : (tensor<4x1x32x128xf32>, tensor<4x1x32x128xf32>) -> tensor<4x1x32x128xf32>
      %437 = "stablehlo.reshape"(%436) : (tensor<4x1x32x128xf32>) -> tensor<128x128xf32>
      %438 = "stablehlo.dot_general"(%401, %437) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<128x128xf32>) -> tensor<1x128xf32>
      %439 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %440 = "stablehlo.add"(%409, %439) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %441 = "stablehlo.dynamic_update_slice"(%410, %438, %49, %414) : (tensor<1x256xf32>, tensor<1x128xf32>, tensor<i32>, tensor<i32>) -> tensor<1x256xf32>
      "stablehlo.return"(%440, %441) : (tensor<i32>, tensor<1x256xf32>) -> ()
    }) : (tensor<i32>, tensor<1x256xf32>) -> (tensor<i32>, tensor<1x256xf32>)
    %442 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x256xf32>} : () -> tensor<1x256xf32>
    %443, %444 = "stablehlo.while"(%49, %442) ({
    ^bb0(%445: tensor<i32>, %446: tensor<1x256xf32>):
      %447 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
      %448 = "stablehlo.compare"(%445, %447) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%448) : (tensor<i1>) -> ()
    }, {
    ^bb0(%449: tensor<i32>, %450: tensor<1x256xf32>):
      %451 = "stablehlo.constant"() {value = dense<128> : tensor<i32>} : () -> tensor<i32>
      %452 = "stablehlo.multiply"(%449, %451) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %453 = "stablehlo.constant"() {value = dense<128> : tensor<i32>} : () -> tensor<i32>
      %454 = "stablehlo.minimum"(%452, %453) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %455 = "stablehlo.dynamic_slice"(%16, %49, %49, %454) {slice_sizes = array<i64: 4, 32, 128>} : (tensor<4x32x256xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x32x128xui8>
      %456 = "stablehlo.dynamic_slice"(%17, %49, %49, %454) {slice_sizes = array<i64: 2, 2, 128>} : (tensor<2x2x256xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x128xf32>
      %457 = "stablehlo.convert"(%455) : (tensor<4x32x128xui8>) -> tensor<4x32x128xf32>
      %458 = "stablehlo.reshape"(%457) : (tensor<4x32x128xf32>) -> tensor<4x1x32x128xf32>
      %459 = "stablehlo.slice"(%456) {limit_indices = array<i64: 2, 1, 128>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x128xf32>) -> tensor<2x1x128xf32>
      %460 = "stablehlo.broadcast_in_dim"(%459) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<2x1x128xf32>) -> tensor<2x2x1x128xf32>
      %461 = "stablehlo.reshape"(%460) : (tensor<2x2x1x128xf32>) -> tensor<4x1x128xf32>
      %462 = "stablehlo.broadcast_in_dim"(%461) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x128xf32>) -> tensor<4x1x32x128xf32>
      %463 = "stablehlo.multiply"(%458, %462) : (tensor<4x1x32x128xf32>, tensor<4x1x32x128xf32>) -> tensor<4x1x32x128xf32>
      %464 = "stablehlo.slice"(%456) {limit_indices = array<i64: 2, 2, 128>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x128xf32>) -> tensor<2x1x128xf32>
      %465 = "stablehlo.broadcast_in_dim"(%464) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<2x1x128xf32>) -> tensor<2x2x1x128xf32>
      %466 = "stablehlo.reshape"(%465) : (tensor<2x2x1x128xf32>) -> tensor<4x1x128xf32>
      %467 = "stablehlo.broadcast_in_dim"(%466) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x128xf32>) -> tensor<4x1x32x128xf32>
      %468 = "stablehlo.add"(%463, %467) : (tensor<4x1x32x128xf32>, tensor<4x1x32x128xf32>) -> tensor<4x1x32x128xf32>
      %469 = "stablehlo.reshape"(%468) : (tensor<4x1x32x128xf32>) -> tensor<128x128xf32>
      %470 = "stablehlo.dot_general"(%401, %469) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<128x128xf32>) -> tensor<1x128xf32>
      %471 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %472 = "stablehlo.add"(%449, %471) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %473 = "stablehlo.dynamic_update_slice"(%450, %470, %49, %454) : (tensor<1x256xf32>, tensor<1x128xf32>, tensor<i32>, tensor<i32>) -> tensor<1x256xf32>
      "stablehlo.return"(%472, %473) : (tensor<i32>, tensor<1x256xf32>) -> ()
    }) : (tensor<i32>, tensor<1x256xf32>) -> (tensor<i32>, tensor<1x256xf32>)
    %474 = "stablehlo.logistic"(%404) : (tensor<1x256xf32>) -> tensor<1x256xf32>
    %475 = "stablehlo.multiply"(%404, %474) : (tensor<1x256xf32>, tensor<1x256xf32>) -> tensor<1x256xf32>
    %476 = "stablehlo.multiply"(%475, %444) : (tensor<1x256xf32>, tensor<1x256xf32>) -> tensor<1x256xf32>
    %477 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x128xf32>} : () -> tensor<1x128xf32>
    %478, %479 = "stablehlo.while"(%49, %477) ({
    ^bb0(%480: tensor<i32>, %481: tensor<1x128xf32>):
      %482 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
      %483 = "stablehlo.compare"(%480, %482) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%483) : (tensor<i1>) -> ()
    }, {
    ^bb0(%484: tensor<i32>, %485: tensor<1x128xf32>):
      %486 = "stablehlo.constant"() {value = dense<64> : tensor<i32>} : () -> tensor<i32>
      %487 = "stablehlo.multiply"(%484, %486) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %488 = "stablehlo.constant"() {value = dense<64> : tensor<i32>} : () -> tensor<i32>
      %489 = "stablehlo.minimum"(%487, %488) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %490 = "stablehlo.dynamic_slice"(%18, %49, %49, %489) {slice_sizes = array<i64: 8, 32, 64>} : (tensor<8x32x128xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<8x32x64xui8>
      %491 = "stablehlo.dynamic_slice"(%19, %49, %49, %489) {slice_sizes = array<i64: 8, 2, 64>} : (tensor<8x2x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<8x2x64xf32>
      %492 = "stablehlo.convert"(%490) : (tensor<8x32x64xui8>) -> tensor<8x32x64xf32>
      %493 = "stablehlo.reshape"(%492) : (tensor<8x32x64xf32>) -> tensor<8x1x32x64xf32>
      %494 = "stablehlo.slice"(%491) {limit_indices = array<i64: 8, 1, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x64xf32>) -> tensor<8x1x64xf32>
      %495 = "stablehlo.broadcast_in_dim"(%494) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<8x1x64xf32>) -> tensor<8x1x1x64xf32>
      %496 = "stablehlo.reshape"(%495) : (tensor<8x1x1x64xf32>) -> tensor<8x1x64xf32>
      %497 = "stablehlo.broadcast_in_dim"(%496) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<8x1x64xf32>) -> tensor<8x1x32x64xf32>
      %498 = "stablehlo.multiply"(%493, %497) : (tensor<8x1x32x64xf32>, tensor<8x1x32x64xf32>) -> tensor<8x1x32x64xf32>
      %499 = "stablehlo.slice"(%491) {limit_indices = array<i64: 8, 2, 64>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x64xf32>) -> tensor<8x1x64xf32>
      %500 = "stablehlo.broadcast_in_dim"(%499) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<8x1x64xf32>) -> tensor<8x1x1x64xf32>
      %501 = "stablehlo.reshape"(%500) : (tensor<8x1x1x64xf32>) -> tensor<8x1x64xf32>
      %502 = "stablehlo.broadcast_in_dim"(%501) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<8x1x64xf32>) -> tensor<8x1x32x64xf32>
      %503 = "stablehlo.add"(%498, %502) : (tensor<8x1x32x64xf32>, tensor<8x1x32x64xf32>) -> tensor<8x1x32x64xf32>
      %504 = "stablehlo.reshape"(%503) : (tensor<8x1x32x64xf32>) -> tensor<256x64xf32>
      %505 = "stablehlo.dot_general"(%476, %504) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x256xf32>, tensor<256x64xf32>) -> tensor<1x64xf32>
      %506 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %507 = "stablehlo.add"(%484, %506) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %508 = "stablehlo.dynamic_update_slice"(%485, %505, %49, %489) : (tensor<1x128xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x128xf32>
      "stablehlo.return"(%507, %508) : (tensor<i32>, tensor<1x128xf32>) -> ()
    }) : (tensor<i32>, tensor<1x128xf32>) -> (tensor<i32>, tensor<1x128xf32>)
    %509 = "stablehlo.add"(%386, %479) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %510 = "stablehlo.multiply"(%509, %509) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %511 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %512 = "stablehlo.reduce"(%510, %511) ({
    ^bb0(%513: tensor<f32>, %514: tensor<f32>):
      %515 = "stablehlo.add"(%513, %514) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%515) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x128xf32>, tensor<f32>) -> tensor<1xf32>
    %516 = "stablehlo.constant"() {value = dense<1.28000000e+02> : tensor<1xf32>} : () -> tensor<1xf32>
    %517 = "stablehlo.divide"(%512, %516) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %518 = "stablehlo.constant"() {value = dense<1.00000005e-03> : tensor<1xf32>} : () -> tensor<1xf32>
    %519 = "stablehlo.add"(%517, %518) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %520 = "stablehlo.rsqrt"(%519) : (tensor<1xf32>) -> tensor<1xf32>
    %521 = "stablehlo.broadcast_in_dim"(%520) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x128xf32>
    %522 = "stablehlo.multiply"(%509, %521) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %523 = "stablehlo.broadcast_in_dim"(%20) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<1x128xf32>
    %524 = "stablehlo.multiply"(%522, %523) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %525 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x128xf32>} : () -> tensor<1x128xf32>
    %526, %527 = "stablehlo.while"(%49, %525) ({
    ^bb0(%528: tensor<i32>, %529: tensor<1x128xf32>):
      %530 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
      %531 = "stablehlo.compare"(%528, %530) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%531) : (tensor<i1>) -> ()
    }, {
    ^bb0(%532: tensor<i32>, %533: tensor<1x128xf32>):
      %534 = "stablehlo.constant"() {value = dense<64> : tensor<i32>} : () -> tensor<i32>
      %535 = "stablehlo.multiply"(%532, %534) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %536 = "stablehlo.constant"() {value = dense<64> : tensor<i32>} : () -> tensor<i32>
      %537 = "stablehlo.minimum"(%535, %536) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %538 = "stablehlo.dynamic_slice"(%21, %49, %49, %537) {slice_sizes = array<i64: 4, 32, 64>} : (tensor<4x32x128xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x32x64xui8>
      %539 = "stablehlo.dynamic_slice"(%22, %49, %49, %537) {slice_sizes = array<i64: 4, 2, 64>} : (tensor<4x2x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x2x64xf32>
      %540 = "stablehlo.convert"(%538) : (tensor<4x32x64xui8>) -> tensor<4x32x64xf32>
      %541 = "stablehlo.reshape"(%540) : (tensor<4x32x64xf32>) -> tensor<4x1x32x64xf32>
      %542 = "stablehlo.slice"(%539) {limit_indices = array<i64: 4, 1, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<4x2x64xf32>) -> tensor<4x1x64xf32>
      %543 = "stablehlo.broadcast_in_dim"(%542) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x1x64xf32>) -> tensor<4x1x1x64xf32>
      %544 = "stablehlo.reshape"(%543) : (tensor<4x1x1x64xf32>) -> tensor<4x1x64xf32>
      %545 = "stablehlo.broadcast_in_dim"(%544) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x64xf32>) -> tensor<4x1x32x64xf32>
      %546 = "stablehlo.multiply"(%541, %545) : (tensor<4x1x32x64xf32>, tensor<4x1x32x64xf32>) -> tensor<4x1x32x64xf32>
      %547 = "stablehlo.slice"(%539) {limit_indices = array<i64: 4, 2, 64>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<4x2x64xf32>) -> tensor<4x1x64xf32>
      %548 = "stablehlo.broadcast_in_dim"(%547) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x1x64xf32>) -> tensor<4x1x1x64xf32>
      %549 = "stablehlo.reshape"(%548) : (tensor<4x1x1x64xf32>) -> tensor<4x1x64xf32>
      %550 = "stablehlo.broadcast_in_dim"(%549) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x64xf32>) -> tensor<4x1x32x64xf32>
      %551 = "stablehlo.add"(%546, %550) : (tensor<4x1x32x64xf32>, tensor<4x1x32x64xf32>) -> tensor<4x1x32x64xf32>
      %552 = "stablehlo.reshape"(%551) : (tensor<4x1x32x64xf32>) -> tensor<128x64xf32>
      %553 = "stablehlo.dot_general"(%524, %552) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<128x64xf32>) -> tensor<1x64xf32>
      %554 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %555 = "stablehlo.add"(%532, %554) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %556 = "stablehlo.dynamic_update_slice"(%533, %553, %49, %537) : (tensor<1x128xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x128xf32>
      "stablehlo.return"(%555, %556) : (tensor<i32>, tensor<1x128xf32>) -> ()
    }) : (tensor<i32>, tensor<1x128xf32>) -> (tensor<i32>, tensor<1x128xf32>)
    %557 = "stablehlo.reshape"(%527) : (tensor<1x128xf32>) -> tensor<1x4x32xf32>
    %558 = "stablehlo.multiply"(%557, %557) : (tensor<1x4x32xf32>, tensor<1x4x32xf32>) -> tensor<1x4x32xf32>
    %559 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %560 = "stablehlo.reduce"(%558, %559) ({
    ^bb0(%561: tensor<f32>, %562: tensor<f32>):
      %563 = "stablehlo.add"(%561, %562) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%563) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x4x32xf32>, tensor<f32>) -> tensor<1x4xf32>
    %564 = "stablehlo.constant"() {value = dense<3.20000000e+01> : tensor<1x4xf32>} : () -> tensor<1x4xf32>
    %565 = "stablehlo.divide"(%560, %564) : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %566 = "stablehlo.constant"() {value = dense<1.00000005e-03> : tensor<1x4xf32>} : () -> tensor<1x4xf32>
    %567 = "stablehlo.add"(%565, %566) : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %568 = "stablehlo.rsqrt"(%567) : (tensor<1x4xf32>) -> tensor<1x4xf32>
    %569 = "stablehlo.broadcast_in_dim"(%568) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x4xf32>) -> tensor<1x4x32xf32>
    %570 = "stablehlo.multiply"(%557, %569) : (tensor<1x4x32xf32>, tensor<1x4x32xf32>) -> tensor<1x4x32xf32>
    %571 = "stablehlo.broadcast_in_dim"(%23) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<1x4x32xf32>
    %572 = "stablehlo.multiply"(%570, %571) : (tensor<1x4x32xf32>, tensor<1x4x32xf32>) -> tensor<1x4x32xf32>
    %573 = "stablehlo.broadcast_in_dim"(%166) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x16xf32>) -> tensor<1x4x16xf32>
    %574 = "stablehlo.broadcast_in_dim"(%167) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x16xf32>) -> tensor<1x4x16xf32>
    %575 = "stablehlo.slice"(%572) {limit_indices = array<i64: 1, 4, 16>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x4x32xf32>) -> tensor<1x4x16xf32>
    %576 = "stablehlo.slice"(%572) {limit_indices = array<i64: 1, 4, 32>, start_indices = array<i64: 0, 0, 16>, strides = array<i64: 1, 1, 1>} : (tensor<1x4x32xf32>) -> tensor<1x4x16xf32>
    %577 = "stablehlo.multiply"(%575, %573) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %578 = "stablehlo.multiply"(%576, %574) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %579 = "stablehlo.subtract"(%577, %578) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %580 = "stablehlo.multiply"(%575, %574) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %581 = "stablehlo.multiply"(%576, %573) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %582 = "stablehlo.add"(%580, %581) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %583 = "stablehlo.concatenate"(%579, %582) {dimension = 2 : i64} : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x32xf32>
    %584 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x64xf32>} : () -> tensor<1x64xf32>
    %585, %586 = "stablehlo.while"(%49, %584) ({
    ^bb0(%587: tensor<i32>, %588: tensor<1x64xf32>):
      %589 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
      %590 = "stablehlo.compare"(%587, %589) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%590) : (tensor<i1>) -> ()
    }, {
    ^bb0(%591: tensor<i32>, %592: tensor<1x64xf32>):
      %593 = "stablehlo.constant"() {value = dense<32> : tensor<i32>} : () -> tensor<i32>
      %594 = "stablehlo.multiply"(%591, %593) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %595 = "stablehlo.constant"() {value = dense<32> : tensor<i32>} : () -> tensor<i32>
      %596 = "stablehlo.minimum"(%594, %595) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %597 = "stablehlo.dynamic_slice"(%24, %49, %49, %596) {slice_sizes = array<i64: 4, 32, 32>} : (tensor<4x32x64xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x32x32xui8>
      %598 = "stablehlo.dynamic_slice"(%25, %49, %49, %596) {slice_sizes = array<i64: 4, 2, 32>} : (tensor<4x2x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x2x32xf32>
      %599 = "stablehlo.convert"(%597) : (tensor<4x32x32xui8>) -> tensor<4x32x32xf32>
      %600 = "stablehlo.reshape"(%599) : (tensor<4x32x32xf32>) -> tensor<4x1x32x32xf32>
      %601 = "stablehlo.slice"(%598) {limit_indices = array<i64: 4, 1, 32>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<4x2x32xf32>) -> tensor<4x1x32xf32>
      %602 = "stablehlo.broadcast_in_dim"(%601) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x1x32xf32>) -> tensor<4x1x1x32xf32>
      %603 = "stablehlo.reshape"(%602) : (tensor<4x1x1x32xf32>) -> tensor<4x1x32xf32>
      %604 = "stablehlo.broadcast_in_dim"(%603) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x32xf32>) -> tensor<4x1x32x32xf32>
      %605 = "stablehlo.multiply"(%600, %604) : (tensor<4x1x32x32xf32>, tensor<4x1x32x32xf32>) -> tensor<4x1x32x32xf32>
      %606 = "stablehlo.slice"(%598) {limit_indices = array<i64: 4, 2, 32>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<4x2x32xf32>) -> tensor<4x1x32xf32>
      %607 = "stablehlo.broadcast_in_dim"(%606) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x1x32xf32>) -> tensor<4x1x1x32xf32>
      %608 = "stablehlo.reshape"(%607) : (tensor<4x1x1x32xf32>) -> tensor<4x1x32xf32>
      %609 = "stablehlo.broadcast_in_dim"(%608) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x32xf32>) -> tensor<4x1x32x32xf32>
      %610 = "stablehlo.add"(%605, %609) : (tensor<4x1x32x32xf32>, tensor<4x1x32x32xf32>) -> tensor<4x1x32x32xf32>
      %611 = "stablehlo.reshape"(%610) : (tensor<4x1x32x32xf32>) -> tensor<128x32xf32>
      %612 = "stablehlo.dot_general"(%524, %611) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<128x32xf32>) -> tensor<1x32xf32>
      %613 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %614 = "stablehlo.add"(%591, %613) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %615 = "stablehlo.dynamic_update_slice"(%592, %612, %49, %596) : (tensor<1x64xf32>, tensor<1x32xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
      "stablehlo.return"(%614, %615) : (tensor<i32>, tensor<1x64xf32>) -> ()
    }) : (tensor<i32>, tensor<1x64xf32>) -> (tensor<i32>, tensor<1x64xf32>)
    %616 = "stablehlo.reshape"(%586) : (tensor<1x64xf32>) -> tensor<1x2x32xf32>
    %617 = "stablehlo.multiply"(%616, %616) : (tensor<1x2x32xf32>, tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %618 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %619 = "stablehlo.reduce"(%617, %618) ({
    ^bb0(%620: tensor<f32>, %621: tensor<f32>):
      %622 = "stablehlo.add"(%620, %621) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%622) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x2x32xf32>, tensor<f32>) -> tensor<1x2xf32>
    %623 = "stablehlo.constant"() {value = dense<3.20000000e+01> : tensor<1x2xf32>} : () -> tensor<1x2xf32>
    %624 = "stablehlo.divide"(%619, %623) : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<1x2xf32>
    %625 = "stablehlo.constant"() {value = dense<1.00000005e-03> : tensor<1x2xf32>} : () -> tensor<1x2xf32>
    %626 = "stablehlo.add"(%624, %625) : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<1x2xf32>
    %627 = "stablehlo.rsqrt"(%626) : (tensor<1x2xf32>) -> tensor<1x2xf32>
    %628 = "stablehlo.broadcast_in_dim"(%627) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x2xf32>) -> tensor<1x2x32xf32>
    %629 = "stablehlo.multiply"(%616, %628) : (tensor<1x2x32xf32>, tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %630 = "stablehlo.broadcast_in_dim"(%26) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<1x2x32xf32>
    %631 = "stablehlo.multiply"(%629, %630) : (tensor<1x2x32xf32>, tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %632 = "stablehlo.broadcast_in_dim"(%166) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x16xf32>) -> tensor<1x2x16xf32>
    %633 = "stablehlo.broadcast_in_dim"(%167) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x16xf32>) -> tensor<1x2x16xf32>
    %634 = "stablehlo.slice"(%631) {limit_indices = array<i64: 1, 2, 16>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x32xf32>) -> tensor<1x2x16xf32>
    %635 = "stablehlo.slice"(%631) {limit_indices = array<i64: 1, 2, 32>, start_indices = array<i64: 0, 0, 16>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x32xf32>) -> tensor<1x2x16xf32>
    %636 = "stablehlo.multiply"(%634, %632) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %637 = "stablehlo.multiply"(%635, %633) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %638 = "stablehlo.subtract"(%636, %637) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %639 = "stablehlo.multiply"(%634, %633) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %640 = "stablehlo.multiply"(%635, %632) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %641 = "stablehlo.add"(%639, %640) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %642 = "stablehlo.concatenate"(%638, %641) {dimension = 2 : i64} : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x32xf32>
    %643 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x64xf32>} : () -> tensor<1x64xf32>
    %644, %645 = "stablehlo.while"(%49, %643) ({
    ^bb0(%646: tensor<i32>, %647: tensor<1x64xf32>):
      %648 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
      %649 = "stablehlo.compare"(%646, %648) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%649) : (tensor<i1>) -> ()
    }, {
    ^bb0(%650: tensor<i32>, %651: tensor<1x64xf32>):
      %652 = "stablehlo.constant"() {value = dense<32> : tensor<i32>} : () -> tensor<i32>
      %653 = "stablehlo.multiply"(%650, %652) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %654 = "stablehlo.constant"() {value = dense<32> : tensor<i32>} : () -> tensor<i32>
      %655 = "stablehlo.minimum"(%653, %654) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %656 = "stablehlo.dynamic_slice"(%27, %49, %49, %655) {slice_sizes = array<i64: 4, 32, 32>} : (tensor<4x32x64xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x32x32xui8>
      %657 = "stablehlo.dynamic_slice"(%28, %49, %49, %655) {slice_sizes = array<i64: 4, 2, 32>} : (tensor<4x2x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x2x32xf32>
      %658 = "stablehlo.convert"(%656) : (tensor<4x32x32xui8>) -> tensor<4x32x32xf32>
      %659 = "stablehlo.reshape"(%658) : (tensor<4x32x32xf32>) -> tensor<4x1x32x32xf32>
      %660 = "stablehlo.slice"(%657) {limit_indices = array<i64: 4, 1, 32>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<4x2x32xf32>) -> tensor<4x1x32xf32>
      %661 = "stablehlo.broadcast_in_dim"(%660) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x1x32xf32>) -> tensor<4x1x1x32xf32>
      %662 = "stablehlo.reshape"(%661) : (tensor<4x1x1x32xf32>) -> tensor<4x1x32xf32>
      %663 = "stablehlo.broadcast_in_dim"(%662) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x32xf32>) -> tensor<4x1x32x32xf32>
      %664 = "stablehlo.multiply"(%659, %663) : (tensor<4x1x32x32xf32>, tensor<4x1x32x32xf32>) -> tensor<4x1x32x32xf32>
      %665 = "stablehlo.slice"(%657) {limit_indices = array<i64: 4, 2, 32>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<4x2x32xf32>) -> tensor<4x1x32xf32>
      %666 = "stablehlo.broadcast_in_dim"(%665) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x1x32xf32>) -> tensor<4x1x1x32xf32>
      %667 = "stablehlo.reshape"(%666) : (tensor<4x1x1x32xf32>) -> tensor<4x1x32xf32>
      %668 = "stablehlo.broadcast_in_dim"(%667) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x32xf32>) -> tensor<4x1x32x32xf32>
      %669 = "stablehlo.add"(%664, %668) : (tensor<4x1x32x32xf32>, tensor<4x1x32x32xf32>) -> tensor<4x1x32x32xf32>
      %670 = "stablehlo.reshape"(%669) : (tensor<4x1x32x32xf32>) -> tensor<128x32xf32>
      %671 = "stablehlo.dot_general"(%524, %670) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<128x32xf32>) -> tensor<1x32xf32>
      %672 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %673 = "stablehlo.add"(%650, %672) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %674 = "stablehlo.dynamic_update_slice"(%651, %671, %49, %655) : (tensor<1x64xf32>, tensor<1x32xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
      "stablehlo.return"(%673, %674) : (tensor<i32>, tensor<1x64xf32>) -> ()
    }) : (tensor<i32>, tensor<1x64xf32>) -> (tensor<i32>, tensor<1x64xf32>)
    %675 = "stablehlo.reshape"(%645) : (tensor<1x64xf32>) -> tensor<1x2x32xf32>
    %676 = "stablehlo.reshape"(%642) : (tensor<1x2x32xf32>) -> tensor<1x1x2x32xf32>
    %677 = "stablehlo.transpose"(%676) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<1x1x2x32xf32>) -> tensor<1x2x1x32xf32>
    %678 = "stablehlo.dynamic_update_slice"(%42, %677, %50, %49, %51, %49) : (tensor<3x2x512x32xf32>, tensor<1x2x1x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x32xf32>
    %679 = "stablehlo.reshape"(%675) : (tensor<1x2x32xf32>) -> tensor<1x1x2x32xf32>
    %680 = "stablehlo.transpose"(%679) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<1x1x2x32xf32>) -> tensor<1x2x1x32xf32>
    %681 = "stablehlo.dynamic_update_slice"(%43, %680, %50, %49, %51, %49) : (tensor<3x2x512x32xf32>, tensor<1x2x1x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x32xf32>
    %682 = "stablehlo.reshape"(%583) : (tensor<1x4x32xf32>) -> tensor<1x1x2x2x32xf32>
    %683 = "stablehlo.transpose"(%682) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<1x1x2x2x32xf32>) -> tensor<1x2x1x2x32xf32>
    %684 = "stablehlo.reshape"(%683) : (tensor<1x2x1x2x32xf32>) -> tensor<1x2x2x32xf32>
    %685 = "stablehlo.broadcast_in_dim"(%55) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x1xi32>) -> tensor<1x1x2xi32>
    %686 = "stablehlo.constant"() {value = dense<1.76776692e-01> : tensor<1x2x2x32xf32>} : () -> tensor<1x2x2x32xf32>
    %687 = "stablehlo.multiply"(%684, %686) : (tensor<1x2x2x32xf32>, tensor<1x2x2x32xf32>) -> tensor<1x2x2x32xf32>
    %688 = "stablehlo.reshape"(%685) : (tensor<1x1x2xi32>) -> tensor<1x2xi32>
    %689 = "stablehlo.add"(%46, %47) : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
    %690 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %691 = "stablehlo.add"(%60, %690) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %692 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %693 = "stablehlo.divide"(%691, %692) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %694 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<1x2x2xf32>} : () -> tensor<1x2x2xf32>
    %695 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x2x2xf32>} : () -> tensor<1x2x2xf32>
    %696 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x2x2x32xf32>} : () -> tensor<1x2x2x32xf32>
    %697, %698, %699, %700 = "stablehlo.while"(%49, %694, %695, %696) ({
    ^bb0(%701: tensor<i32>, %702: tensor<1x2x2xf32>, %703: tensor<1x2x2xf32>, %704: tensor<1x2x2x32xf32>):
      %705 = "stablehlo.compare"(%701, %693) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%705) : (tensor<i1>) -> ()
    }, {
    ^bb0(%706: tensor<i32>, %707: tensor<1x2x2xf32>, %708: tensor<1x2x2xf32>, %709: tensor<1x2x2x32xf32>):
      %710 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %711 = "stablehlo.multiply"(%706, %710) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %712 = "stablehlo.dynamic_slice"(%678, %50, %49, %711, %49) {slice_sizes = array<i64: 1, 2, 256, 32>} : (tensor<3x2x512x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x32xf32>
      %713 = "stablehlo.dot_general"(%687, %712) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x2x2x32xf32>, tensor<1x2x256x32xf32>) -> tensor<1x2x2x256xf32>
      %714 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<1x2x2x256xi32>
      %715 = "stablehlo.broadcast_in_dim"(%711) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<1x2x2x256xi32>
      %716 = "stablehlo.add"(%714, %715) : (tensor<1x2x2x256xi32>, tensor<1x2x2x256xi32>) -> tensor<1x2x2x256xi32>
      %717 = "stablehlo.broadcast_in_dim"(%688) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x2xi32>) -> tensor<1x2x2x256xi32>
      %718 = "stablehlo.compare"(%716, %717) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<1x2x2x256xi32>, tensor<1x2x2x256xi32>) -> tensor<1x2x2x256xi1>
      %719 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<1x2x2x256xf32>} : () -> tensor<1x2x2x256xf32>
      %720 = "stablehlo.select"(%718, %713, %719) : (tensor<1x2x2x256xi1>, tensor<1x2x2x256xf32>, tensor<1x2x2x256xf32>) -> tensor<1x2x2x256xf32>
      %721 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %722 = "stablehlo.add"(%706, %721) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %723 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %724 = "stablehlo.reduce"(%720, %723) ({
      ^bb0(%725: tensor<f32>, %726: tensor<f32>):
        %727 = "stablehlo.maximum"(%725, %726) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%727) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<1x2x2x256xf32>, tensor<f32>) -> tensor<1x2x2xf32>
      %728 = "stablehlo.maximum"(%707, %724) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
      %729 = "stablehlo.broadcast_in_dim"(%728) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x2xf32>) -> tensor<1x2x2x256xf32>
      %730 = "stablehlo.subtract"(%720, %729) : (tensor<1x2x2x256xf32>, tensor<1x2x2x256xf32>) -> tensor<1x2x2x256xf32>
      %731 = "stablehlo.exponential"(%730) : (tensor<1x2x2x256xf32>) -> tensor<1x2x2x256xf32>
      %732 = "stablehlo.subtract"(%707, %728) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
      %733 = "stablehlo.exponential"(%732) : (tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
      %734 = "stablehlo.multiply"(%708, %733) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
      %735 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %736 = "stablehlo.reduce"(%731, %735) ({
      ^bb0(%737: tensor<f32>, %738: tensor<f32>):
        %739 = "stablehlo.add"(%737, %738) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%739) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<1x2x2x256xf32>, tensor<f32>) -> tensor<1x2x2xf32>
      %740 = "stablehlo.add"(%734, %736) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
      %741 = "stablehlo.dynamic_slice"(%681, %50, %49, %711, %49) {slice_sizes = array<i64: 1, 2, 256, 32>} : (tensor<3x2x512x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x32xf32>
      %742 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<1x2x256x32xi32>
      %743 = "stablehlo.broadcast_in_dim"(%711) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<1x2x256x32xi32>
      %744 = "stablehlo.add"(%742, %743) : (tensor<1x2x256x32xi32>, tensor<1x2x256x32xi32>) -> tensor<1x2x256x32xi32>
      %745 = "stablehlo.broadcast_in_dim"(%689) {broadcast_dimensions = array<i64: 0>} : (tensor<1xi32>) -> tensor<1x2x256x32xi32>
      %746 = "stablehlo.compare"(%744, %745) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<1x2x256x32xi32>, tensor<1x2x256x32xi32>) -> tensor<1x2x256x32xi1>
      %747 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x2x256x32xf32>} : () -> tensor<1x2x256x32xf32>
      %748 = "stablehlo.select"(%746, %741, %747) : (tensor<1x2x256x32xi1>, tensor<1x2x256x32xf32>, tensor<1x2x256x32xf32>) -> tensor<1x2x256x32xf32>
      %749 = "stablehlo.dot_general"(%731, %748) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x2x2x256xf32>, tensor<1x2x256x32xf32>) -> tensor<1x2x2x32xf32>
      %750 = "stablehlo.broadcast_in_dim"(%733) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x2xf32>) -> tensor<1x2x2x32xf32>
      %751 = "stablehlo.multiply"(%709, %750) : (tensor<1x2x2x32xf32>, tensor<1x2x2x32xf32>) -> tensor<1x2x2x32xf32>
      %752 = "stablehlo.add"(%751, %749) : (tensor<1x2x2x32xf32>, tensor<1x2x2x32xf32>) -> tensor<1x2x2x32xf32>
      "stablehlo.return"(%722, %728, %740, %752) : (tensor<i32>, tensor<1x2x2xf32>, tensor<1x2x2xf32>, tensor<1x2x2x32xf32>) -> ()
    }) : (tensor<i32>, tensor<1x2x2xf32>, tensor<1x2x2xf32>, tensor<1x2x2x32xf32>) -> (tensor<i32>, tensor<1x2x2xf32>, tensor<1x2x2xf32>, tensor<1x2x2x32xf32>)
    %753 = "stablehlo.broadcast_in_dim"(%699) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x2xf32>) -> tensor<1x2x2x32xf32>
    %754 = "stablehlo.divide"(%700, %753) : (tensor<1x2x2x32xf32>, tensor<1x2x2x32xf32>) -> tensor<1x2x2x32xf32>
    %755 = "stablehlo.reshape"(%754) : (tensor<1x2x2x32xf32>) -> tensor<1x2x1x2x32xf32>
    %756 = "stablehlo.transpose"(%755) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<1x2x1x2x32xf32>) -> tensor<1x1x2x2x32xf32>
    %757 = "stablehlo.reshape"(%756) : (tensor<1x1x2x2x32xf32>) -> tensor<1x4x32xf32>
    %758 = "stablehlo.reshape"(%757) : (tensor<1x4x32xf32>) -> tensor<1x128xf32>
    %759 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x128xf32>} : () -> tensor<1x128xf32>
    %760, %761 = "stablehlo.while"(%49, %759) ({
    ^bb0(%762: tensor<i32>, %763: tensor<1x128xf32>):
      %764 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
      %765 = "stablehlo.compare"(%762, %764) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%765) : (tensor<i1>) -> ()
    }, {
    ^bb0(%766: tensor<i32>, %767: tensor<1x128xf32>):
      %768 = "stablehlo.constant"() {value = dense<64> : tensor<i32>} : () -> tensor<i32>
      %769 = "stablehlo.multiply"(%766, %768) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %770 = "stablehlo.constant"() {value = dense<64> : tensor<i32>} : () -> tensor<i32>
      %771 = "stablehlo.minimum"(%769, %770) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %772 = "stablehlo.dynamic_slice"(%29, %49, %49, %771) {slice_sizes = array<i64: 4, 32, 64>} : (tensor<4x32x128xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x32x64xui8>
      %773 = "stablehlo.dynamic_slice"(%30, %49, %49, %771) {slice_sizes = array<i64: 4, 2, 64>} : (tensor<4x2x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x2x64xf32>
      %774 = "stablehlo.convert"(%772) : (tensor<4x32x64xui8>) -> tensor<4x32x64xf32>
      %775 = "stablehlo.reshape"(%774) : (tensor<4x32x64xf32>) -> tensor<4x1x32x64xf32>
      %776 = "stablehlo.slice"(%773) {limit_indices = array<i64: 4, 1, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<4x2x64xf32>) -> tensor<4x1x64xf32>
      %777 = "stablehlo.broadcast_in_dim"(%776) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x1x64xf32>) -> tensor<4x1x1x64xf32>
      %778 = "stablehlo.reshape"(%777) : (tensor<4x1x1x64xf32>) -> tensor<4x1x64xf32>
      %779 = "stablehlo.broadcast_in_dim"(%778) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x64xf32>) -> tensor<4x1x32x64xf32>
      %780 = "stablehlo.multiply"(%775, %779) : (tensor<4x1x32x64xf32>, tensor<4x1x32x64xf32>) -> tensor<4x1x32x64xf32>
      %781 = "stablehlo.slice"(%773) {limit_indices = array<i64: 4, 2, 64>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<4x2x64xf32>) -> tensor<4x1x64xf32>
      %782 = "stablehlo.broadcast_in_dim"(%781) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x1x64xf32>) -> tensor<4x1x1x64xf32>
      %783 = "stablehlo.reshape"(%782) : (tensor<4x1x1x64xf32>) -> tensor<4x1x64xf32>
      %784 = "stablehlo.broadcast_in_dim"(%783) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x64xf32>) -> tensor<4x1x32x64xf32>
      %785 = "stablehlo.add"(%780, %784) : (tensor<4x1x32x64xf32>, tensor<4x1x32x64xf32>) -> tensor<4x1x32x64xf32>
      %786 = "stablehlo.reshape"(%785) : (tensor<4x1x32x64xf32>) -> tensor<128x64xf32>
      %787 = "stablehlo.dot_general"(%758, %786) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<128x64xf32>) -> tensor<1x64xf32>
      %788 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %789 = "stablehlo.add"(%766, %788) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %790 = "stablehlo.dynamic_update_slice"(%767, %787, %49, %771) : (tensor<1x128xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x128xf32>
      "stablehlo.return"(%789, %790) : (tensor<i32>, tensor<1x128xf32>) -> ()
    }) : (tensor<i32>, tensor<1x128xf32>) -> (tensor<i32>, tensor<1x128xf32>)
    %791 = "stablehlo.add"(%509, %761) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %792 = "stablehlo.multiply"(%791, %791) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %793 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %794 = "stablehlo.reduce"(%792, %793) ({
    ^bb0(%795: tensor<f32>, %796: tensor<f32>):
      %797 = "stablehlo.add"(%795, %796) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%797) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x128xf32>, tensor<f32>) -> tensor<1xf32>
    %798 = "stablehlo.constant"() {value = dense<1.28000000e+02> : tensor<1xf32>} : () -> tensor<1xf32>
    %799 = "stablehlo.divide"(%794, %798) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %800 = "stablehlo.constant"() {value = dense<1.00000005e-03> : tensor<1xf32>} : () -> tensor<1xf32>
    %801 = "stablehlo.add"(%799, %800) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %802 = "stablehlo.rsqrt"(%801) : (tensor<1xf32>) -> tensor<1xf32>
    %803 = "stablehlo.broadcast_in_dim"(%802) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x128xf32>
    %804 = "stablehlo.multiply"(%791, %803) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %805 = "stablehlo.broadcast_in_dim"(%31) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<1x128xf32>
    %806 = "stablehlo.multiply"(%804, %805) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %807 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x256xf32>} : () -> tensor<1x256xf32>
    %808, %809 = "stablehlo.while"(%49, %807) ({
    ^bb0(%810: tensor<i32>, %811: tensor<1x256xf32>):
      %812 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
      %813 = "stablehlo.compare"(%810, %812) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%813) : (tensor<i1>) -> ()
    }, {
    ^bb0(%814: tensor<i32>, %815: tensor<1x256xf32>):
      %816 = "stablehlo.constant"() {value = dense<128> : tensor<i32>} : () -> tensor<i32>
      %817 = "stablehlo.multiply"(%814, %816) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %818 = "stablehlo.constant"() {value = dense<128> : tensor<i32>} : () -> tensor<i32>
      %819 = "stablehlo.minimum"(%817, %818) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %820 = "stablehlo.dynamic_slice"(%32, %49, %49, %819) {slice_sizes = array<i64: 4, 32, 128>} : (tensor<4x32x256xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x32x128xui8>
      %821 = "stablehlo.dynamic_slice"(%33, %49, %49, %819) {slice_sizes = array<i64: 4, 2, 128>} : (tensor<4x2x256xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x2x128xf32>
      %822 = "stablehlo.convert"(%820) : (tensor<4x32x128xui8>) -> tensor<4x32x128xf32>
      %823 = "stablehlo.reshape"(%822) : (tensor<4x32x128xf32>) -> tensor<4x1x32x128xf32>
      %824 = "stablehlo.slice"(%821) {limit_indices = array<i64: 4, 1, 128>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<4x2x128xf32>) -> tensor<4x1x128xf32>
      %825 = "stablehlo.broadcast_in_dim"(%824) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x1x128xf32>) -> tensor<4x1x1x128xf32>
      %826 = "stablehlo.reshape"(%825) : (tensor<4x1x1x128xf32>) -> tensor<4x1x128xf32>
      %827 = "stablehlo.broadcast_in_dim"(%826) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x128xf32>) -> tensor<4x1x32x128xf32>
      %828 = "stablehlo.multiply"(%823, %827) : (tensor<4x1x32x128xf32>, tensor<4x1x32x128xf32>) -> tensor<4x1x32x128xf32>
      %829 = "stablehlo.slice"(%821) {limit_indices = array<i64: 4, 2, 128>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<4x2x128xf32>) -> tensor<4x1x128xf32>
      %830 = "stablehlo.broadcast_in_dim"(%829) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x1x128xf32>) -> tensor<4x1x1x128xf32>
      %831 = "stablehlo.reshape"(%830) : (tensor<4x1x1x128xf32>) -> tensor<4x1x128xf32>
      %832 = "stablehlo.broadcast_in_dim"(%831) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x128xf32>) -> tensor<4x1x32x128xf32>
      %833 = "stablehlo.add"(%828, %832) : (tensor<4x1x32x128xf32>, tensor<4x1x32x128xf32>) -> tensor<4x1x32x128xf32>
      %834 = "stablehlo.reshape"(%833) : (tensor<4x1x32x128xf32>) -> tensor<128x128xf32>
      %835 = "stablehlo.dot_general"(%806, %834) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<128x128xf32>) -> tensor<1x128xf32>
      %836 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %837 = "stablehlo.add"(%814, %836) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %838 = "stablehlo.dynamic_update_slice"(%815, %835, %49, %819) : (tensor<1x256xf32>, tensor<1x128xf32>, tensor<i32>, tensor<i32>) -> tensor<1x256xf32>
      "stablehlo.return"(%837, %838) : (tensor<i32>, tensor<1x256xf32>) -> ()
    }) : (tensor<i32>, tensor<1x256xf32>) -> (tensor<i32>, tensor<1x256xf32>)
    %839 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x256xf32>} : () -> tensor<1x256xf32>
    %840, %841 = "stablehlo.while"(%49, %839) ({
    ^bb0(%842: tensor<i32>, %843: tensor<1x256xf32>):
      %844 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
      %845 = "stablehlo.compare"(%842, %844) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%845) : (tensor<i1>) -> ()
    }, {
    ^bb0(%846: tensor<i32>, %847: tensor<1x256xf32>):
      %848 = "stablehlo.constant"() {value = dense<128> : tensor<i32>} : () -> tensor<i32>
      %849 = "stablehlo.multiply"(%846, %848) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %850 = "stablehlo.constant"() {value = dense<128> : tensor<i32>} : () -> tensor<i32>
      %851 = "stablehlo.minimum"(%849, %850) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %852 = "stablehlo.dynamic_slice"(%34, %49, %49, %851) {slice_sizes = array<i64: 4, 32, 128>} : (tensor<4x32x256xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x32x128xui8>
      %853 = "stablehlo.dynamic_slice"(%35, %49, %49, %851) {slice_sizes = array<i64: 4, 2, 128>} : (tensor<4x2x256xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x2x128xf32>
      %854 = "stablehlo.convert"(%852) : (tensor<4x32x128xui8>) -> tensor<4x32x128xf32>
      %855 = "stablehlo.reshape"(%854) : (tensor<4x32x128xf32>) -> tensor<4x1x32x128xf32>
      %856 = "stablehlo.slice"(%853) {limit_indices = array<i64: 4, 1, 128>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<4x2x128xf32>) -> tensor<4x1x128xf32>
      %857 = "stablehlo.broadcast_in_dim"(%856) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x1x128xf32>) -> tensor<4x1x1x128xf32>
      %858 = "stablehlo.reshape"(%857) : (tensor<4x1x1x128xf32>) -> tensor<4x1x128xf32>
      %859 = "stablehlo.broadcast_in_dim"(%858) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x128xf32>) -> tensor<4x1x32x128xf32>
      %860 = "stablehlo.multiply"(%855, %859) : (tensor<4x1x32x128xf32>, tensor<4x1x32x128xf32>) -> tensor<4x1x32x128xf32>
      %861 = "stablehlo.slice"(%853) {limit_indices = array<i64: 4, 2, 128>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<4x2x128xf32>) -> tensor<4x1x128xf32>
      %862 = "stablehlo.broadcast_in_dim"(%861) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x1x128xf32>) -> tensor<4x1x1x128xf32>
      %863 = "stablehlo.reshape"(%862) : (tensor<4x1x1x128xf32>) -> tensor<4x1x128xf32>
      %864 = "stablehlo.broadcast_in_dim"(%863) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x128xf32>) -> tensor<4x1x32x128xf32>
      %865 = "stablehlo.add"(%860, %864) : (tensor<4x1x32x128xf32>, tensor<4x1x32x128xf32>) -> tensor<4x1x32x128xf32>
      %866 = "stablehlo.reshape"(%865) : (tensor<4x1x32x128xf32>) -> tensor<128x128xf32>
      %867 = "stablehlo.dot_general"(%806, %866) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<128x128xf32>) -> tensor<1x128xf32>
      %868 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %869 = "stablehlo.add"(%846, %868) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %870 = "stablehlo.dynamic_update_slice"(%847, %867, %49, %851) : (tensor<1x256xf32>, tensor<1x128xf32>, tensor<i32>, tensor<i32>) -> tensor<1x256xf32>
      "stablehlo.return"(%869, %870) : (tensor<i32>, tensor<1x256xf32>) -> ()
    }) : (tensor<i32>, tensor<1x256xf32>) -> (tensor<i32>, tensor<1x256xf32>)
    %871 = "stablehlo.logistic"(%809) : (tensor<1x256xf32>) -> tensor<1x256xf32>
    %872 = "stablehlo.multiply"(%809, %871) : (tensor<1x256xf32>, tensor<1x256xf32>) -> tensor<1x256xf32>
    %873 = "stablehlo.multiply"(%872, %841) : (tensor<1x256xf32>, tensor<1x256xf32>) -> tensor<1x256xf32>
    %874 = "stablehlo.convert"(%36) : (tensor<128x256xbf16>) -> tensor<128x256xf32>
    %875 = "stablehlo.dot_general"(%873, %874) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x256xf32>, tensor<128x256xf32>) -> tensor<1x128xf32>
    %876 = "stablehlo.add"(%791, %875) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %877 = "stablehlo.multiply"(%876, %876) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %878 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %879 = "stablehlo.reduce"(%877, %878) ({
    ^bb0(%880: tensor<f32>, %881: tensor<f32>):
      %882 = "stablehlo.add"(%880, %881) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%882) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x128xf32>, tensor<f32>) -> tensor<1xf32>
    %883 = "stablehlo.constant"() {value = dense<1.28000000e+02> : tensor<1xf32>} : () -> tensor<1xf32>
    %884 = "stablehlo.divide"(%879, %883) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %885 = "stablehlo.constant"() {value = dense<1.00000005e-03> : tensor<1xf32>} : () -> tensor<1xf32>
    %886 = "stablehlo.add"(%884, %885) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %887 = "stablehlo.rsqrt"(%886) : (tensor<1xf32>) -> tensor<1xf32>
    %888 = "stablehlo.broadcast_in_dim"(%887) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x128xf32>
    %889 = "stablehlo.multiply"(%876, %888) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %890 = "stablehlo.broadcast_in_dim"(%37) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<1x128xf32>
    %891 = "stablehlo.multiply"(%889, %890) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %892 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x80xf32>} : () -> tensor<1x80xf32>
    %893, %894 = "stablehlo.while"(%49, %892) ({
    ^bb0(%895: tensor<i32>, %896: tensor<1x80xf32>):
      %897 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
      %898 = "stablehlo.compare"(%895, %897) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%898) : (tensor<i1>) -> ()
    }, {
    ^bb0(%899: tensor<i32>, %900: tensor<1x80xf32>):
      %901 = "stablehlo.constant"() {value = dense<40> : tensor<i32>} : () -> tensor<i32>
      %902 = "stablehlo.multiply"(%899, %901) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %903 = "stablehlo.constant"() {value = dense<40> : tensor<i32>} : () -> tensor<i32>
      %904 = "stablehlo.minimum"(%902, %903) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %905 = "stablehlo.dynamic_slice"(%38, %49, %49, %904) {slice_sizes = array<i64: 4, 16, 40>} : (tensor<4x16x80xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x16x40xui8>
      %906 = "stablehlo.dynamic_slice"(%39, %49, %49, %904) {slice_sizes = array<i64: 2, 2, 40>} : (tensor<2x2x80xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x40xf32>
      %907 = "stablehlo.broadcast_in_dim"(%905) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x16x40xui8>) -> tensor<4x2x16x40xui8>
      %908 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<4x2x16x40xui8>
      %909 = "stablehlo.constant"() {value = dense<4> : tensor<4x2x16x40xui8>} : () -> tensor<4x2x16x40xui8>
      %910 = "stablehlo.multiply"(%908, %909) : (tensor<4x2x16x40xui8>, tensor<4x2x16x40xui8>) -> tensor<4x2x16x40xui8>
      %911 = "stablehlo.shift_right_logical"(%907, %910) : (tensor<4x2x16x40xui8>, tensor<4x2x16x40xui8>) -> tensor<4x2x16x40xui8>
      %912 = "stablehlo.constant"() {value = dense<15> : tensor<4x2x16x40xui8>} : () -> tensor<4x2x16x40xui8>
      %913 = "stablehlo.and"(%911, %912) : (tensor<4x2x16x40xui8>, tensor<4x2x16x40xui8>) -> tensor<4x2x16x40xui8>
      %914 = "stablehlo.reshape"(%913) : (tensor<4x2x16x40xui8>) -> tensor<4x32x40xui8>
      %915 = "stablehlo.convert"(%914) : (tensor<4x32x40xui8>) -> tensor<4x32x40xf32>
      %916 = "stablehlo.reshape"(%915) : (tensor<4x32x40xf32>) -> tensor<4x1x32x40xf32>
      %917 = "stablehlo.slice"(%906) {limit_indices = array<i64: 2, 1, 40>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x40xf32>) -> tensor<2x1x40xf32>
      %918 = "stablehlo.broadcast_in_dim"(%917) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<2x1x40xf32>) -> tensor<2x2x1x40xf32>
      %919 = "stablehlo.reshape"(%918) : (tensor<2x2x1x40xf32>) -> tensor<4x1x40xf32>
      %920 = "stablehlo.broadcast_in_dim"(%919) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x40xf32>) -> tensor<4x1x32x40xf32>
      %921 = "stablehlo.multiply"(%916, %920) : (tensor<4x1x32x40xf32>, tensor<4x1x32x40xf32>) -> tensor<4x1x32x40xf32>
      %922 = "stablehlo.slice"(%906) {limit_indices = array<i64: 2, 2, 40>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x40xf32>) -> tensor<2x1x40xf32>
      %923 = "stablehlo.broadcast_in_dim"(%922) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<2x1x40xf32>) -> tensor<2x2x1x40xf32>
      %924 = "stablehlo.reshape"(%923) : (tensor<2x2x1x40xf32>) -> tensor<4x1x40xf32>
      %925 = "stablehlo.broadcast_in_dim"(%924) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x40xf32>) -> tensor<4x1x32x40xf32>
      %926 = "stablehlo.add"(%921, %925) : (tensor<4x1x32x40xf32>, tensor<4x1x32x40xf32>) -> tensor<4x1x32x40xf32>
      %927 = "stablehlo.reshape"(%926) : (tensor<4x1x32x40xf32>) -> tensor<128x40xf32>
      %928 = "stablehlo.dot_general"(%891, %927) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<128x40xf32>) -> tensor<1x40xf32>
      %929 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %930 = "stablehlo.add"(%899, %929) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %931 = "stablehlo.dynamic_update_slice"(%900, %928, %49, %904) : (tensor<1x80xf32>, tensor<1x40xf32>, tensor<i32>, tensor<i32>) -> tensor<1x80xf32>
      "stablehlo.return"(%930, %931) : (tensor<i32>, tensor<1x80xf32>) -> ()
    }) : (tensor<i32>, tensor<1x80xf32>) -> (tensor<i32>, tensor<1x80xf32>)
    %932 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %933 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %934 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<1x80xi32>
    %935, %936 = "stablehlo.reduce"(%894, %934, %932, %933) ({
    ^bb0(%937: tensor<f32>, %938: tensor<i32>, %939: tensor<f32>, %940: tensor<i32>):
      %941 = "stablehlo.compare"(%937, %939) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %942 = "stablehlo.compare"(%937, %939) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %943 = "stablehlo.compare"(%938, %940) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %944 = "stablehlo.and"(%942, %943) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %945 = "stablehlo.or"(%941, %944) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %946 = "stablehlo.select"(%945, %937, %939) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %947 = "stablehlo.select"(%945, %938, %940) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%946, %947) : (tensor<f32>, tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x80xf32>, tensor<1x80xi32>, tensor<f32>, tensor<i32>) -> (tensor<1xf32>, tensor<1xi32>)
    "func.return"(%273, %276, %678, %681, %894, %936, %935) : (tensor<3x2x512x32xf32>, tensor<3x2x512x32xf32>, tensor<3x2x512x32xf32>, tensor<3x2x512x32xf32>, tensor<1x80xf32>, tensor<1xi32>, tensor<1xf32>) -> ()
  }) {arg_attrs = [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {tf.aliasing_output = 0 : i32}, {tf.aliasing_output = 1 : i32}, {tf.aliasing_output = 2 : i32}, {tf.aliasing_output = 3 : i32}, {}, {}, {}, {}], function_type = (tensor<4x32x80xui8>, tensor<4x2x80xf32>, tensor<128xf32>, tensor<4x16x128xui8>, tensor<1x2x128xf32>, tensor<32xf32>, tensor<4x32x64xui8>, tensor<1x2x64xf32>, tensor<32xf32>, tensor<4x32x64xui8>, tensor<4x2x64xf32>, tensor<4x32x128xui8>, tensor<4x2x128xf32>, tensor<128xf32>, tensor<4x16x256xui8>, tensor<4x2x256xf32>, tensor<4x32x256xui8>, tensor<2x2x256xf32>, tensor<8x32x128xui8>, tensor<8x2x128xf32>, tensor<128xf32>, tensor<4x32x128xui8>, tensor<4x2x128xf32>, tensor<32xf32>, tensor<4x32x64xui8>, tensor<4x2x64xf32>, tensor<32xf32>, tensor<4x32x64xui8>, tensor<4x2x64xf32>, tensor<4x32x128xui8>, tensor<4x2x128xf32>, tensor<128xf32>, tensor<4x32x256xui8>, tensor<4x2x256xf32>, tensor<4x32x256xui8>, tensor<4x2x256xf32>, tensor<128x256xbf16>, tensor<128xf32>, tensor<4x16x80xui8>, tensor<2x2x80xf32>, tensor<3x2x512x32xf32>, tensor<3x2x512x32xf32>, tensor<3x2x512x32xf32>, tensor<3x2x512x32xf32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> (tensor<3x2x512x32xf32>, tensor<3x2x512x32xf32>, tensor<3x2x512x32xf32>, tensor<3x2x512x32xf32>, tensor<1x80xf32>, tensor<1xi32>, tensor<1xf32>), sym_name = "main"} : () -> ()
}) : () -> ()
