"builtin.module"() ({
  "func.func"() ({
  ^bb0(%0: tensor<4x16x96xui8>, %1: tensor<4x2x96xf32>, %2: tensor<128xf32>, %3: tensor<4x32x128xui8>, %4: tensor<2x2x128xf32>, %5: tensor<128xf32>, %6: tensor<4x16x64xui8>, %7: tensor<4x1x64xui8>, %8: tensor<64xf32>, %9: tensor<4x16x64xui8>, %10: tensor<4x1x64xui8>, %11: tensor<64xf32>, %12: tensor<4xf32>, %13: tensor<4x16x128xui8>, %14: tensor<4x1x128xui8>, %15: tensor<128xf32>, %16: tensor<128xf32>, %17: tensor<4x128xbf16>, %18: tensor<4xf32>, %19: tensor<4x4x16x128xui8>, %20: tensor<4x4x1x128xui8>, %21: tensor<4x128xf32>, %22: tensor<4x4x16x128xui8>, %23: tensor<4x4x1x128xui8>, %24: tensor<4x128xf32>, %25: tensor<4x4x16x128xui8>, %26: tensor<4x4x1x128xui8>, %27: tensor<4x128xf32>, %28: tensor<128xf32>, %29: tensor<4x32x128xui8>, %30: tensor<2x2x128xf32>, %31: tensor<128xf32>, %32: tensor<4x16x64xui8>, %33: tensor<4x1x64xui8>, %34: tensor<64xf32>, %35: tensor<4x16x64xui8>, %36: tensor<4x1x64xui8>, %37: tensor<64xf32>, %38: tensor<4xf32>, %39: tensor<4x16x128xui8>, %40: tensor<4x1x128xui8>, %41: tensor<128xf32>, %42: tensor<128xf32>, %43: tensor<4x128xbf16>, %44: tensor<4xf32>, %45: tensor<4x4x16x128xui8>, %46: tensor<4x4x1x128xui8>, %47: tensor<4x128xf32>, %48: tensor<4x4x16x128xui8>, %49: tensor<4x4x1x128xui8>, %50: tensor<4x128xf32>, %51: tensor<4x4x16x128xui8>, %52: tensor<4x4x1x128xui8>, %53: tensor<4x128xf32>, %54: tensor<128xf32>, %55: tensor<4x16x96xui8>, %56: tensor<4x1x96xui8>, %57: tensor<3x2x512x32xf32>, %58: tensor<3x2x512x32xf32>, %59: tensor<3x2x512x32xf32>, %60: tensor<3x2x512x32xf32>, %61: tensor<1xi32>, %62: tensor<1xi32>, %63: tensor<1xi32>, %64: tensor<1xi32>):
    %65 = "stablehlo.constant"() {value = dense<0> : tensor<1xi32>} : () -> tensor<1xi32>
    %66 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %67 = "stablehlo.reshape"(%62) : (tensor<1xi32>) -> tensor<i32>
    %68 = "stablehlo.reshape"(%63) : (tensor<1xi32>) -> tensor<i32>
    %69 = "stablehlo.reshape"(%64) : (tensor<1xi32>) -> tensor<i32>
    %70 = "stablehlo.broadcast_in_dim"(%63) {broadcast_dimensions = array<i64: 0>} : (tensor<1xi32>) -> tensor<1x1xi32>
    %71 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<1x1xi32>
    %72 = "stablehlo.add"(%70, %71) : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x1xi32>
    %73 = "stablehlo.compare"(%64, %65) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %74 = "stablehlo.add"(%63, %64) : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
    %75 = "stablehlo.select"(%73, %74, %65) : (tensor<1xi1>, tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
    %76 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %77 = "stablehlo.reduce"(%75, %76) ({
    ^bb0(%78: tensor<i32>, %79: tensor<i32>):
      %80 = "stablehlo.maximum"(%78, %79) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%80) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xi32>, tensor<i32>) -> tensor<i32>
    %81 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %82 = "stablehlo.reduce"(%64, %81) ({
    ^bb0(%83: tensor<i32>, %84: tensor<i32>):
      %85 = "stablehlo.maximum"(%83, %84) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%85) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xi32>, tensor<i32>) -> tensor<i32>
    %86 = "stablehlo.reshape"(%61) : (tensor<1xi32>) -> tensor<1x1xi32>
    %87 = "stablehlo.gather"(%0, %86) {dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [2], start_index_map = [2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 4, 16, 1>} : (tensor<4x16x96xui8>, tensor<1x1xi32>) -> tensor<1x4x16xui8>
    %88 = "stablehlo.reshape"(%87) : (tensor<1x4x16xui8>) -> tensor<1x4x16x1xui8>
    %89 = "stablehlo.reshape"(%61) : (tensor<1xi32>) -> tensor<1x1xi32>
    %90 = "stablehlo.gather"(%1, %89) {dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [2], start_index_map = [2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 4, 2, 1>} : (tensor<4x2x96xf32>, tensor<1x1xi32>) -> tensor<1x4x2xf32>
    %91 = "stablehlo.reshape"(%90) : (tensor<1x4x2xf32>) -> tensor<1x4x2x1xf32>
    %92 = "stablehlo.broadcast_in_dim"(%88) {broadcast_dimensions = array<i64: 0, 1, 3, 4>} : (tensor<1x4x16x1xui8>) -> tensor<1x4x2x16x1xui8>
    %93 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<1x4x2x16x1xui8>
    %94 = "stablehlo.constant"() {value = dense<4> : tensor<1x4x2x16x1xui8>} : () -> tensor<1x4x2x16x1xui8>
    %95 = "stablehlo.multiply"(%93, %94) : (tensor<1x4x2x16x1xui8>, tensor<1x4x2x16x1xui8>) -> tensor<1x4x2x16x1xui8>
    %96 = "stablehlo.shift_right_logical"(%92, %95) : (tensor<1x4x2x16x1xui8>, tensor<1x4x2x16x1xui8>) -> tensor<1x4x2x16x1xui8>
    %97 = "stablehlo.constant"() {value = dense<15> : tensor<1x4x2x16x1xui8>} : () -> tensor<1x4x2x16x1xui8>
    %98 = "stablehlo.and"(%96, %97) : (tensor<1x4x2x16x1xui8>, tensor<1x4x2x16x1xui8>) -> tensor<1x4x2x16x1xui8>
    %99 = "stablehlo.reshape"(%98) : (tensor<1x4x2x16x1xui8>) -> tensor<1x4x32x1xui8>
    %100 = "stablehlo.convert"(%99) : (tensor<1x4x32x1xui8>) -> tensor<1x4x32x1xf32>
    %101 = "stablehlo.reshape"(%100) : (tensor<1x4x32x1xf32>) -> tensor<1x4x1x32x1xf32>
    %102 = "stablehlo.slice"(%91) {limit_indices = array<i64: 1, 4, 1, 1>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<1x4x2x1xf32>) -> tensor<1x4x1x1xf32>
    %103 = "stablehlo.broadcast_in_dim"(%102) {broadcast_dimensions = array<i64: 0, 1, 3, 4>} : (tensor<1x4x1x1xf32>) -> tensor<1x4x1x1x1xf32>
    %104 = "stablehlo.reshape"(%103) : (tensor<1x4x1x1x1xf32>) -> tensor<1x4x1x1xf32>
    %105 = "stablehlo.broadcast_in_dim"(%104) {broadcast_dimensions = array<i64: 0, 1, 2, 4>} : (tensor<1x4x1x1xf32>) -> tensor<1x4x1x32x1xf32>
    %106 = "stablehlo.multiply"(%101, %105) : (tensor<1x4x1x32x1xf32>, tensor<1x4x1x32x1xf32>) -> tensor<1x4x1x32x1xf32>
    %107 = "stablehlo.slice"(%91) {limit_indices = array<i64: 1, 4, 2, 1>, start_indices = array<i64: 0, 0, 1, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<1x4x2x1xf32>) -> tensor<1x4x1x1xf32>
    %108 = "stablehlo.broadcast_in_dim"(%107) {broadcast_dimensions = array<i64: 0, 1, 3, 4>} : (tensor<1x4x1x1xf32>) -> tensor<1x4x1x1x1xf32>
    %109 = "stablehlo.reshape"(%108) : (tensor<1x4x1x1x1xf32>) -> tensor<1x4x1x1xf32>
    %110 = "stablehlo.broadcast_in_dim"(%109) {broadcast_dimensions = array<i64: 0, 1, 2, 4>} : (tensor<1x4x1x1xf32>) -> tensor<1x4x1x32x1xf32>
    %111 = "stablehlo.add"(%106, %110) : (tensor<1x4x1x32x1xf32>, tensor<1x4x1x32x1xf32>) -> tensor<1x4x1x32x1xf32>
    %112 = "stablehlo.reshape"(%111) : (tensor<1x4x1x32x1xf32>) -> tensor<1x128x1xf32>
    %113 = "stablehlo.reshape"(%112) : (tensor<1x128x1xf32>) -> tensor<1x128xf32>
    %114 = "stablehlo.multiply"(%113, %113) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %115 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %116 = "stablehlo.reduce"(%114, %115) ({
    ^bb0(%117: tensor<f32>, %118: tensor<f32>):
      %119 = "stablehlo.add"(%117, %118) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%119) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x128xf32>, tensor<f32>) -> tensor<1xf32>
    %120 = "stablehlo.constant"() {value = dense<1.28000000e+02> : tensor<1xf32>} : () -> tensor<1xf32>
    %121 = "stablehlo.divide"(%116, %120) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %122 = "stablehlo.constant"() {value = dense<1.00000005e-03> : tensor<1xf32>} : () -> tensor<1xf32>
    %123 = "stablehlo.add"(%121, %122) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %124 = "stablehlo.rsqrt"(%123) : (tensor<1xf32>) -> tensor<1xf32>
    %125 = "stablehlo.broadcast_in_dim"(%124) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x128xf32>
    %126 = "stablehlo.multiply"(%113, %125) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %127 = "stablehlo.broadcast_in_dim"(%2) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<1x128xf32>
    %128 = "stablehlo.multiply"(%126, %127) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %129 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x128xf32>} : () -> tensor<1x128xf32>
    %130, %131 = "stablehlo.while"(%66, %129) ({
    ^bb0(%132: tensor<i32>, %133: tensor<1x128xf32>):
      %134 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
      %135 = "stablehlo.compare"(%132, %134) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%135) : (tensor<i1>) -> ()
    }, {
    ^bb0(%136: tensor<i32>, %137: tensor<1x128xf32>):
      %138 = "stablehlo.constant"() {value = dense<64> : tensor<i32>} : () -> tensor<i32>
      %139 = "stablehlo.multiply"(%136, %138) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %140 = "stablehlo.constant"() {value = dense<64> : tensor<i32>} : () -> tensor<i32>
      %141 = "stablehlo.minimum"(%139, %140) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %142 = "stablehlo.dynamic_slice"(%3, %66, %66, %141) {slice_sizes = array<i64: 4, 32, 64>} : (tensor<4x32x128xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x32x64xui8>
      %143 = "stablehlo.dynamic_slice"(%4, %66, %66, %141) {slice_sizes = array<i64: 2, 2, 64>} : (tensor<2x2x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x64xf32>
      %144 = "stablehlo.convert"(%142) : (tensor<4x32x64xui8>) -> tensor<4x32x64xf32>
      %145 = "stablehlo.reshape"(%144) : (tensor<4x32x64xf32>) -> tensor<4x1x32x64xf32>
      %146 = "stablehlo.slice"(%143) {limit_indices = array<i64: 2, 1, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x64xf32>) -> tensor<2x1x64xf32>
      %147 = "stablehlo.broadcast_in_dim"(%146) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<2x1x64xf32>) -> tensor<2x2x1x64xf32>
      %148 = "stablehlo.reshape"(%147) : (tensor<2x2x1x64xf32>) -> tensor<4x1x64xf32>
      %149 = "stablehlo.broadcast_in_dim"(%148) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x64xf32>) -> tensor<4x1x32x64xf32>
      %150 = "stablehlo.multiply"(%145, %149) : (tensor<4x1x32x64xf32>, tensor<4x1x32x64xf32>) -> tensor<4x1x32x64xf32>
      %151 = "stablehlo.slice"(%143) {limit_indices = array<i64: 2, 2, 64>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x64xf32>) -> tensor<2x1x64xf32>
      %152 = "stablehlo.broadcast_in_dim"(%151) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<2x1x64xf32>) -> tensor<2x2x1x64xf32>
      %153 = "stablehlo.reshape"(%152) : (tensor<2x2x1x64xf32>) -> tensor<4x1x64xf32>
      %154 = "stablehlo.broadcast_in_dim"(%153) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x64xf32>) -> tensor<4x1x32x64xf32>
      %155 = "stablehlo.add"(%150, %154) : (tensor<4x1x32x64xf32>, tensor<4x1x32x64xf32>) -> tensor<4x1x32x64xf32>
      %156 = "stablehlo.reshape"(%155) : (tensor<4x1x32x64xf32>) -> tensor<128x64xf32>
      %157 = "stablehlo.dot_general"(%128, %156) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<128x64xf32>) -> tensor<1x64xf32>
      %158 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %159 = "stablehlo.add"(%136, %158) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %160 = "stablehlo.dynamic_update_slice"(%137, %157, %66, %141) : (tensor<1x128xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x128xf32>
      "stablehlo.return"(%159, %160) : (tensor<i32>, tensor<1x128xf32>) -> ()
    }) : (tensor<i32>, tensor<1x128xf32>) -> (tensor<i32>, tensor<1x128xf32>)
    %161 = "stablehlo.broadcast_in_dim"(%5) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<1x128xf32>
    %162 = "stablehlo.add"(%131, %161) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %163 = "stablehlo.reshape"(%162) : (tensor<1x128xf32>) -> tensor<1x4x32xf32>
    %164 = "stablehlo.reshape"(%72) : (tensor<1x1xi32>) -> tensor<1xi32>
    %165 = "stablehlo.convert"(%164) : (tensor<1xi32>) -> tensor<1xf32>
    %166 = "stablehlo.constant"() {value = dense<[1.00000000e+00, 4.98683363e-01, 2.25975126e-01, 8.31951648e-02, 2.22284924e-02, 1.44347753e-02, 9.37367696e-03, 6.08709408e-03, 3.95284733e-03, 2.56690639e-03, 1.66690187e-03, 1.08245539e-03, 7.02926656e-04, 4.56467678e-04, 2.96421727e-04, 1.92490814e-04]> : tensor<16xf32>} : () -> tensor<16xf32>
    %167 = "stablehlo.broadcast_in_dim"(%166) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %168 = "stablehlo.broadcast_in_dim"(%165) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16xf32>
    %169 = "stablehlo.multiply"(%168, %167) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %170 = "stablehlo.cosine"(%169) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %171 = "stablehlo.sine"(%169) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %172 = "stablehlo.constant"() {value = dense<1.20794415e+00> : tensor<1x16xf32>} : () -> tensor<1x16xf32>
    %173 = "stablehlo.multiply"(%170, %172) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %174 = "stablehlo.constant"() {value = dense<1.20794415e+00> : tensor<1x16xf32>} : () -> tensor<1x16xf32>
    %175 = "stablehlo.multiply"(%171, %174) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %176 = "stablehlo.broadcast_in_dim"(%173) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x16xf32>) -> tensor<1x4x16xf32>
    %177 = "stablehlo.broadcast_in_dim"(%175) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x16xf32>) -> tensor<1x4x16xf32>
    %178 = "stablehlo.slice"(%163) {limit_indices = array<i64: 1, 4, 16>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x4x32xf32>) -> tensor<1x4x16xf32>
    %179 = "stablehlo.slice"(%163) {limit_indices = array<i64: 1, 4, 32>, start_indices = array<i64: 0, 0, 16>, strides = array<i64: 1, 1, 1>} : (tensor<1x4x32xf32>) -> tensor<1x4x16xf32>
    %180 = "stablehlo.multiply"(%178, %176) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %181 = "stablehlo.multiply"(%179, %177) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %182 = "stablehlo.subtract"(%180, %181) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %183 = "stablehlo.multiply"(%178, %177) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %184 = "stablehlo.multiply"(%179, %176) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %185 = "stablehlo.add"(%183, %184) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %186 = "stablehlo.concatenate"(%182, %185) {dimension = 2 : i64} : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x32xf32>
    %187 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x64xf32>} : () -> tensor<1x64xf32>
    %188, %189 = "stablehlo.while"(%66, %187) ({
    ^bb0(%190: tensor<i32>, %191: tensor<1x64xf32>):
      %192 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
      %193 = "stablehlo.compare"(%190, %192) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%193) : (tensor<i1>) -> ()
    }, {
    ^bb0(%194: tensor<i32>, %195: tensor<1x64xf32>):
      %196 = "stablehlo.constant"() {value = dense<32> : tensor<i32>} : () -> tensor<i32>
      %197 = "stablehlo.multiply"(%194, %196) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %198 = "stablehlo.constant"() {value = dense<32> : tensor<i32>} : () -> tensor<i32>
      %199 = "stablehlo.minimum"(%197, %198) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %200 = "stablehlo.dynamic_slice"(%6, %66, %66, %199) {slice_sizes = array<i64: 4, 16, 32>} : (tensor<4x16x64xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x16x32xui8>
      %201 = "stablehlo.dynamic_slice"(%7, %66, %66, %199) {slice_sizes = array<i64: 4, 1, 32>} : (tensor<4x1x64xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x1x32xui8>
      %202 = "stablehlo.broadcast_in_dim"(%200) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x16x32xui8>) -> tensor<4x2x16x32xui8>
      %203 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<4x2x16x32xui8>
      %204 = "stablehlo.constant"() {value = dense<4> : tensor<4x2x16x32xui8>} : () -> tensor<4x2x16x32xui8>
      %205 = "stablehlo.multiply"(%203, %204) : (tensor<4x2x16x32xui8>, tensor<4x2x16x32xui8>) -> tensor<4x2x16x32xui8>
      %206 = "stablehlo.shift_right_logical"(%202, %205) : (tensor<4x2x16x32xui8>, tensor<4x2x16x32xui8>) -> tensor<4x2x16x32xui8>
      %207 = "stablehlo.constant"() {value = dense<15> : tensor<4x2x16x32xui8>} : () -> tensor<4x2x16x32xui8>
      %208 = "stablehlo.and"(%206, %207) : (tensor<4x2x16x32xui8>, tensor<4x2x16x32xui8>) -> tensor<4x2x16x32xui8>
      %209 = "stablehlo.reshape"(%208) : (tensor<4x2x16x32xui8>) -> tensor<4x32x32xui8>
      %210 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %211 = "stablehlo.constant"() {value = dense<1.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %212 = "stablehlo.constant"() {value = dense<2.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %213 = "stablehlo.constant"() {value = dense<3.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %214 = "stablehlo.constant"() {value = dense<4.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %215 = "stablehlo.constant"() {value = dense<6.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %216 = "stablehlo.constant"() {value = dense<8.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %217 = "stablehlo.constant"() {value = dense<1.20000000e+01> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %218 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %219 = "stablehlo.constant"() {value = dense<-1.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %220 = "stablehlo.constant"() {value = dense<-2.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %221 = "stablehlo.constant"() {value = dense<-3.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %222 = "stablehlo.constant"() {value = dense<-4.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %223 = "stablehlo.constant"() {value = dense<-6.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %224 = "stablehlo.constant"() {value = dense<-8.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %225 = "stablehlo.constant"() {value = dense<-1.20000000e+01> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %226 = "stablehlo.constant"() {value = dense<1> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %227 = "stablehlo.and"(%209, %226) : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xui8>
      %228 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %229 = "stablehlo.compare"(%227, %228) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xi1>
      %230 = "stablehlo.select"(%229, %211, %210) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %231 = "stablehlo.select"(%229, %213, %212) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %232 = "stablehlo.select"(%229, %215, %214) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %233 = "stablehlo.select"(%229, %217, %216) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %234 = "stablehlo.select"(%229, %219, %218) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %235 = "stablehlo.select"(%229, %221, %220) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %236 = "stablehlo.select"(%229, %223, %222) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %237 = "stablehlo.select"(%229, %225, %224) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %238 = "stablehlo.constant"() {value = dense<2> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %239 = "stablehlo.and"(%209, %238) : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xui8>
      %240 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %241 = "stablehlo.compare"(%239, %240) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xi1>
      %242 = "stablehlo.select"(%241, %231, %230) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %243 = "stablehlo.select"(%241, %233, %232) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %244 = "stablehlo.select"(%241, %235, %234) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %245 = "stablehlo.select"(%241, %237, %236) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %246 = "stablehlo.constant"() {value = dense<4> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %247 = "stablehlo.and"(%209, %246) : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xui8>
      %248 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %249 = "stablehlo.compare"(%247, %248) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xi1>
      %250 = "stablehlo.select"(%249, %243, %242) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %251 = "stablehlo.select"(%249, %245, %244) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %252 = "stablehlo.constant"() {value = dense<8> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %253 = "stablehlo.and"(%209, %252) : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xui8>
      %254 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %255 = "stablehlo.compare"(%253, %254) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xi1>
      %256 = "stablehlo.select"(%255, %251, %250) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %257 = "stablehlo.reshape"(%256) : (tensor<4x32x32xf32>) -> tensor<4x1x32x32xf32>
      %258 = "stablehlo.convert"(%201) : (tensor<4x1x32xui8>) -> tensor<4x1x32xi32>
      %259 = "stablehlo.constant"() {value = dense<128> : tensor<4x1x32xi32>} : () -> tensor<4x1x32xi32>
      %260 = "stablehlo.subtract"(%258, %259) : (tensor<4x1x32xi32>, tensor<4x1x32xi32>) -> tensor<4x1x32xi32>
      %261 = "stablehlo.constant"() {value = dense<-126> : tensor<4x1x32xi32>} : () -> tensor<4x1x32xi32>
      %262 = "stablehlo.maximum"(%260, %261) : (tensor<4x1x32xi32>, tensor<4x1x32xi32>) -> tensor<4x1x32xi32>
      %263 = "stablehlo.constant"() {value = dense<127> : tensor<4x1x32xi32>} : () -> tensor<4x1x32xi32>
      %264 = "stablehlo.add"(%262, %263) : (tensor<4x1x32xi32>, tensor<4x1x32xi32>) -> tensor<4x1x32xi32>
      %265 = "stablehlo.constant"() {value = dense<23> : tensor<4x1x32xi32>} : () -> tensor<4x1x32xi32>
      %266 = "stablehlo.shift_left"(%264, %265) : (tensor<4x1x32xi32>, tensor<4x1x32xi32>) -> tensor<4x1x32xi32>
      %267 = "stablehlo.bitcast_convert"(%266) : (tensor<4x1x32xi32>) -> tensor<4x1x32xf32>
      %268 = "stablehlo.broadcast_in_dim"(%267) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x32xf32>) -> tensor<4x1x32x32xf32>
      %269 = "stablehlo.multiply"(%257, %268) : (tensor<4x1x32x32xf32>, tensor<4x1x32x32xf32>) -> tensor<4x1x32x32xf32>
      %270 = "stablehlo.reshape"(%269) : (tensor<4x1x32x32xf32>) -> tensor<128x32xf32>
      %271 = "stablehlo.dot_general"(%128, %270) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<128x32xf32>) -> tensor<1x32xf32>
      %272 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %273 = "stablehlo.add"(%194, %272) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %274 = "stablehlo.dynamic_update_slice"(%195, %271, %66, %199) : (tensor<1x64xf32>, tensor<1x32xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
      "stablehlo.return"(%273, %274) : (tensor<i32>, tensor<1x64xf32>) -> ()
    }) : (tensor<i32>, tensor<1x64xf32>) -> (tensor<i32>, tensor<1x64xf32>)
    %275 = "stablehlo.broadcast_in_dim"(%8) {broadcast_dimensions = array<i64: 1>} : (tensor<64xf32>) -> tensor<1x64xf32>
    %276 = "stablehlo.add"(%189, %275) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %277 = "stablehlo.reshape"(%276) : (tensor<1x64xf32>) -> tensor<1x2x32xf32>
    %278 = "stablehlo.broadcast_in_dim"(%173) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x16xf32>) -> tensor<1x2x16xf32>
    %279 = "stablehlo.broadcast_in_dim"(%175) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x16xf32>) -> tensor<1x2x16xf32>
    %280 = "stablehlo.slice"(%277) {limit_indices = array<i64: 1, 2, 16>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x32xf32>) -> tensor<1x2x16xf32>
    %281 = "stablehlo.slice"(%277) {limit_indices = array<i64: 1, 2, 32>, start_indices = array<i64: 0, 0, 16>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x32xf32>) -> tensor<1x2x16xf32>
    %282 = "stablehlo.multiply"(%280, %278) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %283 = "stablehlo.multiply"(%281, %279) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %284 = "stablehlo.subtract"(%282, %283) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %285 = "stablehlo.multiply"(%280, %279) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %286 = "stablehlo.multiply"(%281, %278) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %287 = "stablehlo.add"(%285, %286) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %288 = "stablehlo.concatenate"(%284, %287) {dimension = 2 : i64} : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x32xf32>
    %289 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x64xf32>} : () -> tensor<1x64xf32>
    %290, %291 = "stablehlo.while"(%66, %289) ({
    ^bb0(%292: tensor<i32>, %293: tensor<1x64xf32>):
      %294 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
      %295 = "stablehlo.compare"(%292, %294) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%295) : (tensor<i1>) -> ()
    }, {
    ^bb0(%296: tensor<i32>, %297: tensor<1x64xf32>):
      %298 = "stablehlo.constant"() {value = dense<32> : tensor<i32>} : () -> tensor<i32>
      %299 = "stablehlo.multiply"(%296, %298) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %300 = "stablehlo.constant"() {value = dense<32> : tensor<i32>} : () -> tensor<i32>
      %301 = "stablehlo.minimum"(%299, %300) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %302 = "stablehlo.dynamic_slice"(%9, %66, %66, %301) {slice_sizes = array<i64: 4, 16, 32>} : (tensor<4x16x64xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x16x32xui8>
      %303 = "stablehlo.dynamic_slice"(%10, %66, %66, %301) {slice_sizes = array<i64: 4, 1, 32>} : (tensor<4x1x64xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x1x32xui8>
      %304 = "stablehlo.broadcast_in_dim"(%302) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x16x32xui8>) -> tensor<4x2x16x32xui8>
      %305 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<4x2x16x32xui8>
      %306 = "stablehlo.constant"() {value = dense<4> : tensor<4x2x16x32xui8>} : () -> tensor<4x2x16x32xui8>
      %307 = "stablehlo.multiply"(%305, %306) : (tensor<4x2x16x32xui8>, tensor<4x2x16x32xui8>) -> tensor<4x2x16x32xui8>
      %308 = "stablehlo.shift_right_logical"(%304, %307) : (tensor<4x2x16x32xui8>, tensor<4x2x16x32xui8>) -> tensor<4x2x16x32xui8>
      %309 = "stablehlo.constant"() {value = dense<15> : tensor<4x2x16x32xui8>} : () -> tensor<4x2x16x32xui8>
      %310 = "stablehlo.and"(%308, %309) : (tensor<4x2x16x32xui8>, tensor<4x2x16x32xui8>) -> tensor<4x2x16x32xui8>
      %311 = "stablehlo.reshape"(%310) : (tensor<4x2x16x32xui8>) -> tensor<4x32x32xui8>
      %312 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %313 = "stablehlo.constant"() {value = dense<1.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %314 = "stablehlo.constant"() {value = dense<2.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %315 = "stablehlo.constant"() {value = dense<3.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %316 = "stablehlo.constant"() {value = dense<4.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %317 = "stablehlo.constant"() {value = dense<6.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %318 = "stablehlo.constant"() {value = dense<8.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %319 = "stablehlo.constant"() {value = dense<1.20000000e+01> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %320 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %321 = "stablehlo.constant"() {value = dense<-1.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %322 = "stablehlo.constant"() {value = dense<-2.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %323 = "stablehlo.constant"() {value = dense<-3.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %324 = "stablehlo.constant"() {value = dense<-4.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %325 = "stablehlo.constant"() {value = dense<-6.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %326 = "stablehlo.constant"() {value = dense<-8.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %327 = "stablehlo.constant"() {value = dense<-1.20000000e+01> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %328 = "stablehlo.constant"() {value = dense<1> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %329 = "stablehlo.and"(%311, %328) : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xui8>
      %330 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %331 = "stablehlo.compare"(%329, %330) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xi1>
      %332 = "stablehlo.select"(%331, %313, %312) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %333 = "stablehlo.select"(%331, %315, %314) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %334 = "stablehlo.select"(%331, %317, %316) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %335 = "stablehlo.select"(%331, %319, %318) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %336 = "stablehlo.select"(%331, %321, %320) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %337 = "stablehlo.select"(%331, %323, %322) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %338 = "stablehlo.select"(%331, %325, %324) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %339 = "stablehlo.select"(%331, %327, %326) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %340 = "stablehlo.constant"() {value = dense<2> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %341 = "stablehlo.and"(%311, %340) : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xui8>
      %342 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %343 = "stablehlo.compare"(%341, %342) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xi1>
      %344 = "stablehlo.select"(%343, %333, %332) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %345 = "stablehlo.select"(%343, %335, %334) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %346 = "stablehlo.select"(%343, %337, %336) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %347 = "stablehlo.select"(%343, %339, %338) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %348 = "stablehlo.constant"() {value = dense<4> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %349 = "stablehlo.and"(%311, %348) : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xui8>
      %350 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %351 = "stablehlo.compare"(%349, %350) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xi1>
      %352 = "stablehlo.select"(%351, %345, %344) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %353 = "stablehlo.select"(%351, %347, %346) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %354 = "stablehlo.constant"() {value = dense<8> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %355 = "stablehlo.and"(%311, %354) : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xui8>
      %356 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %357 = "stablehlo.compare"(%355, %356) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xi1>
      %358 = "stablehlo.select"(%357, %353, %352) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %359 = "stablehlo.reshape"(%358) : (tensor<4x32x32xf32>) -> tensor<4x1x32x32xf32>
      %360 = "stablehlo.convert"(%303) : (tensor<4x1x32xui8>) -> tensor<4x1x32xi32>
      %361 = "stablehlo.constant"() {value = dense<128> : tensor<4x1x32xi32>} : () -> tensor<4x1x32xi32>
      %362 = "stablehlo.subtract"(%360, %361) : (tensor<4x1x32xi32>, tensor<4x1x32xi32>) -> tensor<4x1x32xi32>
      %363 = "stablehlo.constant"() {value = dense<-126> : tensor<4x1x32xi32>} : () -> tensor<4x1x32xi32>
      %364 = "stablehlo.maximum"(%362, %363) : (tensor<4x1x32xi32>, tensor<4x1x32xi32>) -> tensor<4x1x32xi32>
      %365 = "stablehlo.constant"() {value = dense<127> : tensor<4x1x32xi32>} : () -> tensor<4x1x32xi32>
      %366 = "stablehlo.add"(%364, %365) : (tensor<4x1x32xi32>, tensor<4x1x32xi32>) -> tensor<4x1x32xi32>
      %367 = "stablehlo.constant"() {value = dense<23> : tensor<4x1x32xi32>} : () -> tensor<4x1x32xi32>
      %368 = "stablehlo.shift_left"(%366, %367) : (tensor<4x1x32xi32>, tensor<4x1x32xi32>) -> tensor<4x1x32xi32>
      %369 = "stablehlo.bitcast_convert"(%368) : (tensor<4x1x32xi32>) -> tensor<4x1x32xf32>
      %370 = "stablehlo.broadcast_in_dim"(%369) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x32xf32>) -> tensor<4x1x32x32xf32>
      %371 = "stablehlo.multiply"(%359, %370) : (tensor<4x1x32x32xf32>, tensor<4x1x32x32xf32>) -> tensor<4x1x32x32xf32>
      %372 = "stablehlo.reshape"(%371) : (tensor<4x1x32x32xf32>) -> tensor<128x32xf32>
      %373 = "stablehlo.dot_general"(%128, %372) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<128x32xf32>) -> tensor<1x32xf32>
      %374 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %375 = "stablehlo.add"(%296, %374) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %376 = "stablehlo.dynamic_update_slice"(%297, %373, %66, %301) : (tensor<1x64xf32>, tensor<1x32xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
      "stablehlo.return"(%375, %376) : (tensor<i32>, tensor<1x64xf32>) -> ()
    }) : (tensor<i32>, tensor<1x64xf32>) -> (tensor<i32>, tensor<1x64xf32>)
    %377 = "stablehlo.broadcast_in_dim"(%11) {broadcast_dimensions = array<i64: 1>} : (tensor<64xf32>) -> tensor<1x64xf32>
    %378 = "stablehlo.add"(%291, %377) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %379 = "stablehlo.reshape"(%378) : (tensor<1x64xf32>) -> tensor<1x2x32xf32>
    %380 = "stablehlo.reshape"(%288) : (tensor<1x2x32xf32>) -> tensor<1x1x2x32xf32>
    %381 = "stablehlo.transpose"(%380) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<1x1x2x32xf32>) -> tensor<1x2x1x32xf32>
    %382 = "stablehlo.dynamic_update_slice"(%57, %381, %67, %66, %68, %66) : (tensor<3x2x512x32xf32>, tensor<1x2x1x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x32xf32>
    %383 = "stablehlo.reshape"(%379) : (tensor<1x2x32xf32>) -> tensor<1x1x2x32xf32>
    %384 = "stablehlo.transpose"(%383) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<1x1x2x32xf32>) -> tensor<1x2x1x32xf32>
    %385 = "stablehlo.dynamic_update_slice"(%58, %384, %67, %66, %68, %66) : (tensor<3x2x512x32xf32>, tensor<1x2x1x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x32xf32>
    %386 = "stablehlo.reshape"(%186) : (tensor<1x4x32xf32>) -> tensor<1x1x2x2x32xf32>
    %387 = "stablehlo.transpose"(%386) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<1x1x2x2x32xf32>) -> tensor<1x2x1x2x32xf32>
    %388 = "stablehlo.reshape"(%387) : (tensor<1x2x1x2x32xf32>) -> tensor<1x2x2x32xf32>
    %389 = "stablehlo.broadcast_in_dim"(%72) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x1xi32>) -> tensor<1x1x2xi32>
    %390 = "stablehlo.constant"() {value = dense<1.76776692e-01> : tensor<1x2x2x32xf32>} : () -> tensor<1x2x2x32xf32>
    %391 = "stablehlo.multiply"(%388, %390) : (tensor<1x2x2x32xf32>, tensor<1x2x2x32xf32>) -> tensor<1x2x2x32xf32>
    %392 = "stablehlo.reshape"(%389) : (tensor<1x1x2xi32>) -> tensor<1x2xi32>
    %393 = "stablehlo.add"(%63, %64) : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
    %394 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %395 = "stablehlo.add"(%77, %394) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %396 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %397 = "stablehlo.divide"(%395, %396) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %398 = "stablehlo.constant"() {value = dense<0> : tensor<1xi32>} : () -> tensor<1xi32>
    %399 = "stablehlo.constant"() {value = dense<12> : tensor<1xi32>} : () -> tensor<1xi32>
    %400 = "stablehlo.subtract"(%63, %399) : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
    %401 = "stablehlo.maximum"(%400, %398) : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
    %402 = "stablehlo.compare"(%64, %398) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %403 = "stablehlo.constant"() {value = dense<2147483647> : tensor<1xi32>} : () -> tensor<1xi32>
    %404 = "stablehlo.select"(%402, %401, %403) : (tensor<1xi1>, tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
    %405 = "stablehlo.constant"() {value = dense<2147483647> : tensor<i32>} : () -> tensor<i32>
    %406 = "stablehlo.reduce"(%404, %405) ({
    ^bb0(%407: tensor<i32>, %408: tensor<i32>):
      %409 = "stablehlo.minimum"(%407, %408) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%409) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xi32>, tensor<i32>) -> tensor<i32>
    %410 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %411 = "stablehlo.divide"(%406, %410) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %412 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<1x2x2xf32>} : () -> tensor<1x2x2xf32>
    %413 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x2x2xf32>} : () -> tensor<1x2x2xf32>
    %414 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x2x2x32xf32>} : () -> tensor<1x2x2x32xf32>
    %415, %416, %417, %418 = "stablehlo.while"(%411, %412, %413, %414) ({
    ^bb0(%419: tensor<i32>, %420: tensor<1x2x2xf32>, %421: tensor<1x2x2xf32>, %422: tensor<1x2x2x32xf32>):
      %423 = "stablehlo.compare"(%419, %397) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%423) : (tensor<i1>) -> ()
    }, {
    ^bb0(%424: tensor<i32>, %425: tensor<1x2x2xf32>, %426: tensor<1x2x2xf32>, %427: tensor<1x2x2x32xf32>):
      %428 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %429 = "stablehlo.multiply"(%424, %428) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %430 = "stablehlo.dynamic_slice"(%382, %67, %66, %429, %66) {slice_sizes = array<i64: 1, 2, 256, 32>} : (tensor<3x2x512x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x32xf32>
      %431 = "stablehlo.dot_general"(%391, %430) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x2x2x32xf32>, tensor<1x2x256x32xf32>) -> tensor<1x2x2x256xf32>
      %432 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<1x2x2x256xi32>
      %433 = "stablehlo.broadcast_in_dim"(%429) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<1x2x2x256xi32>
      %434 = "stablehlo.add"(%432, %433) : (tensor<1x2x2x256xi32>, tensor<1x2x2x256xi32>) -> tensor<1x2x2x256xi32>
      %435 = "stablehlo.broadcast_in_dim"(%392) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x2xi32>) -> tensor<1x2x2x256xi32>
      %436 = "stablehlo.compare"(%434, %435) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<1x2x2x256xi32>, tensor<1x2x2x256xi32>) -> tensor<1x2x2x256xi1>
      %437 = "stablehlo.constant"() {value = dense<13> : tensor<1x2x2x256xi32>} : () -> tensor<1x2x2x256xi32>
      %438 = "stablehlo.subtract"(%435, %437) : (tensor<1x2x2x256xi32>, tensor<1x2x2x256xi32>) -> tensor<1x2x2x256xi32>
      %439 = "stablehlo.compare"(%434, %438) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<1x2x2x256xi32>, tensor<1x2x2x256xi32>) -> tensor<1x2x2x256xi1>
      %440 = "stablehlo.and"(%436, %439) : (tensor<1x2x2x256xi1>, tensor<1x2x2x256xi1>) -> tensor<1x2x2x256xi1>
      %441 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<1x2x2x256xf32>} : () -> tensor<1x2x2x256xf32>
      %442 = "stablehlo.select"(%440, %431, %441) : (tensor<1x2x2x256xi1>, tensor<1x2x2x256xf32>, tensor<1x2x2x256xf32>) -> tensor<1x2x2x256xf32>
      %443 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %444 = "stablehlo.add"(%424, %443) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %445 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %446 = "stablehlo.reduce"(%442, %445) ({
      ^bb0(%447: tensor<f32>, %448: tensor<f32>):
        %449 = "stablehlo.maximum"(%447, %448) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%449) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<1x2x2x256xf32>, tensor<f32>) -> tensor<1x2x2xf32>
      %450 = "stablehlo.maximum"(%425, %446) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
      %451 = "stablehlo.broadcast_in_dim"(%450) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x2xf32>) -> tensor<1x2x2x256xf32>
      %452 = "stablehlo.subtract"(%442, %451) : (tensor<1x2x2x256xf32>, tensor<1x2x2x256xf32>) -> tensor<1x2x2x256xf32>
      %453 = "stablehlo.exponential"(%452) : (tensor<1x2x2x256xf32>) -> tensor<1x2x2x256xf32>
      %454 = "stablehlo.subtract"(%425, %450) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
      %455 = "stablehlo.exponential"(%454) : (tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
      %456 = "stablehlo.multiply"(%426, %455) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
      %457 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %458 = "stablehlo.reduce"(%453, %457) ({
      ^bb0(%459: tensor<f32>, %460: tensor<f32>):
        %461 = "stablehlo.add"(%459, %460) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%461) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<1x2x2x256xf32>, tensor<f32>) -> tensor<1x2x2xf32>
      %462 = "stablehlo.add"(%456, %458) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
      %463 = "stablehlo.dynamic_slice"(%385, %67, %66, %429, %66) {slice_sizes = array<i64: 1, 2, 256, 32>} : (tensor<3x2x512x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x32xf32>
      %464 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<1x2x256x32xi32>
      %465 = "stablehlo.broadcast_in_dim"(%429) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<1x2x256x32xi32>
      %466 = "stablehlo.add"(%464, %465) : (tensor<1x2x256x32xi32>, tensor<1x2x256x32xi32>) -> tensor<1x2x256x32xi32>
      %467 = "stablehlo.broadcast_in_dim"(%393) {broadcast_dimensions = array<i64: 0>} : (tensor<1xi32>) -> tensor<1x2x256x32xi32>
      %468 = "stablehlo.compare"(%466, %467) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<1x2x256x32xi32>, tensor<1x2x256x32xi32>) -> tensor<1x2x256x32xi1>
      %469 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x2x256x32xf32>} : () -> tensor<1x2x256x32xf32>
      %470 = "stablehlo.select"(%468, %463, %469) : (tensor<1x2x256x32xi1>, tensor<1x2x256x32xf32>, tensor<1x2x256x32xf32>) -> tensor<1x2x256x32xf32>
      %471 = "stablehlo.dot_general"(%453, %470) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x2x2x256xf32>, tensor<1x2x256x32xf32>) -> tensor<1x2x2x32xf32>
      %472 = "stablehlo.broadcast_in_dim"(%455) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x2xf32>) -> tensor<1x2x2x32xf32>
      %473 = "stablehlo.multiply"(%427, %472) : (tensor<1x2x2x32xf32>, tensor<1x2x2x32xf32>) -> tensor<1x2x2x32xf32>
      %474 = "stablehlo.add"(%473, %471) : (tensor<1x2x2x32xf32>, tensor<1x2x2x32xf32>) -> tensor<1x2x2x32xf32>
      "stablehlo.return"(%444, %450, %462, %474) : (tensor<i32>, tensor<1x2x2xf32>, tensor<1x2x2xf32>, tensor<1x2x2x32xf32>) -> ()
    }) : (tensor<i32>, tensor<1x2x2xf32>, tensor<1x2x2xf32>, tensor<1x2x2x32xf32>) -> (tensor<i32>, tensor<1x2x2xf32>, tensor<1x2x2xf32>, tensor<1x2x2x32xf32>)
    %475 = "stablehlo.reshape"(%12) : (tensor<4xf32>) -> tensor<2x2xf32>
    %476 = "stablehlo.broadcast_in_dim"(%475) {broadcast_dimensions = array<i64: 1, 3>} : (tensor<2x2xf32>) -> tensor<1x2x1x2xf32>
    %477 = "stablehlo.reshape"(%476) : (tensor<1x2x1x2xf32>) -> tensor<1x2x2xf32>
    %478 = "stablehlo.maximum"(%416, %477) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %479 = "stablehlo.subtract"(%416, %478) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %480 = "stablehlo.exponential"(%479) : (tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %481 = "stablehlo.subtract"(%477, %478) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %482 = "stablehlo.exponential"(%481) : (tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %483 = "stablehlo.multiply"(%417, %480) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %484 = "stablehlo.add"(%483, %482) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %485 = "stablehlo.broadcast_in_dim"(%480) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x2xf32>) -> tensor<1x2x2x32xf32>
    %486 = "stablehlo.multiply"(%418, %485) : (tensor<1x2x2x32xf32>, tensor<1x2x2x32xf32>) -> tensor<1x2x2x32xf32>
    %487 = "stablehlo.broadcast_in_dim"(%484) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x2xf32>) -> tensor<1x2x2x32xf32>
    %488 = "stablehlo.divide"(%486, %487) : (tensor<1x2x2x32xf32>, tensor<1x2x2x32xf32>) -> tensor<1x2x2x32xf32>
    %489 = "stablehlo.reshape"(%488) : (tensor<1x2x2x32xf32>) -> tensor<1x2x1x2x32xf32>
    %490 = "stablehlo.transpose"(%489) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<1x2x1x2x32xf32>) -> tensor<1x1x2x2x32xf32>
    %491 = "stablehlo.reshape"(%490) : (tensor<1x1x2x2x32xf32>) -> tensor<1x4x32xf32>
    %492 = "stablehlo.reshape"(%491) : (tensor<1x4x32xf32>) -> tensor<1x128xf32>
    %493 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x128xf32>} : () -> tensor<1x128xf32>
    %494, %495 = "stablehlo.while"(%66, %493) ({
    ^bb0(%496: tensor<i32>, %497: tensor<1x128xf32>):
      %498 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
      %499 = "stablehlo.compare"(%496, %498) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%499) : (tensor<i1>) -> ()
    }, {
    ^bb0(%500: tensor<i32>, %501: tensor<1x128xf32>):
      %502 = "stablehlo.constant"() {value = dense<64> : tensor<i32>} : () -> tensor<i32>
      %503 = "stablehlo.multiply"(%500, %502) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %504 = "stablehlo.constant"() {value = dense<64> : tensor<i32>} : () -> tensor<i32>
      %505 = "stablehlo.minimum"(%503, %504) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %506 = "stablehlo.dynamic_slice"(%13, %66, %66, %505) {slice_sizes = array<i64: 4, 16, 64>} : (tensor<4x16x128xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x16x64xui8>
      %507 = "stablehlo.dynamic_slice"(%14, %66, %66, %505) {slice_sizes = array<i64: 4, 1, 64>} : (tensor<4x1x128xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x1x64xui8>
      %508 = "stablehlo.broadcast_in_dim"(%506) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x16x64xui8>) -> tensor<4x2x16x64xui8>
      %509 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<4x2x16x64xui8>
      %510 = "stablehlo.constant"() {value = dense<4> : tensor<4x2x16x64xui8>} : () -> tensor<4x2x16x64xui8>
      %511 = "stablehlo.multiply"(%509, %510) : (tensor<4x2x16x64xui8>, tensor<4x2x16x64xui8>) -> tensor<4x2x16x64xui8>
      %512 = "stablehlo.shift_right_logical"(%508, %511) : (tensor<4x2x16x64xui8>, tensor<4x2x16x64xui8>) -> tensor<4x2x16x64xui8>
      %513 = "stablehlo.constant"() {value = dense<15> : tensor<4x2x16x64xui8>} : () -> tensor<4x2x16x64xui8>
      %514 = "stablehlo.and"(%512, %513) : (tensor<4x2x16x64xui8>, tensor<4x2x16x64xui8>) -> tensor<4x2x16x64xui8>
      %515 = "stablehlo.reshape"(%514) : (tensor<4x2x16x64xui8>) -> tensor<4x32x64xui8>
      %516 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %517 = "stablehlo.constant"() {value = dense<1.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %518 = "stablehlo.constant"() {value = dense<2.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %519 = "stablehlo.constant"() {value = dense<3.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %520 = "stablehlo.constant"() {value = dense<4.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %521 = "stablehlo.constant"() {value = dense<6.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %522 = "stablehlo.constant"() {value = dense<8.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %523 = "stablehlo.constant"() {value = dense<1.20000000e+01> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %524 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %525 = "stablehlo.constant"() {value = dense<-1.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %526 = "stablehlo.constant"() {value = dense<-2.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %527 = "stablehlo.constant"() {value = dense<-3.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %528 = "stablehlo.constant"() {value = dense<-4.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %529 = "stablehlo.constant"() {value = dense<-6.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %530 = "stablehlo.constant"() {value = dense<-8.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %531 = "stablehlo.constant"() {value = dense<-1.20000000e+01> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %532 = "stablehlo.constant"() {value = dense<1> : tensor<4x32x64xui8>} : () -> tensor<4x32x64xui8>
      %533 = "stablehlo.and"(%515, %532) : (tensor<4x32x64xui8>, tensor<4x32x64xui8>) -> tensor<4x32x64xui8>
      %534 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x64xui8>} : () -> tensor<4x32x64xui8>
      %535 = "stablehlo.compare"(%533, %534) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x64xui8>, tensor<4x32x64xui8>) -> tensor<4x32x64xi1>
      %536 = "stablehlo.select"(%535, %517, %516) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %537 = "stablehlo.select"(%535, %519, %518) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %538 = "stablehlo.select"(%535, %521, %520) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %539 = "stablehlo.select"(%535, %523, %522) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %540 = "stablehlo.select"(%535, %525, %524) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %541 = "stablehlo.select"(%535, %527, %526) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %542 = "stablehlo.select"(%535, %529, %528) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %543 = "stablehlo.select"(%535, %531, %530) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %544 = "stablehlo.constant"() {value = dense<2> : tensor<4x32x64xui8>} : () -> tensor<4x32x64xui8>
      %545 = "stablehlo.and"(%515, %544) : (tensor<4x32x64xui8>, tensor<4x32x64xui8>) -> tensor<4x32x64xui8>
      %546 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x64xui8>} : () -> tensor<4x32x64xui8>
      %547 = "stablehlo.compare"(%545, %546) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x64xui8>, tensor<4x32x64xui8>) -> tensor<4x32x64xi1>
      %548 = "stablehlo.select"(%547, %537, %536) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %549 = "stablehlo.select"(%547, %539, %538) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %550 = "stablehlo.select"(%547, %541, %540) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %551 = "stablehlo.select"(%547, %543, %542) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %552 = "stablehlo.constant"() {value = dense<4> : tensor<4x32x64xui8>} : () -> tensor<4x32x64xui8>
      %553 = "stablehlo.and"(%515, %552) : (tensor<4x32x64xui8>, tensor<4x32x64xui8>) -> tensor<4x32x64xui8>
      %554 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x64xui8>} : () -> tensor<4x32x64xui8>
      %555 = "stablehlo.compare"(%553, %554) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x64xui8>, tensor<4x32x64xui8>) -> tensor<4x32x64xi1>
      %556 = "stablehlo.select"(%555, %549, %548) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %557 = "stablehlo.select"(%555, %551, %550) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %558 = "stablehlo.constant"() {value = dense<8> : tensor<4x32x64xui8>} : () -> tensor<4x32x64xui8>
      %559 = "stablehlo.and"(%515, %558) : (tensor<4x32x64xui8>, tensor<4x32x64xui8>) -> tensor<4x32x64xui8>
      %560 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x64xui8>} : () -> tensor<4x32x64xui8>
      %561 = "stablehlo.compare"(%559, %560) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x64xui8>, tensor<4x32x64xui8>) -> tensor<4x32x64xi1>
      %562 = "stablehlo.select"(%561, %557, %556) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %563 = "stablehlo.reshape"(%562) : (tensor<4x32x64xf32>) -> tensor<4x1x32x64xf32>
      %564 = "stablehlo.convert"(%507) : (tensor<4x1x64xui8>) -> tensor<4x1x64xi32>
      %565 = "stablehlo.constant"() {value = dense<128> : tensor<4x1x64xi32>} : () -> tensor<4x1x64xi32>
      %566 = "stablehlo.subtract"(%564, %565) : (tensor<4x1x64xi32>, tensor<4x1x64xi32>) -> tensor<4x1x64xi32>
      %567 = "stablehlo.constant"() {value = dense<-126> : tensor<4x1x64xi32>} : () -> tensor<4x1x64xi32>
      %568 = "stablehlo.maximum"(%566, %567) : (tensor<4x1x64xi32>, tensor<4x1x64xi32>) -> tensor<4x1x64xi32>
      %569 = "stablehlo.constant"() {value = dense<127> : tensor<4x1x64xi32>} : () -> tensor<4x1x64xi32>
      %570 = "stablehlo.add"(%568, %569) : (tensor<4x1x64xi32>, tensor<4x1x64xi32>) -> tensor<4x1x64xi32>
      %571 = "stablehlo.constant"() {value = dense<23> : tensor<4x1x64xi32>} : () -> tensor<4x1x64xi32>
      %572 = "stablehlo.shift_left"(%570, %571) : (tensor<4x1x64xi32>, tensor<4x1x64xi32>) -> tensor<4x1x64xi32>
      %573 = "stablehlo.bitcast_convert"(%572) : (tensor<4x1x64xi32>) -> tensor<4x1x64xf32>
      %574 = "stablehlo.broadcast_in_dim"(%573) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x64xf32>) -> tensor<4x1x32x64xf32>
      %575 = "stablehlo.multiply"(%563, %574) : (tensor<4x1x32x64xf32>, tensor<4x1x32x64xf32>) -> tensor<4x1x32x64xf32>
      %576 = "stablehlo.reshape"(%575) : (tensor<4x1x32x64xf32>) -> tensor<128x64xf32>
      %577 = "stablehlo.dot_general"(%492, %576) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<128x64xf32>) -> tensor<1x64xf32>
      %578 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %579 = "stablehlo.add"(%500, %578) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %580 = "stablehlo.dynamic_update_slice"(%501, %577, %66, %505) : (tensor<1x128xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x128xf32>
      "stablehlo.return"(%579, %580) : (tensor<i32>, tensor<1x128xf32>) -> ()
    }) : (tensor<i32>, tensor<1x128xf32>) -> (tensor<i32>, tensor<1x128xf32>)
    %581 = "stablehlo.broadcast_in_dim"(%15) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<1x128xf32>
    %582 = "stablehlo.add"(%495, %581) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %583 = "stablehlo.add"(%113, %582) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %584 = "stablehlo.multiply"(%583, %583) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %585 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %586 = "stablehlo.reduce"(%584, %585) ({
    ^bb0(%587: tensor<f32>, %588: tensor<f32>):
      %589 = "stablehlo.add"(%587, %588) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%589) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x128xf32>, tensor<f32>) -> tensor<1xf32>
    %590 = "stablehlo.constant"() {value = dense<1.28000000e+02> : tensor<1xf32>} : () -> tensor<1xf32>
    %591 = "stablehlo.divide"(%586, %590) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %592 = "stablehlo.constant"() {value = dense<1.00000005e-03> : tensor<1xf32>} : () -> tensor<1xf32>
    %593 = "stablehlo.add"(%591, %592) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %594 = "stablehlo.rsqrt"(%593) : (tensor<1xf32>) -> tensor<1xf32>
    %595 = "stablehlo.broadcast_in_dim"(%594) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x128xf32>
    %596 = "stablehlo.multiply"(%583, %595) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %597 = "stablehlo.broadcast_in_dim"(%16) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<1x128xf32>
    %598 = "stablehlo.multiply"(%596, %597) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %599 = "stablehlo.convert"(%17) : (tensor<4x128xbf16>) -> tensor<4x128xf32>
    %600 = "stablehlo.dot_general"(%598, %599) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<4x128xf32>) -> tensor<1x4xf32>
    %601 = "stablehlo.broadcast_in_dim"(%18) {broadcast_dimensions = array<i64: 1>} : (tensor<4xf32>) -> tensor<1x4xf32>
    %602 = "stablehlo.add"(%600, %601) : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %603 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
    %604 = "stablehlo.reduce"(%602, %603) ({
    ^bb0(%605: tensor<f32>, %606: tensor<f32>):
      %607 = "stablehlo.maximum"(%605, %606) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%607) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x4xf32>, tensor<f32>) -> tensor<1xf32>
    %608 = "stablehlo.broadcast_in_dim"(%604) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x4xf32>
    %609 = "stablehlo.subtract"(%602, %608) : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %610 = "stablehlo.exponential"(%609) : (tensor<1x4xf32>) -> tensor<1x4xf32>
    %611 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %612 = "stablehlo.reduce"(%610, %611) ({
    ^bb0(%613: tensor<f32>, %614: tensor<f32>):
      %615 = "stablehlo.add"(%613, %614) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%615) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x4xf32>, tensor<f32>) -> tensor<1xf32>
    %616 = "stablehlo.broadcast_in_dim"(%612) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x4xf32>
    %617 = "stablehlo.divide"(%610, %616) : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %618 = "stablehlo.broadcast_in_dim"(%602) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x4xf32>) -> tensor<1x4x4xf32>
    %619 = "stablehlo.broadcast_in_dim"(%602) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x4xf32>) -> tensor<1x4x4xf32>
    %620 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<1x4x4xi32>
    %621 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<1x4x4xi32>
    %622 = "stablehlo.compare"(%620, %621) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<1x4x4xi32>, tensor<1x4x4xi32>) -> tensor<1x4x4xi1>
    %623 = "stablehlo.compare"(%619, %618) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<1x4x4xf32>, tensor<1x4x4xf32>) -> tensor<1x4x4xi1>
    %624 = "stablehlo.and"(%623, %622) : (tensor<1x4x4xi1>, tensor<1x4x4xi1>) -> tensor<1x4x4xi1>
    %625 = "stablehlo.compare"(%619, %618) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<1x4x4xf32>, tensor<1x4x4xf32>) -> tensor<1x4x4xi1>
    %626 = "stablehlo.or"(%625, %624) : (tensor<1x4x4xi1>, tensor<1x4x4xi1>) -> tensor<1x4x4xi1>
    %627 = "stablehlo.convert"(%626) : (tensor<1x4x4xi1>) -> tensor<1x4x4xi32>
    %628 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %629 = "stablehlo.reduce"(%627, %628) ({
    ^bb0(%630: tensor<i32>, %631: tensor<i32>):
      %632 = "stablehlo.add"(%630, %631) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%632) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x4x4xi32>, tensor<i32>) -> tensor<1x4xi32>
    %633 = "stablehlo.constant"() {value = dense<2> : tensor<1x4xi32>} : () -> tensor<1x4xi32>
    %634 = "stablehlo.compare"(%629, %633) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<1x4xi32>, tensor<1x4xi32>) -> tensor<1x4xi1>
    %635 = "stablehlo.broadcast_in_dim"(%634) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x4xi1>) -> tensor<1x4x4xi1>
    %636 = "stablehlo.and"(%622, %635) : (tensor<1x4x4xi1>, tensor<1x4x4xi1>) -> tensor<1x4x4xi1>
    %637 = "stablehlo.convert"(%636) : (tensor<1x4x4xi1>) -> tensor<1x4x4xi32>
    %638 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %639 = "stablehlo.reduce"(%637, %638) ({
    ^bb0(%640: tensor<i32>, %641: tensor<i32>):
      %642 = "stablehlo.add"(%640, %641) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%642) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x4x4xi32>, tensor<i32>) -> tensor<1x4xi32>
    %643 = "stablehlo.broadcast_in_dim"(%639) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x4xi32>) -> tensor<1x4x2xi32>
    %644 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<1x4x2xi32>
    %645 = "stablehlo.compare"(%643, %644) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<1x4x2xi32>, tensor<1x4x2xi32>) -> tensor<1x4x2xi1>
    %646 = "stablehlo.broadcast_in_dim"(%634) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x4xi1>) -> tensor<1x4x2xi1>
    %647 = "stablehlo.and"(%645, %646) : (tensor<1x4x2xi1>, tensor<1x4x2xi1>) -> tensor<1x4x2xi1>
    %648 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x4x2xf32>} : () -> tensor<1x4x2xf32>
    %649 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<1x4x2xi32>
    %650 = "stablehlo.convert"(%649) : (tensor<1x4x2xi32>) -> tensor<1x4x2xf32>
    %651 = "stablehlo.select"(%647, %650, %648) : (tensor<1x4x2xi1>, tensor<1x4x2xf32>, tensor<1x4x2xf32>) -> tensor<1x4x2xf32>
    %652 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %653 = "stablehlo.reduce"(%651, %652) ({
    ^bb0(%654: tensor<f32>, %655: tensor<f32>):
      %656 = "stablehlo.add"(%654, %655) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%656) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x4x2xf32>, tensor<f32>) -> tensor<1x2xf32>
    %657 = "stablehlo.broadcast_in_dim"(%617) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x4xf32>) -> tensor<1x4x2xf32>
    %658 = "stablehlo.select"(%647, %657, %648) : (tensor<1x4x2xi1>, tensor<1x4x2xf32>, tensor<1x4x2xf32>) -> tensor<1x4x2xf32>
    %659 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %660 = "stablehlo.reduce"(%658, %659) ({
    ^bb0(%661: tensor<f32>, %662: tensor<f32>):
      %663 = "stablehlo.add"(%661, %662) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%663) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x4x2xf32>, tensor<f32>) -> tensor<1x2xf32>
    %664 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %665 = "stablehlo.reduce"(%660, %664) ({
    ^bb0(%666: tensor<f32>, %667: tensor<f32>):
      %668 = "stablehlo.add"(%666, %667) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%668) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x2xf32>, tensor<f32>) -> tensor<1xf32>
    %669 = "stablehlo.broadcast_in_dim"(%665) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x2xf32>
    %670 = "stablehlo.divide"(%660, %669) : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<1x2xf32>
    %671 = "stablehlo.reshape"(%653) : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %672 = "stablehlo.reshape"(%670) : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %673 = "stablehlo.concatenate"(%671, %672) {dimension = 1 : i64} : (tensor<1x1x2xf32>, tensor<1x1x2xf32>) -> tensor<1x2x2xf32>
    %674 = "stablehlo.slice"(%673) {limit_indices = array<i64: 1, 1, 2>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x2xf32>) -> tensor<1x1x2xf32>
    %675 = "stablehlo.reshape"(%674) : (tensor<1x1x2xf32>) -> tensor<1x2xf32>
    %676 = "stablehlo.convert"(%675) : (tensor<1x2xf32>) -> tensor<1x2xi32>
    %677 = "stablehlo.reshape"(%676) : (tensor<1x2xi32>) -> tensor<2xi32>
    %678 = "stablehlo.reshape"(%677) : (tensor<2xi32>) -> tensor<2x1xi32>
    %679 = "stablehlo.gather"(%19, %678) {dimension_numbers = #stablehlo.gather<offset_dims = [1, 2, 3], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4, 16, 128>} : (tensor<4x4x16x128xui8>, tensor<2x1xi32>) -> tensor<2x4x16x128xui8>
    %680 = "stablehlo.reshape"(%677) : (tensor<2xi32>) -> tensor<2x1xi32>
    %681 = "stablehlo.gather"(%20, %680) {dimension_numbers = #stablehlo.gather<offset_dims = [1, 2, 3], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4, 1, 128>} : (tensor<4x4x1x128xui8>, tensor<2x1xi32>) -> tensor<2x4x1x128xui8>
    %682 = "stablehlo.broadcast_in_dim"(%679) {broadcast_dimensions = array<i64: 0, 1, 3, 4>} : (tensor<2x4x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %683 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x4x2x16x128xui8>
    %684 = "stablehlo.constant"() {value = dense<4> : tensor<2x4x2x16x128xui8>} : () -> tensor<2x4x2x16x128xui8>
    %685 = "stablehlo.multiply"(%683, %684) : (tensor<2x4x2x16x128xui8>, tensor<2x4x2x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %686 = "stablehlo.shift_right_logical"(%682, %685) : (tensor<2x4x2x16x128xui8>, tensor<2x4x2x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %687 = "stablehlo.constant"() {value = dense<15> : tensor<2x4x2x16x128xui8>} : () -> tensor<2x4x2x16x128xui8>
    %688 = "stablehlo.and"(%686, %687) : (tensor<2x4x2x16x128xui8>, tensor<2x4x2x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %689 = "stablehlo.reshape"(%688) : (tensor<2x4x2x16x128xui8>) -> tensor<2x4x32x128xui8>
    %690 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %691 = "stablehlo.constant"() {value = dense<1.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %692 = "stablehlo.constant"() {value = dense<2.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %693 = "stablehlo.constant"() {value = dense<3.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %694 = "stablehlo.constant"() {value = dense<4.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %695 = "stablehlo.constant"() {value = dense<6.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %696 = "stablehlo.constant"() {value = dense<8.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %697 = "stablehlo.constant"() {value = dense<1.20000000e+01> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %698 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %699 = "stablehlo.constant"() {value = dense<-1.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %700 = "stablehlo.constant"() {value = dense<-2.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %701 = "stablehlo.constant"() {value = dense<-3.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %702 = "stablehlo.constant"() {value = dense<-4.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %703 = "stablehlo.constant"() {value = dense<-6.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %704 = "stablehlo.constant"() {value = dense<-8.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %705 = "stablehlo.constant"() {value = dense<-1.20000000e+01> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %706 = "stablehlo.constant"() {value = dense<1> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %707 = "stablehlo.and"(%689, %706) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %708 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %709 = "stablehlo.compare"(%707, %708) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %710 = "stablehlo.select"(%709, %691, %690) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %711 = "stablehlo.select"(%709, %693, %692) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %712 = "stablehlo.select"(%709, %695, %694) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %713 = "stablehlo.select"(%709, %697, %696) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %714 = "stablehlo.select"(%709, %699, %698) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %715 = "stablehlo.select"(%709, %701, %700) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %716 = "stablehlo.select"(%709, %703, %702) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %717 = "stablehlo.select"(%709, %705, %704) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %718 = "stablehlo.constant"() {value = dense<2> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %719 = "stablehlo.and"(%689, %718) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %720 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %721 = "stablehlo.compare"(%719, %720) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %722 = "stablehlo.select"(%721, %711, %710) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %723 = "stablehlo.select"(%721, %713, %712) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %724 = "stablehlo.select"(%721, %715, %714) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %725 = "stablehlo.select"(%721, %717, %716) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %726 = "stablehlo.constant"() {value = dense<4> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %727 = "stablehlo.and"(%689, %726) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %728 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %729 = "stablehlo.compare"(%727, %728) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %730 = "stablehlo.select"(%729, %723, %722) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %731 = "stablehlo.select"(%729, %725, %724) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %732 = "stablehlo.constant"() {value = dense<8> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %733 = "stablehlo.and"(%689, %732) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %734 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %735 = "stablehlo.compare"(%733, %734) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %736 = "stablehlo.select"(%735, %731, %730) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %737 = "stablehlo.reshape"(%736) : (tensor<2x4x32x128xf32>) -> tensor<2x4x1x32x128xf32>
    %738 = "stablehlo.convert"(%681) : (tensor<2x4x1x128xui8>) -> tensor<2x4x1x128xi32>
    %739 = "stablehlo.constant"() {value = dense<128> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %740 = "stablehlo.subtract"(%738, %739) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %741 = "stablehlo.constant"() {value = dense<-126> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %742 = "stablehlo.maximum"(%740, %741) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %743 = "stablehlo.constant"() {value = dense<127> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %744 = "stablehlo.add"(%742, %743) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %745 = "stablehlo.constant"() {value = dense<23> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %746 = "stablehlo.shift_left"(%744, %745) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %747 = "stablehlo.bitcast_convert"(%746) : (tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xf32>
    %748 = "stablehlo.broadcast_in_dim"(%747) {broadcast_dimensions = array<i64: 0, 1, 2, 4>} : (tensor<2x4x1x128xf32>) -> tensor<2x4x1x32x128xf32>
    %749 = "stablehlo.multiply"(%737, %748) : (tensor<2x4x1x32x128xf32>, tensor<2x4x1x32x128xf32>) -> tensor<2x4x1x32x128xf32>
    %750 = "stablehlo.reshape"(%749) : (tensor<2x4x1x32x128xf32>) -> tensor<2x128x128xf32>
    %751 = "stablehlo.broadcast_in_dim"(%598) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x128xf32>) -> tensor<1x2x128xf32>
    %752 = "stablehlo.reshape"(%751) : (tensor<1x2x128xf32>) -> tensor<2x128xf32>
    %753 = "stablehlo.dot_general"(%752, %750) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x128xf32>, tensor<2x128x128xf32>) -> tensor<2x128xf32>
    %754 = "stablehlo.reshape"(%753) : (tensor<2x128xf32>) -> tensor<1x2x128xf32>
    %755 = "stablehlo.reshape"(%676) : (tensor<1x2xi32>) -> tensor<2xi32>
    %756 = "stablehlo.reshape"(%755) : (tensor<2xi32>) -> tensor<2x1xi32>
    %757 = "stablehlo.gather"(%21, %756) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 128>} : (tensor<4x128xf32>, tensor<2x1xi32>) -> tensor<2x128xf32>
    %758 = "stablehlo.reshape"(%757) : (tensor<2x128xf32>) -> tensor<1x2x128xf32>
    %759 = "stablehlo.add"(%754, %758) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %760 = "stablehlo.slice"(%673) {limit_indices = array<i64: 1, 1, 2>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x2xf32>) -> tensor<1x1x2xf32>
    %761 = "stablehlo.reshape"(%760) : (tensor<1x1x2xf32>) -> tensor<1x2xf32>
    %762 = "stablehlo.convert"(%761) : (tensor<1x2xf32>) -> tensor<1x2xi32>
    %763 = "stablehlo.reshape"(%762) : (tensor<1x2xi32>) -> tensor<2xi32>
    %764 = "stablehlo.reshape"(%763) : (tensor<2xi32>) -> tensor<2x1xi32>
    %765 = "stablehlo.gather"(%22, %764) {dimension_numbers = #stablehlo.gather<offset_dims = [1, 2, 3], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4, 16, 128>} : (tensor<4x4x16x128xui8>, tensor<2x1xi32>) -> tensor<2x4x16x128xui8>
    %766 = "stablehlo.reshape"(%763) : (tensor<2xi32>) -> tensor<2x1xi32>
    %767 = "stablehlo.gather"(%23, %766) {dimension_numbers = #stablehlo.gather<offset_dims = [1, 2, 3], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4, 1, 128>} : (tensor<4x4x1x128xui8>, tensor<2x1xi32>) -> tensor<2x4x1x128xui8>
    %768 = "stablehlo.broadcast_in_dim"(%765) {broadcast_dimensions = array<i64: 0, 1, 3, 4>} : (tensor<2x4x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %769 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x4x2x16x128xui8>
    %770 = "stablehlo.constant"() {value = dense<4> : tensor<2x4x2x16x128xui8>} : () -> tensor<2x4x2x16x128xui8>
    %771 = "stablehlo.multiply"(%769, %770) : (tensor<2x4x2x16x128xui8>, tensor<2x4x2x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %772 = "stablehlo.shift_right_logical"(%768, %771) : (tensor<2x4x2x16x128xui8>, tensor<2x4x2x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %773 = "stablehlo.constant"() {value = dense<15> : tensor<2x4x2x16x128xui8>} : () -> tensor<2x4x2x16x128xui8>
    %774 = "stablehlo.and"(%772, %773) : (tensor<2x4x2x16x128xui8>, tensor<2x4x2x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %775 = "stablehlo.reshape"(%774) : (tensor<2x4x2x16x128xui8>) -> tensor<2x4x32x128xui8>
    %776 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %777 = "stablehlo.constant"() {value = dense<1.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %778 = "stablehlo.constant"() {value = dense<2.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %779 = "stablehlo.constant"() {value = dense<3.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %780 = "stablehlo.constant"() {value = dense<4.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %781 = "stablehlo.constant"() {value = dense<6.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %782 = "stablehlo.constant"() {value = dense<8.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %783 = "stablehlo.constant"() {value = dense<1.20000000e+01> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %784 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %785 = "stablehlo.constant"() {value = dense<-1.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %786 = "stablehlo.constant"() {value = dense<-2.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %787 = "stablehlo.constant"() {value = dense<-3.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %788 = "stablehlo.constant"() {value = dense<-4.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %789 = "stablehlo.constant"() {value = dense<-6.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %790 = "stablehlo.constant"() {value = dense<-8.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %791 = "stablehlo.constant"() {value = dense<-1.20000000e+01> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %792 = "stablehlo.constant"() {value = dense<1> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %793 = "stablehlo.and"(%775, %792) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %794 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %795 = "stablehlo.compare"(%793, %794) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %796 = "stablehlo.select"(%795, %777, %776) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %797 = "stablehlo.select"(%795, %779, %778) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %798 = "stablehlo.select"(%795, %781, %780) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %799 = "stablehlo.select"(%795, %783, %782) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %800 = "stablehlo.select"(%795, %785, %784) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %801 = "stablehlo.select"(%795, %787, %786) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %802 = "stablehlo.select"(%795, %789, %788) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %803 = "stablehlo.select"(%795, %791, %790) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %804 = "stablehlo.constant"() {value = dense<2> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %805 = "stablehlo.and"(%775, %804) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %806 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %807 = "stablehlo.compare"(%805, %806) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %808 = "stablehlo.select"(%807, %797, %796) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %809 = "stablehlo.select"(%807, %799, %798) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %810 = "stablehlo.select"(%807, %801, %800) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %811 = "stablehlo.select"(%807, %803, %802) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %812 = "stablehlo.constant"() {value = dense<4> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %813 = "stablehlo.and"(%775, %812) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %814 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %815 = "stablehlo.compare"(%813, %814) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %816 = "stablehlo.select"(%815, %809, %808) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %817 = "stablehlo.select"(%815, %811, %810) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %818 = "stablehlo.constant"() {value = dense<8> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %819 = "stablehlo.and"(%775, %818) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %820 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %821 = "stablehlo.compare"(%819, %820) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %822 = "stablehlo.select"(%821, %817, %816) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %823 = "stablehlo.reshape"(%822) : (tensor<2x4x32x128xf32>) -> tensor<2x4x1x32x128xf32>
    %824 = "stablehlo.convert"(%767) : (tensor<2x4x1x128xui8>) -> tensor<2x4x1x128xi32>
    %825 = "stablehlo.constant"() {value = dense<128> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %826 = "stablehlo.subtract"(%824, %825) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %827 = "stablehlo.constant"() {value = dense<-126> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %828 = "stablehlo.maximum"(%826, %827) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %829 = "stablehlo.constant"() {value = dense<127> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %830 = "stablehlo.add"(%828, %829) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %831 = "stablehlo.constant"() {value = dense<23> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %832 = "stablehlo.shift_left"(%830, %831) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %833 = "stablehlo.bitcast_convert"(%832) : (tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xf32>
    %834 = "stablehlo.broadcast_in_dim"(%833) {broadcast_dimensions = array<i64: 0, 1, 2, 4>} : (tensor<2x4x1x128xf32>) -> tensor<2x4x1x32x128xf32>
    %835 = "stablehlo.multiply"(%823, %834) : (tensor<2x4x1x32x128xf32>, tensor<2x4x1x32x128xf32>) -> tensor<2x4x1x32x128xf32>
    %836 = "stablehlo.reshape"(%835) : (tensor<2x4x1x32x128xf32>) -> tensor<2x128x128xf32>
    %837 = "stablehlo.broadcast_in_dim"(%598) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x128xf32>) -> tensor<1x2x128xf32>
    %838 = "stablehlo.reshape"(%837) : (tensor<1x2x128xf32>) -> tensor<2x128xf32>
    %839 = "stablehlo.dot_general"(%838, %836) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x128xf32>, tensor<2x128x128xf32>) -> tensor<2x128xf32>
    %840 = "stablehlo.reshape"(%839) : (tensor<2x128xf32>) -> tensor<1x2x128xf32>
    %841 = "stablehlo.reshape"(%762) : (tensor<1x2xi32>) -> tensor<2xi32>
    %842 = "stablehlo.reshape"(%841) : (tensor<2xi32>) -> tensor<2x1xi32>
    %843 = "stablehlo.gather"(%24, %842) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 128>} : (tensor<4x128xf32>, tensor<2x1xi32>) -> tensor<2x128xf32>
    %844 = "stablehlo.reshape"(%843) : (tensor<2x128xf32>) -> tensor<1x2x128xf32>
    %845 = "stablehlo.add"(%840, %844) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %846 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<1x2x128xf32>} : () -> tensor<1x2x128xf32>
    %847 = "stablehlo.maximum"(%759, %846) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %848 = "stablehlo.constant"() {value = dense<7.00000000e+00> : tensor<1x2x128xf32>} : () -> tensor<1x2x128xf32>
    %849 = "stablehlo.minimum"(%847, %848) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %850 = "stablehlo.constant"() {value = dense<1.70200002e+00> : tensor<1x2x128xf32>} : () -> tensor<1x2x128xf32>
    %851 = "stablehlo.multiply"(%849, %850) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %852 = "stablehlo.logistic"(%851) : (tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %853 = "stablehlo.multiply"(%851, %852) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %854 = "stablehlo.constant"() {value = dense<5.87544084e-01> : tensor<1x2x128xf32>} : () -> tensor<1x2x128xf32>
    %855 = "stablehlo.multiply"(%853, %854) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %856 = "stablehlo.constant"() {value = dense<-7.00000000e+00> : tensor<1x2x128xf32>} : () -> tensor<1x2x128xf32>
    %857 = "stablehlo.maximum"(%845, %856) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %858 = "stablehlo.constant"() {value = dense<7.00000000e+00> : tensor<1x2x128xf32>} : () -> tensor<1x2x128xf32>
    %859 = "stablehlo.minimum"(%857, %858) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %860 = "stablehlo.multiply"(%855, %859) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %861 = "stablehlo.add"(%860, %855) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %862 = "stablehlo.slice"(%673) {limit_indices = array<i64: 1, 1, 2>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x2xf32>) -> tensor<1x1x2xf32>
    %863 = "stablehlo.reshape"(%862) : (tensor<1x1x2xf32>) -> tensor<1x2xf32>
    %864 = "stablehlo.convert"(%863) : (tensor<1x2xf32>) -> tensor<1x2xi32>
    %865 = "stablehlo.reshape"(%864) : (tensor<1x2xi32>) -> tensor<2xi32>
    %866 = "stablehlo.reshape"(%865) : (tensor<2xi32>) -> tensor<2x1xi32>
    %867 = "stablehlo.gather"(%25, %866) {dimension_numbers = #stablehlo.gather<offset_dims = [1, 2, 3], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4, 16, 128>} : (tensor<4x4x16x128xui8>, tensor<2x1xi32>) -> tensor<2x4x16x128xui8>
    %868 = "stablehlo.reshape"(%865) : (tensor<2xi32>) -> tensor<2x1xi32>
    %869 = "stablehlo.gather"(%26, %868) {dimension_numbers = #stablehlo.gather<offset_dims = [1, 2, 3], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4, 1, 128>} : (tensor<4x4x1x128xui8>, tensor<2x1xi32>) -> tensor<2x4x1x128xui8>
    %870 = "stablehlo.broadcast_in_dim"(%867) {broadcast_dimensions = array<i64: 0, 1, 3, 4>} : (tensor<2x4x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %871 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x4x2x16x128xui8>
    %872 = "stablehlo.constant"() {value = dense<4> : tensor<2x4x2x16x128xui8>} : () -> tensor<2x4x2x16x128xui8>
    %873 = "stablehlo.multiply"(%871, %872) : (tensor<2x4x2x16x128xui8>, tensor<2x4x2x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %874 = "stablehlo.shift_right_logical"(%870, %873) : (tensor<2x4x2x16x128xui8>, tensor<2x4x2x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %875 = "stablehlo.constant"() {value = dense<15> : tensor<2x4x2x16x128xui8>} : () -> tensor<2x4x2x16x128xui8>
    %876 = "stablehlo.and"(%874, %875) : (tensor<2x4x2x16x128xui8>, tensor<2x4x2x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %877 = "stablehlo.reshape"(%876) : (tensor<2x4x2x16x128xui8>) -> tensor<2x4x32x128xui8>
    %878 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %879 = "stablehlo.constant"() {value = dense<1.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %880 = "stablehlo.constant"() {value = dense<2.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %881 = "stablehlo.constant"() {value = dense<3.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %882 = "stablehlo.constant"() {value = dense<4.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %883 = "stablehlo.constant"() {value = dense<6.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %884 = "stablehlo.constant"() {value = dense<8.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %885 = "stablehlo.constant"() {value = dense<1.20000000e+01> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %886 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %887 = "stablehlo.constant"() {value = dense<-1.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %888 = "stablehlo.constant"() {value = dense<-2.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %889 = "stablehlo.constant"() {value = dense<-3.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %890 = "stablehlo.constant"() {value = dense<-4.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %891 = "stablehlo.constant"() {value = dense<-6.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %892 = "stablehlo.constant"() {value = dense<-8.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %893 = "stablehlo.constant"() {value = dense<-1.20000000e+01> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %894 = "stablehlo.constant"() {value = dense<1> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %895 = "stablehlo.and"(%877, %894) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %896 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %897 = "stablehlo.compare"(%895, %896) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %898 = "stablehlo.select"(%897, %879, %878) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %899 = "stablehlo.select"(%897, %881, %880) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %900 = "stablehlo.select"(%897, %883, %882) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %901 = "stablehlo.select"(%897, %885, %884) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %902 = "stablehlo.select"(%897, %887, %886) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %903 = "stablehlo.select"(%897, %889, %888) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %904 = "stablehlo.select"(%897, %891, %890) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %905 = "stablehlo.select"(%897, %893, %892) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %906 = "stablehlo.constant"() {value = dense<2> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %907 = "stablehlo.and"(%877, %906) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %908 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %909 = "stablehlo.compare"(%907, %908) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %910 = "stablehlo.select"(%909, %899, %898) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %911 = "stablehlo.select"(%909, %901, %900) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %912 = "stablehlo.select"(%909, %903, %902) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %913 = "stablehlo.select"(%909, %905, %904) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %914 = "stablehlo.constant"() {value = dense<4> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %915 = "stablehlo.and"(%877, %914) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %916 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %917 = "stablehlo.compare"(%915, %916) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %918 = "stablehlo.select"(%917, %911, %910) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %919 = "stablehlo.select"(%917, %913, %912) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %920 = "stablehlo.constant"() {value = dense<8> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %921 = "stablehlo.and"(%877, %920) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %922 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %923 = "stablehlo.compare"(%921, %922) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %924 = "stablehlo.select"(%923, %919, %918) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %925 = "stablehlo.reshape"(%924) : (tensor<2x4x32x128xf32>) -> tensor<2x4x1x32x128xf32>
    %926 = "stablehlo.convert"(%869) : (tensor<2x4x1x128xui8>) -> tensor<2x4x1x128xi32>
    %927 = "stablehlo.constant"() {value = dense<128> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %928 = "stablehlo.subtract"(%926, %927) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %929 = "stablehlo.constant"() {value = dense<-126> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %930 = "stablehlo.maximum"(%928, %929) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %931 = "stablehlo.constant"() {value = dense<127> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %932 = "stablehlo.add"(%930, %931) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %933 = "stablehlo.constant"() {value = dense<23> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %934 = "stablehlo.shift_left"(%932, %933) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %935 = "stablehlo.bitcast_convert"(%934) : (tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xf32>
    %936 = "stablehlo.broadcast_in_dim"(%935) {broadcast_dimensions = array<i64: 0, 1, 2, 4>} : (tensor<2x4x1x128xf32>) -> tensor<2x4x1x32x128xf32>
    %937 = "stablehlo.multiply"(%925, %936) : (tensor<2x4x1x32x128xf32>, tensor<2x4x1x32x128xf32>) -> tensor<2x4x1x32x128xf32>
    %938 = "stablehlo.reshape"(%937) : (tensor<2x4x1x32x128xf32>) -> tensor<2x128x128xf32>
    %939 = "stablehlo.reshape"(%861) : (tensor<1x2x128xf32>) -> tensor<2x128xf32>
    %940 = "stablehlo.dot_general"(%939, %938) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x128xf32>, tensor<2x128x128xf32>) -> tensor<2x128xf32>
    %941 = "stablehlo.reshape"(%940) : (tensor<2x128xf32>) -> tensor<1x2x128xf32>
    %942 = "stablehlo.reshape"(%864) : (tensor<1x2xi32>) -> tensor<2xi32>
    %943 = "stablehlo.reshape"(%942) : (tensor<2xi32>) -> tensor<2x1xi32>
    %944 = "stablehlo.gather"(%27, %943) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 128>} : (tensor<4x128xf32>, tensor<2x1xi32>) -> tensor<2x128xf32>
    %945 = "stablehlo.reshape"(%944) : (tensor<2x128xf32>) -> tensor<1x2x128xf32>
    %946 = "stablehlo.add"(%941, %945) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %947 = "stablehlo.slice"(%673) {limit_indices = array<i64: 1, 2, 2>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x2xf32>) -> tensor<1x1x2xf32>
    %948 = "stablehlo.reshape"(%947) : (tensor<1x1x2xf32>) -> tensor<1x2xf32>
    %949 = "stablehlo.broadcast_in_dim"(%948) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x2xf32>) -> tensor<1x2x128xf32>
    %950 = "stablehlo.multiply"(%946, %949) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %951 = "stablehlo.slice"(%950) {limit_indices = array<i64: 1, 1, 128>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x128xf32>) -> tensor<1x1x128xf32>
    %952 = "stablehlo.reshape"(%951) : (tensor<1x1x128xf32>) -> tensor<1x128xf32>
    %953 = "stablehlo.slice"(%950) {limit_indices = array<i64: 1, 2, 128>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x128xf32>) -> tensor<1x1x128xf32>
    %954 = "stablehlo.reshape"(%953) : (tensor<1x1x128xf32>) -> tensor<1x128xf32>
    %955 = "stablehlo.add"(%952, %954) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %956 = "stablehlo.add"(%583, %955) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %957 = "stablehlo.multiply"(%956, %956) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %958 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %959 = "stablehlo.reduce"(%957, %958) ({
    ^bb0(%960: tensor<f32>, %961: tensor<f32>):
      %962 = "stablehlo.add"(%960, %961) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%962) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x128xf32>, tensor<f32>) -> tensor<1xf32>
    %963 = "stablehlo.constant"() {value = dense<1.28000000e+02> : tensor<1xf32>} : () -> tensor<1xf32>
    %964 = "stablehlo.divide"(%959, %963) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %965 = "stablehlo.constant"() {value = dense<1.00000005e-03> : tensor<1xf32>} : () -> tensor<1xf32>
    %966 = "stablehlo.add"(%964, %965) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %967 = "stablehlo.rsqrt"(%966) : (tensor<1xf32>) -> tensor<1xf32>
    %968 = "stablehlo.broadcast_in_dim"(%967) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x128xf32>
    %969 = "stablehlo.multiply"(%956, %968) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %970 = "stablehlo.broadcast_in_dim"(%28) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<1x128xf32>
    %971 = "stablehlo.multiply"(%969, %970) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %972 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x128xf32>} : () -> tensor<1x128xf32>
    %973, %974 = "stablehlo.while"(%66, %972) ({
    ^bb0(%975: tensor<i32>, %976: tensor<1x128xf32>):
      %977 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
      %978 = "stablehlo.compare"(%975, %977) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%978) : (tensor<i1>) -> ()
    }, {
    ^bb0(%979: tensor<i32>, %980: tensor<1x128xf32>):
      %981 = "stablehlo.constant"() {value = dense<64> : tensor<i32>} : () -> tensor<i32>
      %982 = "stablehlo.multiply"(%979, %981) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %983 = "stablehlo.constant"() {value = dense<64> : tensor<i32>} : () -> tensor<i32>
      %984 = "stablehlo.minimum"(%982, %983) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %985 = "stablehlo.dynamic_slice"(%29, %66, %66, %984) {slice_sizes = array<i64: 4, 32, 64>} : (tensor<4x32x128xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x32x64xui8>
      %986 = "stablehlo.dynamic_slice"(%30, %66, %66, %984) {slice_sizes = array<i64: 2, 2, 64>} : (tensor<2x2x128xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x64xf32>
      %987 = "stablehlo.convert"(%985) : (tensor<4x32x64xui8>) -> tensor<4x32x64xf32>
      %988 = "stablehlo.reshape"(%987) : (tensor<4x32x64xf32>) -> tensor<4x1x32x64xf32>
      %989 = "stablehlo.slice"(%986) {limit_indices = array<i64: 2, 1, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x64xf32>) -> tensor<2x1x64xf32>
      %990 = "stablehlo.broadcast_in_dim"(%989) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<2x1x64xf32>) -> tensor<2x2x1x64xf32>
      %991 = "stablehlo.reshape"(%990) : (tensor<2x2x1x64xf32>) -> tensor<4x1x64xf32>
      %992 = "stablehlo.broadcast_in_dim"(%991) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x64xf32>) -> tensor<4x1x32x64xf32>
      %993 = "stablehlo.multiply"(%988, %992) : (tensor<4x1x32x64xf32>, tensor<4x1x32x64xf32>) -> tensor<4x1x32x64xf32>
      %994 = "stablehlo.slice"(%986) {limit_indices = array<i64: 2, 2, 64>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x64xf32>) -> tensor<2x1x64xf32>
      %995 = "stablehlo.broadcast_in_dim"(%994) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<2x1x64xf32>) -> tensor<2x2x1x64xf32>
      %996 = "stablehlo.reshape"(%995) : (tensor<2x2x1x64xf32>) -> tensor<4x1x64xf32>
      %997 = "stablehlo.broadcast_in_dim"(%996) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x64xf32>) -> tensor<4x1x32x64xf32>
      %998 = "stablehlo.add"(%993, %997) : (tensor<4x1x32x64xf32>, tensor<4x1x32x64xf32>) -> tensor<4x1x32x64xf32>
      %999 = "stablehlo.reshape"(%998) : (tensor<4x1x32x64xf32>) -> tensor<128x64xf32>
      %1000 = "stablehlo.dot_general"(%971, %999) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<128x64xf32>) -> tensor<1x64xf32>
      %1001 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %1002 = "stablehlo.add"(%979, %1001) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %1003 = "stablehlo.dynamic_update_slice"(%980, %1000, %66, %984) : (tensor<1x128xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x128xf32>
      "stablehlo.return"(%1002, %1003) : (tensor<i32>, tensor<1x128xf32>) -> ()
    }) : (tensor<i32>, tensor<1x128xf32>) -> (tensor<i32>, tensor<1x128xf32>)
    %1004 = "stablehlo.broadcast_in_dim"(%31) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<1x128xf32>
    %1005 = "stablehlo.add"(%974, %1004) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %1006 = "stablehlo.reshape"(%1005) : (tensor<1x128xf32>) -> tensor<1x4x32xf32>
    %1007 = "stablehlo.broadcast_in_dim"(%173) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x16xf32>) -> tensor<1x4x16xf32>
    %1008 = "stablehlo.broadcast_in_dim"(%175) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x16xf32>) -> tensor<1x4x16xf32>
    %1009 = "stablehlo.slice"(%1006) {limit_indices = array<i64: 1, 4, 16>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x4x32xf32>) -> tensor<1x4x16xf32>
    %1010 = "stablehlo.slice"(%1006) {limit_indices = array<i64: 1, 4, 32>, start_indices = array<i64: 0, 0, 16>, strides = array<i64: 1, 1, 1>} : (tensor<1x4x32xf32>) -> tensor<1x4x16xf32>
    %1011 = "stablehlo.multiply"(%1009, %1007) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %1012 = "stablehlo.multiply"(%1010, %1008) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %1013 = "stablehlo.subtract"(%1011, %1012) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %1014 = "stablehlo.multiply"(%1009, %1008) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %1015 = "stablehlo.multiply"(%1010, %1007) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %1016 = "stablehlo.add"(%1014, %1015) : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %1017 = "stablehlo.concatenate"(%1013, %1016) {dimension = 2 : i64} : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x32xf32>
    %1018 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x64xf32>} : () -> tensor<1x64xf32>
    %1019, %1020 = "stablehlo.while"(%66, %1018) ({
    ^bb0(%1021: tensor<i32>, %1022: tensor<1x64xf32>):
      %1023 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
      %1024 = "stablehlo.compare"(%1021, %1023) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%1024) : (tensor<i1>) -> ()
    }, {
    ^bb0(%1025: tensor<i32>, %1026: tensor<1x64xf32>):
      %1027 = "stablehlo.constant"() {value = dense<32> : tensor<i32>} : () -> tensor<i32>
      %1028 = "stablehlo.multiply"(%1025, %1027) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %1029 = "stablehlo.constant"() {value = dense<32> : tensor<i32>} : () -> tensor<i32>
      %1030 = "stablehlo.minimum"(%1028, %1029) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %1031 = "stablehlo.dynamic_slice"(%32, %66, %66, %1030) {slice_sizes = array<i64: 4, 16, 32>} : (tensor<4x16x64xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x16x32xui8>
      %1032 = "stablehlo.dynamic_slice"(%33, %66, %66, %1030) {slice_sizes = array<i64: 4, 1, 32>} : (tensor<4x1x64xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x1x32xui8>
      %1033 = "stablehlo.broadcast_in_dim"(%1031) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x16x32xui8>) -> tensor<4x2x16x32xui8>
      %1034 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<4x2x16x32xui8>
      %1035 = "stablehlo.constant"() {value = dense<4> : tensor<4x2x16x32xui8>} : () -> tensor<4x2x16x32xui8>
      %1036 = "stablehlo.multiply"(%1034, %1035) : (tensor<4x2x16x32xui8>, tensor<4x2x16x32xui8>) -> tensor<4x2x16x32xui8>
      %1037 = "stablehlo.shift_right_logical"(%1033, %1036) : (tensor<4x2x16x32xui8>, tensor<4x2x16x32xui8>) -> tensor<4x2x16x32xui8>
      %1038 = "stablehlo.constant"() {value = dense<15> : tensor<4x2x16x32xui8>} : () -> tensor<4x2x16x32xui8>
      %1039 = "stablehlo.and"(%1037, %1038) : (tensor<4x2x16x32xui8>, tensor<4x2x16x32xui8>) -> tensor<4x2x16x32xui8>
      %1040 = "stablehlo.reshape"(%1039) : (tensor<4x2x16x32xui8>) -> tensor<4x32x32xui8>
      %1041 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1042 = "stablehlo.constant"() {value = dense<1.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1043 = "stablehlo.constant"() {value = dense<2.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1044 = "stablehlo.constant"() {value = dense<3.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1045 = "stablehlo.constant"() {value = dense<4.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1046 = "stablehlo.constant"() {value = dense<6.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1047 = "stablehlo.constant"() {value = dense<8.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1048 = "stablehlo.constant"() {value = dense<1.20000000e+01> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1049 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1050 = "stablehlo.constant"() {value = dense<-1.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1051 = "stablehlo.constant"() {value = dense<-2.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1052 = "stablehlo.constant"() {value = dense<-3.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1053 = "stablehlo.constant"() {value = dense<-4.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1054 = "stablehlo.constant"() {value = dense<-6.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1055 = "stablehlo.constant"() {value = dense<-8.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1056 = "stablehlo.constant"() {value = dense<-1.20000000e+01> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1057 = "stablehlo.constant"() {value = dense<1> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %1058 = "stablehlo.and"(%1040, %1057) : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xui8>
      %1059 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %1060 = "stablehlo.compare"(%1058, %1059) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xi1>
      %1061 = "stablehlo.select"(%1060, %1042, %1041) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1062 = "stablehlo.select"(%1060, %1044, %1043) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1063 = "stablehlo.select"(%1060, %1046, %1045) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1064 = "stablehlo.select"(%1060, %1048, %1047) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1065 = "stablehlo.select"(%1060, %1050, %1049) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1066 = "stablehlo.select"(%1060, %1052, %1051) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1067 = "stablehlo.select"(%1060, %1054, %1053) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1068 = "stablehlo.select"(%1060, %1056, %1055) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1069 = "stablehlo.constant"() {value = dense<2> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %1070 = "stablehlo.and"(%1040, %1069) : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xui8>
      %1071 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %1072 = "stablehlo.compare"(%1070, %1071) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xi1>
      %1073 = "stablehlo.select"(%1072, %1062, %1061) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1074 = "stablehlo.select"(%1072, %1064, %1063) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1075 = "stablehlo.select"(%1072, %1066, %1065) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1076 = "stablehlo.select"(%1072, %1068, %1067) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1077 = "stablehlo.constant"() {value = dense<4> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %1078 = "stablehlo.and"(%1040, %1077) : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xui8>
      %1079 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %1080 = "stablehlo.compare"(%1078, %1079) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xi1>
      %1081 = "stablehlo.select"(%1080, %1074, %1073) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1082 = "stablehlo.select"(%1080, %1076, %1075) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1083 = "stablehlo.constant"() {value = dense<8> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %1084 = "stablehlo.and"(%1040, %1083) : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xui8>
      %1085 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %1086 = "stablehlo.compare"(%1084, %1085) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xi1>
      %1087 = "stablehlo.select"(%1086, %1082, %1081) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1088 = "stablehlo.reshape"(%1087) : (tensor<4x32x32xf32>) -> tensor<4x1x32x32xf32>
      %1089 = "stablehlo.convert"(%1032) : (tensor<4x1x32xui8>) -> tensor<4x1x32xi32>
      %1090 = "stablehlo.constant"() {value = dense<128> : tensor<4x1x32xi32>} : () -> tensor<4x1x32xi32>
      %1091 = "stablehlo.subtract"(%1089, %1090) : (tensor<4x1x32xi32>, tensor<4x1x32xi32>) -> tensor<4x1x32xi32>
      %1092 = "stablehlo.constant"() {value = dense<-126> : tensor<4x1x32xi32>} : () -> tensor<4x1x32xi32>
      %1093 = "stablehlo.maximum"(%1091, %1092) : (tensor<4x1x32xi32>, tensor<4x1x32xi32>) -> tensor<4x1x32xi32>
      %1094 = "stablehlo.constant"() {value = dense<127> : tensor<4x1x32xi32>} : () -> tensor<4x1x32xi32>
      %1095 = "stablehlo.add"(%1093, %1094) : (tensor<4x1x32xi32>, tensor<4x1x32xi32>) -> tensor<4x1x32xi32>
      %1096 = "stablehlo.constant"() {value = dense<23> : tensor<4x1x32xi32>} : () -> tensor<4x1x32xi32>
      %1097 = "stablehlo.shift_left"(%1095, %1096) : (tensor<4x1x32xi32>, tensor<4x1x32xi32>) -> tensor<4x1x32xi32>
      %1098 = "stablehlo.bitcast_convert"(%1097) : (tensor<4x1x32xi32>) -> tensor<4x1x32xf32>
      %1099 = "stablehlo.broadcast_in_dim"(%1098) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x32xf32>) -> tensor<4x1x32x32xf32>
      %1100 = "stablehlo.multiply"(%1088, %1099) : (tensor<4x1x32x32xf32>, tensor<4x1x32x32xf32>) -> tensor<4x1x32x32xf32>
      %1101 = "stablehlo.reshape"(%1100) : (tensor<4x1x32x32xf32>) -> tensor<128x32xf32>
      %1102 = "stablehlo.dot_general"(%971, %1101) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<128x32xf32>) -> tensor<1x32xf32>
      %1103 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %1104 = "stablehlo.add"(%1025, %1103) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %1105 = "stablehlo.dynamic_update_slice"(%1026, %1102, %66, %1030) : (tensor<1x64xf32>, tensor<1x32xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
      "stablehlo.return"(%1104, %1105) : (tensor<i32>, tensor<1x64xf32>) -> ()
    }) : (tensor<i32>, tensor<1x64xf32>) -> (tensor<i32>, tensor<1x64xf32>)
    %1106 = "stablehlo.broadcast_in_dim"(%34) {broadcast_dimensions = array<i64: 1>} : (tensor<64xf32>) -> tensor<1x64xf32>
    %1107 = "stablehlo.add"(%1020, %1106) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %1108 = "stablehlo.reshape"(%1107) : (tensor<1x64xf32>) -> tensor<1x2x32xf32>
    %1109 = "stablehlo.broadcast_in_dim"(%173) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x16xf32>) -> tensor<1x2x16xf32>
    %1110 = "stablehlo.broadcast_in_dim"(%175) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x16xf32>) -> tensor<1x2x16xf32>
    %1111 = "stablehlo.slice"(%1108) {limit_indices = array<i64: 1, 2, 16>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x32xf32>) -> tensor<1x2x16xf32>
    %1112 = "stablehlo.slice"(%1108) {limit_indices = array<i64: 1, 2, 32>, start_indices = array<i64: 0, 0, 16>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x32xf32>) -> tensor<1x2x16xf32>
    %1113 = "stablehlo.multiply"(%1111, %1109) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %1114 = "stablehlo.multiply"(%1112, %1110) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %1115 = "stablehlo.subtract"(%1113, %1114) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %1116 = "stablehlo.multiply"(%1111, %1110) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %1117 = "stablehlo.multiply"(%1112, %1109) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %1118 = "stablehlo.add"(%1116, %1117) : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %1119 = "stablehlo.concatenate"(%1115, %1118) {dimension = 2 : i64} : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x32xf32>
    %1120 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x64xf32>} : () -> tensor<1x64xf32>
    %1121, %1122 = "stablehlo.while"(%66, %1120) ({
    ^bb0(%1123: tensor<i32>, %1124: tensor<1x64xf32>):
      %1125 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
      %1126 = "stablehlo.compare"(%1123, %1125) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%1126) : (tensor<i1>) -> ()
    }, {
    ^bb0(%1127: tensor<i32>, %1128: tensor<1x64xf32>):
      %1129 = "stablehlo.constant"() {value = dense<32> : tensor<i32>} : () -> tensor<i32>
      %1130 = "stablehlo.multiply"(%1127, %1129) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %1131 = "stablehlo.constant"() {value = dense<32> : tensor<i32>} : () -> tensor<i32>
      %1132 = "stablehlo.minimum"(%1130, %1131) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %1133 = "stablehlo.dynamic_slice"(%35, %66, %66, %1132) {slice_sizes = array<i64: 4, 16, 32>} : (tensor<4x16x64xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x16x32xui8>
      %1134 = "stablehlo.dynamic_slice"(%36, %66, %66, %1132) {slice_sizes = array<i64: 4, 1, 32>} : (tensor<4x1x64xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x1x32xui8>
      %1135 = "stablehlo.broadcast_in_dim"(%1133) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x16x32xui8>) -> tensor<4x2x16x32xui8>
      %1136 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<4x2x16x32xui8>
      %1137 = "stablehlo.constant"() {value = dense<4> : tensor<4x2x16x32xui8>} : () -> tensor<4x2x16x32xui8>
      %1138 = "stablehlo.multiply"(%1136, %1137) : (tensor<4x2x16x32xui8>, tensor<4x2x16x32xui8>) -> tensor<4x2x16x32xui8>
      %1139 = "stablehlo.shift_right_logical"(%1135, %1138) : (tensor<4x2x16x32xui8>, tensor<4x2x16x32xui8>) -> tensor<4x2x16x32xui8>
      %1140 = "stablehlo.constant"() {value = dense<15> : tensor<4x2x16x32xui8>} : () -> tensor<4x2x16x32xui8>
      %1141 = "stablehlo.and"(%1139, %1140) : (tensor<4x2x16x32xui8>, tensor<4x2x16x32xui8>) -> tensor<4x2x16x32xui8>
      %1142 = "stablehlo.reshape"(%1141) : (tensor<4x2x16x32xui8>) -> tensor<4x32x32xui8>
      %1143 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1144 = "stablehlo.constant"() {value = dense<1.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1145 = "stablehlo.constant"() {value = dense<2.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1146 = "stablehlo.constant"() {value = dense<3.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1147 = "stablehlo.constant"() {value = dense<4.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1148 = "stablehlo.constant"() {value = dense<6.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1149 = "stablehlo.constant"() {value = dense<8.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1150 = "stablehlo.constant"() {value = dense<1.20000000e+01> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1151 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1152 = "stablehlo.constant"() {value = dense<-1.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1153 = "stablehlo.constant"() {value = dense<-2.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1154 = "stablehlo.constant"() {value = dense<-3.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1155 = "stablehlo.constant"() {value = dense<-4.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1156 = "stablehlo.constant"() {value = dense<-6.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1157 = "stablehlo.constant"() {value = dense<-8.00000000e+00> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1158 = "stablehlo.constant"() {value = dense<-1.20000000e+01> : tensor<4x32x32xf32>} : () -> tensor<4x32x32xf32>
      %1159 = "stablehlo.constant"() {value = dense<1> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %1160 = "stablehlo.and"(%1142, %1159) : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xui8>
      %1161 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %1162 = "stablehlo.compare"(%1160, %1161) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xi1>
      %1163 = "stablehlo.select"(%1162, %1144, %1143) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1164 = "stablehlo.select"(%1162, %1146, %1145) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1165 = "stablehlo.select"(%1162, %1148, %1147) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1166 = "stablehlo.select"(%1162, %1150, %1149) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1167 = "stablehlo.select"(%1162, %1152, %1151) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1168 = "stablehlo.select"(%1162, %1154, %1153) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1169 = "stablehlo.select"(%1162, %1156, %1155) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1170 = "stablehlo.select"(%1162, %1158, %1157) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1171 = "stablehlo.constant"() {value = dense<2> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %1172 = "stablehlo.and"(%1142, %1171) : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xui8>
      %1173 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %1174 = "stablehlo.compare"(%1172, %1173) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xi1>
      %1175 = "stablehlo.select"(%1174, %1164, %1163) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1176 = "stablehlo.select"(%1174, %1166, %1165) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1177 = "stablehlo.select"(%1174, %1168, %1167) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1178 = "stablehlo.select"(%1174, %1170, %1169) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1179 = "stablehlo.constant"() {value = dense<4> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %1180 = "stablehlo.and"(%1142, %1179) : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xui8>
      %1181 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %1182 = "stablehlo.compare"(%1180, %1181) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xi1>
      %1183 = "stablehlo.select"(%1182, %1176, %1175) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1184 = "stablehlo.select"(%1182, %1178, %1177) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1185 = "stablehlo.constant"() {value = dense<8> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %1186 = "stablehlo.and"(%1142, %1185) : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xui8>
      %1187 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x32xui8>} : () -> tensor<4x32x32xui8>
      %1188 = "stablehlo.compare"(%1186, %1187) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x32xui8>, tensor<4x32x32xui8>) -> tensor<4x32x32xi1>
      %1189 = "stablehlo.select"(%1188, %1184, %1183) : (tensor<4x32x32xi1>, tensor<4x32x32xf32>, tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
      %1190 = "stablehlo.reshape"(%1189) : (tensor<4x32x32xf32>) -> tensor<4x1x32x32xf32>
      %1191 = "stablehlo.convert"(%1134) : (tensor<4x1x32xui8>) -> tensor<4x1x32xi32>
      %1192 = "stablehlo.constant"() {value = dense<128> : tensor<4x1x32xi32>} : () -> tensor<4x1x32xi32>
      %1193 = "stablehlo.subtract"(%1191, %1192) : (tensor<4x1x32xi32>, tensor<4x1x32xi32>) -> tensor<4x1x32xi32>
      %1194 = "stablehlo.constant"() {value = dense<-126> : tensor<4x1x32xi32>} : () -> tensor<4x1x32xi32>
      %1195 = "stablehlo.maximum"(%1193, %1194) : (tensor<4x1x32xi32>, tensor<4x1x32xi32>) -> tensor<4x1x32xi32>
      %1196 = "stablehlo.constant"() {value = dense<127> : tensor<4x1x32xi32>} : () -> tensor<4x1x32xi32>
      %1197 = "stablehlo.add"(%1195, %1196) : (tensor<4x1x32xi32>, tensor<4x1x32xi32>) -> tensor<4x1x32xi32>
      %1198 = "stablehlo.constant"() {value = dense<23> : tensor<4x1x32xi32>} : () -> tensor<4x1x32xi32>
      %1199 = "stablehlo.shift_left"(%1197, %1198) : (tensor<4x1x32xi32>, tensor<4x1x32xi32>) -> tensor<4x1x32xi32>
      %1200 = "stablehlo.bitcast_convert"(%1199) : (tensor<4x1x32xi32>) -> tensor<4x1x32xf32>
      %1201 = "stablehlo.broadcast_in_dim"(%1200) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x32xf32>) -> tensor<4x1x32x32xf32>
      %1202 = "stablehlo.multiply"(%1190, %1201) : (tensor<4x1x32x32xf32>, tensor<4x1x32x32xf32>) -> tensor<4x1x32x32xf32>
      %1203 = "stablehlo.reshape"(%1202) : (tensor<4x1x32x32xf32>) -> tensor<128x32xf32>
      %1204 = "stablehlo.dot_general"(%971, %1203) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<128x32xf32>) -> tensor<1x32xf32>
      %1205 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %1206 = "stablehlo.add"(%1127, %1205) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %1207 = "stablehlo.dynamic_update_slice"(%1128, %1204, %66, %1132) : (tensor<1x64xf32>, tensor<1x32xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
      "stablehlo.return"(%1206, %1207) : (tensor<i32>, tensor<1x64xf32>) -> ()
    }) : (tensor<i32>, tensor<1x64xf32>) -> (tensor<i32>, tensor<1x64xf32>)
    %1208 = "stablehlo.broadcast_in_dim"(%37) {broadcast_dimensions = array<i64: 1>} : (tensor<64xf32>) -> tensor<1x64xf32>
    %1209 = "stablehlo.add"(%1122, %1208) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %1210 = "stablehlo.reshape"(%1209) : (tensor<1x64xf32>) -> tensor<1x2x32xf32>
    %1211 = "stablehlo.reshape"(%1119) : (tensor<1x2x32xf32>) -> tensor<1x1x2x32xf32>
    %1212 = "stablehlo.transpose"(%1211) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<1x1x2x32xf32>) -> tensor<1x2x1x32xf32>
    %1213 = "stablehlo.dynamic_update_slice"(%59, %1212, %67, %66, %68, %66) : (tensor<3x2x512x32xf32>, tensor<1x2x1x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x32xf32>
    %1214 = "stablehlo.reshape"(%1210) : (tensor<1x2x32xf32>) -> tensor<1x1x2x32xf32>
    %1215 = "stablehlo.transpose"(%1214) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<1x1x2x32xf32>) -> tensor<1x2x1x32xf32>
    %1216 = "stablehlo.dynamic_update_slice"(%60, %1215, %67, %66, %68, %66) : (tensor<3x2x512x32xf32>, tensor<1x2x1x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x32xf32>
    %1217 = "stablehlo.reshape"(%1017) : (tensor<1x4x32xf32>) -> tensor<1x1x2x2x32xf32>
    %1218 = "stablehlo.transpose"(%1217) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<1x1x2x2x32xf32>) -> tensor<1x2x1x2x32xf32>
    %1219 = "stablehlo.reshape"(%1218) : (tensor<1x2x1x2x32xf32>) -> tensor<1x2x2x32xf32>
    %1220 = "stablehlo.broadcast_in_dim"(%72) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x1xi32>) -> tensor<1x1x2xi32>
    %1221 = "stablehlo.constant"() {value = dense<1.76776692e-01> : tensor<1x2x2x32xf32>} : () -> tensor<1x2x2x32xf32>
    %1222 = "stablehlo.multiply"(%1219, %1221) : (tensor<1x2x2x32xf32>, tensor<1x2x2x32xf32>) -> tensor<1x2x2x32xf32>
    %1223 = "stablehlo.reshape"(%1220) : (tensor<1x1x2xi32>) -> tensor<1x2xi32>
    %1224 = "stablehlo.add"(%63, %64) : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
    %1225 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %1226 = "stablehlo.add"(%77, %1225) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %1227 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %1228 = "stablehlo.divide"(%1226, %1227) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %1229 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<1x2x2xf32>} : () -> tensor<1x2x2xf32>
    %1230 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x2x2xf32>} : () -> tensor<1x2x2xf32>
    %1231 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x2x2x32xf32>} : () -> tensor<1x2x2x32xf32>
    %1232, %1233, %1234, %1235 = "stablehlo.while"(%66, %1229, %1230, %1231) ({
    ^bb0(%1236: tensor<i32>, %1237: tensor<1x2x2xf32>, %1238: tensor<1x2x2xf32>, %1239: tensor<1x2x2x32xf32>):
      %1240 = "stablehlo.compare"(%1236, %1228) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%1240) : (tensor<i1>) -> ()
    }, {
    ^bb0(%1241: tensor<i32>, %1242: tensor<1x2x2xf32>, %1243: tensor<1x2x2xf32>, %1244: tensor<1x2x2x32xf32>):
      %1245 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %1246 = "stablehlo.multiply"(%1241, %1245) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %1247 = "stablehlo.dynamic_slice"(%1213, %67, %66, %1246, %66) {slice_sizes = array<i64: 1, 2, 256, 32>} : (tensor<3x2x512x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x32xf32>
      %1248 = "stablehlo.dot_general"(%1222, %1247) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x2x2x32xf32>, tensor<1x2x256x32xf32>) -> tensor<1x2x2x256xf32>
      %1249 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<1x2x2x256xi32>
      %1250 = "stablehlo.broadcast_in_dim"(%1246) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<1x2x2x256xi32>
      %1251 = "stablehlo.add"(%1249, %1250) : (tensor<1x2x2x256xi32>, tensor<1x2x2x256xi32>) -> tensor<1x2x2x256xi32>
      %1252 = "stablehlo.broadcast_in_dim"(%1223) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x2xi32>) -> tensor<1x2x2x256xi32>
      %1253 = "stablehlo.compare"(%1251, %1252) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<1x2x2x256xi32>, tensor<1x2x2x256xi32>) -> tensor<1x2x2x256xi1>
      %1254 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<1x2x2x256xf32>} : () -> tensor<1x2x2x256xf32>
      %1255 = "stablehlo.select"(%1253, %1248, %1254) : (tensor<1x2x2x256xi1>, tensor<1x2x2x256xf32>, tensor<1x2x2x256xf32>) -> tensor<1x2x2x256xf32>
      %1256 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %1257 = "stablehlo.add"(%1241, %1256) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %1258 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %1259 = "stablehlo.reduce"(%1255, %1258) ({
      ^bb0(%1260: tensor<f32>, %1261: tensor<f32>):
        %1262 = "stablehlo.maximum"(%1260, %1261) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1262) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<1x2x2x256xf32>, tensor<f32>) -> tensor<1x2x2xf32>
      %1263 = "stablehlo.maximum"(%1242, %1259) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
      %1264 = "stablehlo.broadcast_in_dim"(%1263) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x2xf32>) -> tensor<1x2x2x256xf32>
      %1265 = "stablehlo.subtract"(%1255, %1264) : (tensor<1x2x2x256xf32>, tensor<1x2x2x256xf32>) -> tensor<1x2x2x256xf32>
      %1266 = "stablehlo.exponential"(%1265) : (tensor<1x2x2x256xf32>) -> tensor<1x2x2x256xf32>
      %1267 = "stablehlo.subtract"(%1242, %1263) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
      %1268 = "stablehlo.exponential"(%1267) : (tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
      %1269 = "stablehlo.multiply"(%1243, %1268) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
      %1270 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %1271 = "stablehlo.reduce"(%1266, %1270) ({
      ^bb0(%1272: tensor<f32>, %1273: tensor<f32>):
        %1274 = "stablehlo.add"(%1272, %1273) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1274) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<1x2x2x256xf32>, tensor<f32>) -> tensor<1x2x2xf32>
      %1275 = "stablehlo.add"(%1269, %1271) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
      %1276 = "stablehlo.dynamic_slice"(%1216, %67, %66, %1246, %66) {slice_sizes = array<i64: 1, 2, 256, 32>} : (tensor<3x2x512x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x32xf32>
      %1277 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<1x2x256x32xi32>
      %1278 = "stablehlo.broadcast_in_dim"(%1246) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<1x2x256x32xi32>
      %1279 = "stablehlo.add"(%1277, %1278) : (tensor<1x2x256x32xi32>, tensor<1x2x256x32xi32>) -> tensor<1x2x256x32xi32>
      %1280 = "stablehlo.broadcast_in_dim"(%1224) {broadcast_dimensions = array<i64: 0>} : (tensor<1xi32>) -> tensor<1x2x256x32xi32>
      %1281 = "stablehlo.compare"(%1279, %1280) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<1x2x256x32xi32>, tensor<1x2x256x32xi32>) -> tensor<1x2x256x32xi1>
      %1282 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x2x256x32xf32>} : () -> tensor<1x2x256x32xf32>
      %1283 = "stablehlo.select"(%1281, %1276, %1282) : (tensor<1x2x256x32xi1>, tensor<1x2x256x32xf32>, tensor<1x2x256x32xf32>) -> tensor<1x2x256x32xf32>
      %1284 = "stablehlo.dot_general"(%1266, %1283) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x2x2x256xf32>, tensor<1x2x256x32xf32>) -> tensor<1x2x2x32xf32>
      %1285 = "stablehlo.broadcast_in_dim"(%1268) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x2xf32>) -> tensor<1x2x2x32xf32>
      %1286 = "stablehlo.multiply"(%1244, %1285) : (tensor<1x2x2x32xf32>, tensor<1x2x2x32xf32>) -> tensor<1x2x2x32xf32>
      %1287 = "stablehlo.add"(%1286, %1284) : (tensor<1x2x2x32xf32>, tensor<1x2x2x32xf32>) -> tensor<1x2x2x32xf32>
      "stablehlo.return"(%1257, %1263, %1275, %1287) : (tensor<i32>, tensor<1x2x2xf32>, tensor<1x2x2xf32>, tensor<1x2x2x32xf32>) -> ()
    }) : (tensor<i32>, tensor<1x2x2xf32>, tensor<1x2x2xf32>, tensor<1x2x2x32xf32>) -> (tensor<i32>, tensor<1x2x2xf32>, tensor<1x2x2xf32>, tensor<1x2x2x32xf32>)
    %1288 = "stablehlo.reshape"(%38) : (tensor<4xf32>) -> tensor<2x2xf32>
    %1289 = "stablehlo.broadcast_in_dim"(%1288) {broadcast_dimensions = array<i64: 1, 3>} : (tensor<2x2xf32>) -> tensor<1x2x1x2xf32>
    %1290 = "stablehlo.reshape"(%1289) : (tensor<1x2x1x2xf32>) -> tensor<1x2x2xf32>
    %1291 = "stablehlo.maximum"(%1233, %1290) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %1292 = "stablehlo.subtract"(%1233, %1291) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %1293 = "stablehlo.exponential"(%1292) : (tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %1294 = "stablehlo.subtract"(%1290, %1291) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %1295 = "stablehlo.exponential"(%1294) : (tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %1296 = "stablehlo.multiply"(%1234, %1293) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %1297 = "stablehlo.add"(%1296, %1295) : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %1298 = "stablehlo.broadcast_in_dim"(%1293) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x2xf32>) -> tensor<1x2x2x32xf32>
    %1299 = "stablehlo.multiply"(%1235, %1298) : (tensor<1x2x2x32xf32>, tensor<1x2x2x32xf32>) -> tensor<1x2x2x32xf32>
    %1300 = "stablehlo.broadcast_in_dim"(%1297) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x2xf32>) -> tensor<1x2x2x32xf32>
    %1301 = "stablehlo.divide"(%1299, %1300) : (tensor<1x2x2x32xf32>, tensor<1x2x2x32xf32>) -> tensor<1x2x2x32xf32>
    %1302 = "stablehlo.reshape"(%1301) : (tensor<1x2x2x32xf32>) -> tensor<1x2x1x2x32xf32>
    %1303 = "stablehlo.transpose"(%1302) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<1x2x1x2x32xf32>) -> tensor<1x1x2x2x32xf32>
    %1304 = "stablehlo.reshape"(%1303) : (tensor<1x1x2x2x32xf32>) -> tensor<1x4x32xf32>
    %1305 = "stablehlo.reshape"(%1304) : (tensor<1x4x32xf32>) -> tensor<1x128xf32>
    %1306 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x128xf32>} : () -> tensor<1x128xf32>
    %1307, %1308 = "stablehlo.while"(%66, %1306) ({
    ^bb0(%1309: tensor<i32>, %1310: tensor<1x128xf32>):
      %1311 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
      %1312 = "stablehlo.compare"(%1309, %1311) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%1312) : (tensor<i1>) -> ()
    }, {
    ^bb0(%1313: tensor<i32>, %1314: tensor<1x128xf32>):
      %1315 = "stablehlo.constant"() {value = dense<64> : tensor<i32>} : () -> tensor<i32>
      %1316 = "stablehlo.multiply"(%1313, %1315) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %1317 = "stablehlo.constant"() {value = dense<64> : tensor<i32>} : () -> tensor<i32>
      %1318 = "stablehlo.minimum"(%1316, %1317) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %1319 = "stablehlo.dynamic_slice"(%39, %66, %66, %1318) {slice_sizes = array<i64: 4, 16, 64>} : (tensor<4x16x128xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x16x64xui8>
      %1320 = "stablehlo.dynamic_slice"(%40, %66, %66, %1318) {slice_sizes = array<i64: 4, 1, 64>} : (tensor<4x1x128xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x1x64xui8>
      %1321 = "stablehlo.broadcast_in_dim"(%1319) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x16x64xui8>) -> tensor<4x2x16x64xui8>
      %1322 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<4x2x16x64xui8>
      %1323 = "stablehlo.constant"() {value = dense<4> : tensor<4x2x16x64xui8>} : () -> tensor<4x2x16x64xui8>
      %1324 = "stablehlo.multiply"(%1322, %1323) : (tensor<4x2x16x64xui8>, tensor<4x2x16x64xui8>) -> tensor<4x2x16x64xui8>
      %1325 = "stablehlo.shift_right_logical"(%1321, %1324) : (tensor<4x2x16x64xui8>, tensor<4x2x16x64xui8>) -> tensor<4x2x16x64xui8>
      %1326 = "stablehlo.constant"() {value = dense<15> : tensor<4x2x16x64xui8>} : () -> tensor<4x2x16x64xui8>
      %1327 = "stablehlo.and"(%1325, %1326) : (tensor<4x2x16x64xui8>, tensor<4x2x16x64xui8>) -> tensor<4x2x16x64xui8>
      %1328 = "stablehlo.reshape"(%1327) : (tensor<4x2x16x64xui8>) -> tensor<4x32x64xui8>
      %1329 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %1330 = "stablehlo.constant"() {value = dense<1.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %1331 = "stablehlo.constant"() {value = dense<2.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %1332 = "stablehlo.constant"() {value = dense<3.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %1333 = "stablehlo.constant"() {value = dense<4.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %1334 = "stablehlo.constant"() {value = dense<6.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %1335 = "stablehlo.constant"() {value = dense<8.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %1336 = "stablehlo.constant"() {value = dense<1.20000000e+01> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %1337 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %1338 = "stablehlo.constant"() {value = dense<-1.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %1339 = "stablehlo.constant"() {value = dense<-2.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %1340 = "stablehlo.constant"() {value = dense<-3.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %1341 = "stablehlo.constant"() {value = dense<-4.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %1342 = "stablehlo.constant"() {value = dense<-6.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %1343 = "stablehlo.constant"() {value = dense<-8.00000000e+00> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %1344 = "stablehlo.constant"() {value = dense<-1.20000000e+01> : tensor<4x32x64xf32>} : () -> tensor<4x32x64xf32>
      %1345 = "stablehlo.constant"() {value = dense<1> : tensor<4x32x64xui8>} : () -> tensor<4x32x64xui8>
      %1346 = "stablehlo.and"(%1328, %1345) : (tensor<4x32x64xui8>, tensor<4x32x64xui8>) -> tensor<4x32x64xui8>
      %1347 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x64xui8>} : () -> tensor<4x32x64xui8>
      %1348 = "stablehlo.compare"(%1346, %1347) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x64xui8>, tensor<4x32x64xui8>) -> tensor<4x32x64xi1>
      %1349 = "stablehlo.select"(%1348, %1330, %1329) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %1350 = "stablehlo.select"(%1348, %1332, %1331) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %1351 = "stablehlo.select"(%1348, %1334, %1333) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %1352 = "stablehlo.select"(%1348, %1336, %1335) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %1353 = "stablehlo.select"(%1348, %1338, %1337) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %1354 = "stablehlo.select"(%1348, %1340, %1339) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %1355 = "stablehlo.select"(%1348, %1342, %1341) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %1356 = "stablehlo.select"(%1348, %1344, %1343) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %1357 = "stablehlo.constant"() {value = dense<2> : tensor<4x32x64xui8>} : () -> tensor<4x32x64xui8>
      %1358 = "stablehlo.and"(%1328, %1357) : (tensor<4x32x64xui8>, tensor<4x32x64xui8>) -> tensor<4x32x64xui8>
      %1359 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x64xui8>} : () -> tensor<4x32x64xui8>
      %1360 = "stablehlo.compare"(%1358, %1359) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x64xui8>, tensor<4x32x64xui8>) -> tensor<4x32x64xi1>
      %1361 = "stablehlo.select"(%1360, %1350, %1349) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %1362 = "stablehlo.select"(%1360, %1352, %1351) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %1363 = "stablehlo.select"(%1360, %1354, %1353) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %1364 = "stablehlo.select"(%1360, %1356, %1355) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %1365 = "stablehlo.constant"() {value = dense<4> : tensor<4x32x64xui8>} : () -> tensor<4x32x64xui8>
      %1366 = "stablehlo.and"(%1328, %1365) : (tensor<4x32x64xui8>, tensor<4x32x64xui8>) -> tensor<4x32x64xui8>
      %1367 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x64xui8>} : () -> tensor<4x32x64xui8>
      %1368 = "stablehlo.compare"(%1366, %1367) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x64xui8>, tensor<4x32x64xui8>) -> tensor<4x32x64xi1>
      %1369 = "stablehlo.select"(%1368, %1362, %1361) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %1370 = "stablehlo.select"(%1368, %1364, %1363) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %1371 = "stablehlo.constant"() {value = dense<8> : tensor<4x32x64xui8>} : () -> tensor<4x32x64xui8>
      %1372 = "stablehlo.and"(%1328, %1371) : (tensor<4x32x64xui8>, tensor<4x32x64xui8>) -> tensor<4x32x64xui8>
      %1373 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x64xui8>} : () -> tensor<4x32x64xui8>
      %1374 = "stablehlo.compare"(%1372, %1373) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x64xui8>, tensor<4x32x64xui8>) -> tensor<4x32x64xi1>
      %1375 = "stablehlo.select"(%1374, %1370, %1369) : (tensor<4x32x64xi1>, tensor<4x32x64xf32>, tensor<4x32x64xf32>) -> tensor<4x32x64xf32>
      %1376 = "stablehlo.reshape"(%1375) : (tensor<4x32x64xf32>) -> tensor<4x1x32x64xf32>
      %1377 = "stablehlo.convert"(%1320) : (tensor<4x1x64xui8>) -> tensor<4x1x64xi32>
      %1378 = "stablehlo.constant"() {value = dense<128> : tensor<4x1x64xi32>} : () -> tensor<4x1x64xi32>
      %1379 = "stablehlo.subtract"(%1377, %1378) : (tensor<4x1x64xi32>, tensor<4x1x64xi32>) -> tensor<4x1x64xi32>
      %1380 = "stablehlo.constant"() {value = dense<-126> : tensor<4x1x64xi32>} : () -> tensor<4x1x64xi32>
      %1381 = "stablehlo.maximum"(%1379, %1380) : (tensor<4x1x64xi32>, tensor<4x1x64xi32>) -> tensor<4x1x64xi32>
      %1382 = "stablehlo.constant"() {value = dense<127> : tensor<4x1x64xi32>} : () -> tensor<4x1x64xi32>
      %1383 = "stablehlo.add"(%1381, %1382) : (tensor<4x1x64xi32>, tensor<4x1x64xi32>) -> tensor<4x1x64xi32>
      %1384 = "stablehlo.constant"() {value = dense<23> : tensor<4x1x64xi32>} : () -> tensor<4x1x64xi32>
      %1385 = "stablehlo.shift_left"(%1383, %1384) : (tensor<4x1x64xi32>, tensor<4x1x64xi32>) -> tensor<4x1x64xi32>
      %1386 = "stablehlo.bitcast_convert"(%1385) : (tensor<4x1x64xi32>) -> tensor<4x1x64xf32>
      %1387 = "stablehlo.broadcast_in_dim"(%1386) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x64xf32>) -> tensor<4x1x32x64xf32>
      %1388 = "stablehlo.multiply"(%1376, %1387) : (tensor<4x1x32x64xf32>, tensor<4x1x32x64xf32>) -> tensor<4x1x32x64xf32>
      %1389 = "stablehlo.reshape"(%1388) : (tensor<4x1x32x64xf32>) -> tensor<128x64xf32>
      %1390 = "stablehlo.dot_general"(%1305, %1389) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<128x64xf32>) -> tensor<1x64xf32>
      %1391 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %1392 = "stablehlo.add"(%1313, %1391) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %1393 = "stablehlo.dynamic_update_slice"(%1314, %1390, %66, %1318) : (tensor<1x128xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x128xf32>
      "stablehlo.return"(%1392, %1393) : (tensor<i32>, tensor<1x128xf32>) -> ()
    }) : (tensor<i32>, tensor<1x128xf32>) -> (tensor<i32>, tensor<1x128xf32>)
    %1394 = "stablehlo.broadcast_in_dim"(%41) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<1x128xf32>
    %1395 = "stablehlo.add"(%1308, %1394) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %1396 = "stablehlo.add"(%956, %1395) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %1397 = "stablehlo.multiply"(%1396, %1396) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %1398 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %1399 = "stablehlo.reduce"(%1397, %1398) ({
    ^bb0(%1400: tensor<f32>, %1401: tensor<f32>):
      %1402 = "stablehlo.add"(%1400, %1401) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1402) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x128xf32>, tensor<f32>) -> tensor<1xf32>
    %1403 = "stablehlo.constant"() {value = dense<1.28000000e+02> : tensor<1xf32>} : () -> tensor<1xf32>
    %1404 = "stablehlo.divide"(%1399, %1403) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %1405 = "stablehlo.constant"() {value = dense<1.00000005e-03> : tensor<1xf32>} : () -> tensor<1xf32>
    %1406 = "stablehlo.add"(%1404, %1405) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %1407 = "stablehlo.rsqrt"(%1406) : (tensor<1xf32>) -> tensor<1xf32>
    %1408 = "stablehlo.broadcast_in_dim"(%1407) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x128xf32>
    %1409 = "stablehlo.multiply"(%1396, %1408) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %1410 = "stablehlo.broadcast_in_dim"(%42) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<1x128xf32>
    %1411 = "stablehlo.multiply"(%1409, %1410) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %1412 = "stablehlo.convert"(%43) : (tensor<4x128xbf16>) -> tensor<4x128xf32>
    %1413 = "stablehlo.dot_general"(%1411, %1412) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<4x128xf32>) -> tensor<1x4xf32>
    %1414 = "stablehlo.broadcast_in_dim"(%44) {broadcast_dimensions = array<i64: 1>} : (tensor<4xf32>) -> tensor<1x4xf32>
    %1415 = "stablehlo.add"(%1413, %1414) : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %1416 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
    %1417 = "stablehlo.reduce"(%1415, %1416) ({
    ^bb0(%1418: tensor<f32>, %1419: tensor<f32>):
      %1420 = "stablehlo.maximum"(%1418, %1419) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1420) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x4xf32>, tensor<f32>) -> tensor<1xf32>
    %1421 = "stablehlo.broadcast_in_dim"(%1417) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x4xf32>
    %1422 = "stablehlo.subtract"(%1415, %1421) : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %1423 = "stablehlo.exponential"(%1422) : (tensor<1x4xf32>) -> tensor<1x4xf32>
    %1424 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %1425 = "stablehlo.reduce"(%1423, %1424) ({
    ^bb0(%1426: tensor<f32>, %1427: tensor<f32>):
      %1428 = "stablehlo.add"(%1426, %1427) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1428) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x4xf32>, tensor<f32>) -> tensor<1xf32>
    %1429 = "stablehlo.broadcast_in_dim"(%1425) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x4xf32>
    %1430 = "stablehlo.divide"(%1423, %1429) : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
    %1431 = "stablehlo.broadcast_in_dim"(%1415) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x4xf32>) -> tensor<1x4x4xf32>
    %1432 = "stablehlo.broadcast_in_dim"(%1415) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x4xf32>) -> tensor<1x4x4xf32>
    %1433 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<1x4x4xi32>
    %1434 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<1x4x4xi32>
    %1435 = "stablehlo.compare"(%1433, %1434) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<1x4x4xi32>, tensor<1x4x4xi32>) -> tensor<1x4x4xi1>
    %1436 = "stablehlo.compare"(%1432, %1431) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<1x4x4xf32>, tensor<1x4x4xf32>) -> tensor<1x4x4xi1>
    %1437 = "stablehlo.and"(%1436, %1435) : (tensor<1x4x4xi1>, tensor<1x4x4xi1>) -> tensor<1x4x4xi1>
    %1438 = "stablehlo.compare"(%1432, %1431) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<1x4x4xf32>, tensor<1x4x4xf32>) -> tensor<1x4x4xi1>
    %1439 = "stablehlo.or"(%1438, %1437) : (tensor<1x4x4xi1>, tensor<1x4x4xi1>) -> tensor<1x4x4xi1>
    %1440 = "stablehlo.convert"(%1439) : (tensor<1x4x4xi1>) -> tensor<1x4x4xi32>
    %1441 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1442 = "stablehlo.reduce"(%1440, %1441) ({
    ^bb0(%1443: tensor<i32>, %1444: tensor<i32>):
      %1445 = "stablehlo.add"(%1443, %1444) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%1445) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x4x4xi32>, tensor<i32>) -> tensor<1x4xi32>
    %1446 = "stablehlo.constant"() {value = dense<2> : tensor<1x4xi32>} : () -> tensor<1x4xi32>
    %1447 = "stablehlo.compare"(%1442, %1446) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<1x4xi32>, tensor<1x4xi32>) -> tensor<1x4xi1>
    %1448 = "stablehlo.broadcast_in_dim"(%1447) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x4xi1>) -> tensor<1x4x4xi1>
    %1449 = "stablehlo.and"(%1435, %1448) : (tensor<1x4x4xi1>, tensor<1x4x4xi1>) -> tensor<1x4x4xi1>
    %1450 = "stablehlo.convert"(%1449) : (tensor<1x4x4xi1>) -> tensor<1x4x4xi32>
    %1451 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1452 = "stablehlo.reduce"(%1450, %1451) ({
    ^bb0(%1453: tensor<i32>, %1454: tensor<i32>):
      %1455 = "stablehlo.add"(%1453, %1454) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%1455) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x4x4xi32>, tensor<i32>) -> tensor<1x4xi32>
    %1456 = "stablehlo.broadcast_in_dim"(%1452) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x4xi32>) -> tensor<1x4x2xi32>
    %1457 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<1x4x2xi32>
    %1458 = "stablehlo.compare"(%1456, %1457) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<1x4x2xi32>, tensor<1x4x2xi32>) -> tensor<1x4x2xi1>
    %1459 = "stablehlo.broadcast_in_dim"(%1447) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x4xi1>) -> tensor<1x4x2xi1>
    %1460 = "stablehlo.and"(%1458, %1459) : (tensor<1x4x2xi1>, tensor<1x4x2xi1>) -> tensor<1x4x2xi1>
    %1461 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x4x2xf32>} : () -> tensor<1x4x2xf32>
    %1462 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<1x4x2xi32>
    %1463 = "stablehlo.convert"(%1462) : (tensor<1x4x2xi32>) -> tensor<1x4x2xf32>
    %1464 = "stablehlo.select"(%1460, %1463, %1461) : (tensor<1x4x2xi1>, tensor<1x4x2xf32>, tensor<1x4x2xf32>) -> tensor<1x4x2xf32>
    %1465 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %1466 = "stablehlo.reduce"(%1464, %1465) ({
    ^bb0(%1467: tensor<f32>, %1468: tensor<f32>):
      %1469 = "stablehlo.add"(%1467, %1468) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1469) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x4x2xf32>, tensor<f32>) -> tensor<1x2xf32>
    %1470 = "stablehlo.broadcast_in_dim"(%1430) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x4xf32>) -> tensor<1x4x2xf32>
    %1471 = "stablehlo.select"(%1460, %1470, %1461) : (tensor<1x4x2xi1>, tensor<1x4x2xf32>, tensor<1x4x2xf32>) -> tensor<1x4x2xf32>
    %1472 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %1473 = "stablehlo.reduce"(%1471, %1472) ({
    ^bb0(%1474: tensor<f32>, %1475: tensor<f32>):
      %1476 = "stablehlo.add"(%1474, %1475) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1476) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x4x2xf32>, tensor<f32>) -> tensor<1x2xf32>
    %1477 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %1478 = "stablehlo.reduce"(%1473, %1477) ({
    ^bb0(%1479: tensor<f32>, %1480: tensor<f32>):
      %1481 = "stablehlo.add"(%1479, %1480) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1481) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x2xf32>, tensor<f32>) -> tensor<1xf32>
    %1482 = "stablehlo.broadcast_in_dim"(%1478) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x2xf32>
    %1483 = "stablehlo.divide"(%1473, %1482) : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<1x2xf32>
    %1484 = "stablehlo.reshape"(%1466) : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %1485 = "stablehlo.reshape"(%1483) : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %1486 = "stablehlo.concatenate"(%1484, %1485) {dimension = 1 : i64} : (tensor<1x1x2xf32>, tensor<1x1x2xf32>) -> tensor<1x2x2xf32>
    %1487 = "stablehlo.slice"(%1486) {limit_indices = array<i64: 1, 1, 2>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x2xf32>) -> tensor<1x1x2xf32>
    %1488 = "stablehlo.reshape"(%1487) : (tensor<1x1x2xf32>) -> tensor<1x2xf32>
    %1489 = "stablehlo.convert"(%1488) : (tensor<1x2xf32>) -> tensor<1x2xi32>
    %1490 = "stablehlo.reshape"(%1489) : (tensor<1x2xi32>) -> tensor<2xi32>
    %1491 = "stablehlo.reshape"(%1490) : (tensor<2xi32>) -> tensor<2x1xi32>
    %1492 = "stablehlo.gather"(%45, %1491) {dimension_numbers = #stablehlo.gather<offset_dims = [1, 2, 3], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4, 16, 128>} : (tensor<4x4x16x128xui8>, tensor<2x1xi32>) -> tensor<2x4x16x128xui8>
    %1493 = "stablehlo.reshape"(%1490) : (tensor<2xi32>) -> tensor<2x1xi32>
    %1494 = "stablehlo.gather"(%46, %1493) {dimension_numbers = #stablehlo.gather<offset_dims = [1, 2, 3], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4, 1, 128>} : (tensor<4x4x1x128xui8>, tensor<2x1xi32>) -> tensor<2x4x1x128xui8>
    %1495 = "stablehlo.broadcast_in_dim"(%1492) {broadcast_dimensions = array<i64: 0, 1, 3, 4>} : (tensor<2x4x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %1496 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x4x2x16x128xui8>
    %1497 = "stablehlo.constant"() {value = dense<4> : tensor<2x4x2x16x128xui8>} : () -> tensor<2x4x2x16x128xui8>
    %1498 = "stablehlo.multiply"(%1496, %1497) : (tensor<2x4x2x16x128xui8>, tensor<2x4x2x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %1499 = "stablehlo.shift_right_logical"(%1495, %1498) : (tensor<2x4x2x16x128xui8>, tensor<2x4x2x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %1500 = "stablehlo.constant"() {value = dense<15> : tensor<2x4x2x16x128xui8>} : () -> tensor<2x4x2x16x128xui8>
    %1501 = "stablehlo.and"(%1499, %1500) : (tensor<2x4x2x16x128xui8>, tensor<2x4x2x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %1502 = "stablehlo.reshape"(%1501) : (tensor<2x4x2x16x128xui8>) -> tensor<2x4x32x128xui8>
    %1503 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1504 = "stablehlo.constant"() {value = dense<1.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1505 = "stablehlo.constant"() {value = dense<2.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1506 = "stablehlo.constant"() {value = dense<3.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1507 = "stablehlo.constant"() {value = dense<4.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1508 = "stablehlo.constant"() {value = dense<6.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1509 = "stablehlo.constant"() {value = dense<8.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1510 = "stablehlo.constant"() {value = dense<1.20000000e+01> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1511 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1512 = "stablehlo.constant"() {value = dense<-1.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1513 = "stablehlo.constant"() {value = dense<-2.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1514 = "stablehlo.constant"() {value = dense<-3.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1515 = "stablehlo.constant"() {value = dense<-4.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1516 = "stablehlo.constant"() {value = dense<-6.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1517 = "stablehlo.constant"() {value = dense<-8.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1518 = "stablehlo.constant"() {value = dense<-1.20000000e+01> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1519 = "stablehlo.constant"() {value = dense<1> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1520 = "stablehlo.and"(%1502, %1519) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %1521 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1522 = "stablehlo.compare"(%1520, %1521) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %1523 = "stablehlo.select"(%1522, %1504, %1503) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1524 = "stablehlo.select"(%1522, %1506, %1505) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1525 = "stablehlo.select"(%1522, %1508, %1507) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1526 = "stablehlo.select"(%1522, %1510, %1509) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1527 = "stablehlo.select"(%1522, %1512, %1511) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1528 = "stablehlo.select"(%1522, %1514, %1513) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1529 = "stablehlo.select"(%1522, %1516, %1515) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1530 = "stablehlo.select"(%1522, %1518, %1517) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1531 = "stablehlo.constant"() {value = dense<2> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1532 = "stablehlo.and"(%1502, %1531) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %1533 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1534 = "stablehlo.compare"(%1532, %1533) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %1535 = "stablehlo.select"(%1534, %1524, %1523) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1536 = "stablehlo.select"(%1534, %1526, %1525) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1537 = "stablehlo.select"(%1534, %1528, %1527) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1538 = "stablehlo.select"(%1534, %1530, %1529) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1539 = "stablehlo.constant"() {value = dense<4> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1540 = "stablehlo.and"(%1502, %1539) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %1541 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1542 = "stablehlo.compare"(%1540, %1541) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %1543 = "stablehlo.select"(%1542, %1536, %1535) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1544 = "stablehlo.select"(%1542, %1538, %1537) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1545 = "stablehlo.constant"() {value = dense<8> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1546 = "stablehlo.and"(%1502, %1545) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %1547 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1548 = "stablehlo.compare"(%1546, %1547) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %1549 = "stablehlo.select"(%1548, %1544, %1543) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1550 = "stablehlo.reshape"(%1549) : (tensor<2x4x32x128xf32>) -> tensor<2x4x1x32x128xf32>
    %1551 = "stablehlo.convert"(%1494) : (tensor<2x4x1x128xui8>) -> tensor<2x4x1x128xi32>
    %1552 = "stablehlo.constant"() {value = dense<128> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %1553 = "stablehlo.subtract"(%1551, %1552) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %1554 = "stablehlo.constant"() {value = dense<-126> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %1555 = "stablehlo.maximum"(%1553, %1554) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %1556 = "stablehlo.constant"() {value = dense<127> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %1557 = "stablehlo.add"(%1555, %1556) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %1558 = "stablehlo.constant"() {value = dense<23> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %1559 = "stablehlo.shift_left"(%1557, %1558) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %1560 = "stablehlo.bitcast_convert"(%1559) : (tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xf32>
    %1561 = "stablehlo.broadcast_in_dim"(%1560) {broadcast_dimensions = array<i64: 0, 1, 2, 4>} : (tensor<2x4x1x128xf32>) -> tensor<2x4x1x32x128xf32>
    %1562 = "stablehlo.multiply"(%1550, %1561) : (tensor<2x4x1x32x128xf32>, tensor<2x4x1x32x128xf32>) -> tensor<2x4x1x32x128xf32>
    %1563 = "stablehlo.reshape"(%1562) : (tensor<2x4x1x32x128xf32>) -> tensor<2x128x128xf32>
    %1564 = "stablehlo.broadcast_in_dim"(%1411) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x128xf32>) -> tensor<1x2x128xf32>
    %1565 = "stablehlo.reshape"(%1564) : (tensor<1x2x128xf32>) -> tensor<2x128xf32>
    %1566 = "stablehlo.dot_general"(%1565, %1563) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x128xf32>, tensor<2x128x128xf32>) -> tensor<2x128xf32>
    %1567 = "stablehlo.reshape"(%1566) : (tensor<2x128xf32>) -> tensor<1x2x128xf32>
    %1568 = "stablehlo.reshape"(%1489) : (tensor<1x2xi32>) -> tensor<2xi32>
    %1569 = "stablehlo.reshape"(%1568) : (tensor<2xi32>) -> tensor<2x1xi32>
    %1570 = "stablehlo.gather"(%47, %1569) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 128>} : (tensor<4x128xf32>, tensor<2x1xi32>) -> tensor<2x128xf32>
    %1571 = "stablehlo.reshape"(%1570) : (tensor<2x128xf32>) -> tensor<1x2x128xf32>
    %1572 = "stablehlo.add"(%1567, %1571) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %1573 = "stablehlo.slice"(%1486) {limit_indices = array<i64: 1, 1, 2>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x2xf32>) -> tensor<1x1x2xf32>
    %1574 = "stablehlo.reshape"(%1573) : (tensor<1x1x2xf32>) -> tensor<1x2xf32>
    %1575 = "stablehlo.convert"(%1574) : (tensor<1x2xf32>) -> tensor<1x2xi32>
    %1576 = "stablehlo.reshape"(%1575) : (tensor<1x2xi32>) -> tensor<2xi32>
    %1577 = "stablehlo.reshape"(%1576) : (tensor<2xi32>) -> tensor<2x1xi32>
    %1578 = "stablehlo.gather"(%48, %1577) {dimension_numbers = #stablehlo.gather<offset_dims = [1, 2, 3], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4, 16, 128>} : (tensor<4x4x16x128xui8>, tensor<2x1xi32>) -> tensor<2x4x16x128xui8>
    %1579 = "stablehlo.reshape"(%1576) : (tensor<2xi32>) -> tensor<2x1xi32>
    %1580 = "stablehlo.gather"(%49, %1579) {dimension_numbers = #stablehlo.gather<offset_dims = [1, 2, 3], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4, 1, 128>} : (tensor<4x4x1x128xui8>, tensor<2x1xi32>) -> tensor<2x4x1x128xui8>
    %1581 = "stablehlo.broadcast_in_dim"(%1578) {broadcast_dimensions = array<i64: 0, 1, 3, 4>} : (tensor<2x4x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %1582 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x4x2x16x128xui8>
    %1583 = "stablehlo.constant"() {value = dense<4> : tensor<2x4x2x16x128xui8>} : () -> tensor<2x4x2x16x128xui8>
    %1584 = "stablehlo.multiply"(%1582, %1583) : (tensor<2x4x2x16x128xui8>, tensor<2x4x2x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %1585 = "stablehlo.shift_right_logical"(%1581, %1584) : (tensor<2x4x2x16x128xui8>, tensor<2x4x2x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %1586 = "stablehlo.constant"() {value = dense<15> : tensor<2x4x2x16x128xui8>} : () -> tensor<2x4x2x16x128xui8>
    %1587 = "stablehlo.and"(%1585, %1586) : (tensor<2x4x2x16x128xui8>, tensor<2x4x2x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %1588 = "stablehlo.reshape"(%1587) : (tensor<2x4x2x16x128xui8>) -> tensor<2x4x32x128xui8>
    %1589 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1590 = "stablehlo.constant"() {value = dense<1.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1591 = "stablehlo.constant"() {value = dense<2.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1592 = "stablehlo.constant"() {value = dense<3.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1593 = "stablehlo.constant"() {value = dense<4.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1594 = "stablehlo.constant"() {value = dense<6.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1595 = "stablehlo.constant"() {value = dense<8.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1596 = "stablehlo.constant"() {value = dense<1.20000000e+01> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1597 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1598 = "stablehlo.constant"() {value = dense<-1.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1599 = "stablehlo.constant"() {value = dense<-2.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1600 = "stablehlo.constant"() {value = dense<-3.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1601 = "stablehlo.constant"() {value = dense<-4.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1602 = "stablehlo.constant"() {value = dense<-6.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1603 = "stablehlo.constant"() {value = dense<-8.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1604 = "stablehlo.constant"() {value = dense<-1.20000000e+01> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1605 = "stablehlo.constant"() {value = dense<1> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1606 = "stablehlo.and"(%1588, %1605) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %1607 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1608 = "stablehlo.compare"(%1606, %1607) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %1609 = "stablehlo.select"(%1608, %1590, %1589) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1610 = "stablehlo.select"(%1608, %1592, %1591) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1611 = "stablehlo.select"(%1608, %1594, %1593) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1612 = "stablehlo.select"(%1608, %1596, %1595) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1613 = "stablehlo.select"(%1608, %1598, %1597) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1614 = "stablehlo.select"(%1608, %1600, %1599) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1615 = "stablehlo.select"(%1608, %1602, %1601) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1616 = "stablehlo.select"(%1608, %1604, %1603) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1617 = "stablehlo.constant"() {value = dense<2> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1618 = "stablehlo.and"(%1588, %1617) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %1619 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1620 = "stablehlo.compare"(%1618, %1619) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %1621 = "stablehlo.select"(%1620, %1610, %1609) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1622 = "stablehlo.select"(%1620, %1612, %1611) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1623 = "stablehlo.select"(%1620, %1614, %1613) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1624 = "stablehlo.select"(%1620, %1616, %1615) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1625 = "stablehlo.constant"() {value = dense<4> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1626 = "stablehlo.and"(%1588, %1625) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %1627 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1628 = "stablehlo.compare"(%1626, %1627) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %1629 = "stablehlo.select"(%1628, %1622, %1621) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1630 = "stablehlo.select"(%1628, %1624, %1623) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1631 = "stablehlo.constant"() {value = dense<8> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1632 = "stablehlo.and"(%1588, %1631) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %1633 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1634 = "stablehlo.compare"(%1632, %1633) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %1635 = "stablehlo.select"(%1634, %1630, %1629) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1636 = "stablehlo.reshape"(%1635) : (tensor<2x4x32x128xf32>) -> tensor<2x4x1x32x128xf32>
    %1637 = "stablehlo.convert"(%1580) : (tensor<2x4x1x128xui8>) -> tensor<2x4x1x128xi32>
    %1638 = "stablehlo.constant"() {value = dense<128> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %1639 = "stablehlo.subtract"(%1637, %1638) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %1640 = "stablehlo.constant"() {value = dense<-126> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %1641 = "stablehlo.maximum"(%1639, %1640) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %1642 = "stablehlo.constant"() {value = dense<127> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %1643 = "stablehlo.add"(%1641, %1642) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %1644 = "stablehlo.constant"() {value = dense<23> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %1645 = "stablehlo.shift_left"(%1643, %1644) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %1646 = "stablehlo.bitcast_convert"(%1645) : (tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xf32>
    %1647 = "stablehlo.broadcast_in_dim"(%1646) {broadcast_dimensions = array<i64: 0, 1, 2, 4>} : (tensor<2x4x1x128xf32>) -> tensor<2x4x1x32x128xf32>
    %1648 = "stablehlo.multiply"(%1636, %1647) : (tensor<2x4x1x32x128xf32>, tensor<2x4x1x32x128xf32>) -> tensor<2x4x1x32x128xf32>
    %1649 = "stablehlo.reshape"(%1648) : (tensor<2x4x1x32x128xf32>) -> tensor<2x128x128xf32>
    %1650 = "stablehlo.broadcast_in_dim"(%1411) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<1x128xf32>) -> tensor<1x2x128xf32>
    %1651 = "stablehlo.reshape"(%1650) : (tensor<1x2x128xf32>) -> tensor<2x128xf32>
    %1652 = "stablehlo.dot_general"(%1651, %1649) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x128xf32>, tensor<2x128x128xf32>) -> tensor<2x128xf32>
    %1653 = "stablehlo.reshape"(%1652) : (tensor<2x128xf32>) -> tensor<1x2x128xf32>
    %1654 = "stablehlo.reshape"(%1575) : (tensor<1x2xi32>) -> tensor<2xi32>
    %1655 = "stablehlo.reshape"(%1654) : (tensor<2xi32>) -> tensor<2x1xi32>
    %1656 = "stablehlo.gather"(%50, %1655) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 128>} : (tensor<4x128xf32>, tensor<2x1xi32>) -> tensor<2x128xf32>
    %1657 = "stablehlo.reshape"(%1656) : (tensor<2x128xf32>) -> tensor<1x2x128xf32>
    %1658 = "stablehlo.add"(%1653, %1657) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %1659 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<1x2x128xf32>} : () -> tensor<1x2x128xf32>
    %1660 = "stablehlo.maximum"(%1572, %1659) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %1661 = "stablehlo.constant"() {value = dense<7.00000000e+00> : tensor<1x2x128xf32>} : () -> tensor<1x2x128xf32>
    %1662 = "stablehlo.minimum"(%1660, %1661) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %1663 = "stablehlo.constant"() {value = dense<1.70200002e+00> : tensor<1x2x128xf32>} : () -> tensor<1x2x128xf32>
    %1664 = "stablehlo.multiply"(%1662, %1663) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %1665 = "stablehlo.logistic"(%1664) : (tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %1666 = "stablehlo.multiply"(%1664, %1665) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %1667 = "stablehlo.constant"() {value = dense<5.87544084e-01> : tensor<1x2x128xf32>} : () -> tensor<1x2x128xf32>
    %1668 = "stablehlo.multiply"(%1666, %1667) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %1669 = "stablehlo.constant"() {value = dense<-7.00000000e+00> : tensor<1x2x128xf32>} : () -> tensor<1x2x128xf32>
    %1670 = "stablehlo.maximum"(%1658, %1669) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %1671 = "stablehlo.constant"() {value = dense<7.00000000e+00> : tensor<1x2x128xf32>} : () -> tensor<1x2x128xf32>
    %1672 = "stablehlo.minimum"(%1670, %1671) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %1673 = "stablehlo.multiply"(%1668, %1672) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %1674 = "stablehlo.add"(%1673, %1668) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %1675 = "stablehlo.slice"(%1486) {limit_indices = array<i64: 1, 1, 2>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x2xf32>) -> tensor<1x1x2xf32>
    %1676 = "stablehlo.reshape"(%1675) : (tensor<1x1x2xf32>) -> tensor<1x2xf32>
    %1677 = "stablehlo.convert"(%1676) : (tensor<1x2xf32>) -> tensor<1x2xi32>
    %1678 = "stablehlo.reshape"(%1677) : (tensor<1x2xi32>) -> tensor<2xi32>
    %1679 = "stablehlo.reshape"(%1678) : (tensor<2xi32>) -> tensor<2x1xi32>
    %1680 = "stablehlo.gather"(%51, %1679) {dimension_numbers = #stablehlo.gather<offset_dims = [1, 2, 3], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4, 16, 128>} : (tensor<4x4x16x128xui8>, tensor<2x1xi32>) -> tensor<2x4x16x128xui8>
    %1681 = "stablehlo.reshape"(%1678) : (tensor<2xi32>) -> tensor<2x1xi32>
    %1682 = "stablehlo.gather"(%52, %1681) {dimension_numbers = #stablehlo.gather<offset_dims = [1, 2, 3], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4, 1, 128>} : (tensor<4x4x1x128xui8>, tensor<2x1xi32>) -> tensor<2x4x1x128xui8>
    %1683 = "stablehlo.broadcast_in_dim"(%1680) {broadcast_dimensions = array<i64: 0, 1, 3, 4>} : (tensor<2x4x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %1684 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x4x2x16x128xui8>
    %1685 = "stablehlo.constant"() {value = dense<4> : tensor<2x4x2x16x128xui8>} : () -> tensor<2x4x2x16x128xui8>
    %1686 = "stablehlo.multiply"(%1684, %1685) : (tensor<2x4x2x16x128xui8>, tensor<2x4x2x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %1687 = "stablehlo.shift_right_logical"(%1683, %1686) : (tensor<2x4x2x16x128xui8>, tensor<2x4x2x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %1688 = "stablehlo.constant"() {value = dense<15> : tensor<2x4x2x16x128xui8>} : () -> tensor<2x4x2x16x128xui8>
    %1689 = "stablehlo.and"(%1687, %1688) : (tensor<2x4x2x16x128xui8>, tensor<2x4x2x16x128xui8>) -> tensor<2x4x2x16x128xui8>
    %1690 = "stablehlo.reshape"(%1689) : (tensor<2x4x2x16x128xui8>) -> tensor<2x4x32x128xui8>
    %1691 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1692 = "stablehlo.constant"() {value = dense<1.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1693 = "stablehlo.constant"() {value = dense<2.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1694 = "stablehlo.constant"() {value = dense<3.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1695 = "stablehlo.constant"() {value = dense<4.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1696 = "stablehlo.constant"() {value = dense<6.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1697 = "stablehlo.constant"() {value = dense<8.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1698 = "stablehlo.constant"() {value = dense<1.20000000e+01> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1699 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1700 = "stablehlo.constant"() {value = dense<-1.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1701 = "stablehlo.constant"() {value = dense<-2.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1702 = "stablehlo.constant"() {value = dense<-3.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1703 = "stablehlo.constant"() {value = dense<-4.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1704 = "stablehlo.constant"() {value = dense<-6.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1705 = "stablehlo.constant"() {value = dense<-8.00000000e+00> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1706 = "stablehlo.constant"() {value = dense<-1.20000000e+01> : tensor<2x4x32x128xf32>} : () -> tensor<2x4x32x128xf32>
    %1707 = "stablehlo.constant"() {value = dense<1> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1708 = "stablehlo.and"(%1690, %1707) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %1709 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1710 = "stablehlo.compare"(%1708, %1709) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %1711 = "stablehlo.select"(%1710, %1692, %1691) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1712 = "stablehlo.select"(%1710, %1694, %1693) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1713 = "stablehlo.select"(%1710, %1696, %1695) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1714 = "stablehlo.select"(%1710, %1698, %1697) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1715 = "stablehlo.select"(%1710, %1700, %1699) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1716 = "stablehlo.select"(%1710, %1702, %1701) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1717 = "stablehlo.select"(%1710, %1704, %1703) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1718 = "stablehlo.select"(%1710, %1706, %1705) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1719 = "stablehlo.constant"() {value = dense<2> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1720 = "stablehlo.and"(%1690, %1719) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %1721 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1722 = "stablehlo.compare"(%1720, %1721) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %1723 = "stablehlo.select"(%1722, %1712, %1711) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1724 = "stablehlo.select"(%1722, %1714, %1713) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1725 = "stablehlo.select"(%1722, %1716, %1715) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1726 = "stablehlo.select"(%1722, %1718, %1717) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1727 = "stablehlo.constant"() {value = dense<4> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1728 = "stablehlo.and"(%1690, %1727) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %1729 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1730 = "stablehlo.compare"(%1728, %1729) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %1731 = "stablehlo.select"(%1730, %1724, %1723) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1732 = "stablehlo.select"(%1730, %1726, %1725) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1733 = "stablehlo.constant"() {value = dense<8> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1734 = "stablehlo.and"(%1690, %1733) : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xui8>
    %1735 = "stablehlo.constant"() {value = dense<0> : tensor<2x4x32x128xui8>} : () -> tensor<2x4x32x128xui8>
    %1736 = "stablehlo.compare"(%1734, %1735) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<2x4x32x128xui8>, tensor<2x4x32x128xui8>) -> tensor<2x4x32x128xi1>
    %1737 = "stablehlo.select"(%1736, %1732, %1731) : (tensor<2x4x32x128xi1>, tensor<2x4x32x128xf32>, tensor<2x4x32x128xf32>) -> tensor<2x4x32x128xf32>
    %1738 = "stablehlo.reshape"(%1737) : (tensor<2x4x32x128xf32>) -> tensor<2x4x1x32x128xf32>
    %1739 = "stablehlo.convert"(%1682) : (tensor<2x4x1x128xui8>) -> tensor<2x4x1x128xi32>
    %1740 = "stablehlo.constant"() {value = dense<128> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %1741 = "stablehlo.subtract"(%1739, %1740) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %1742 = "stablehlo.constant"() {value = dense<-126> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %1743 = "stablehlo.maximum"(%1741, %1742) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %1744 = "stablehlo.constant"() {value = dense<127> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %1745 = "stablehlo.add"(%1743, %1744) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %1746 = "stablehlo.constant"() {value = dense<23> : tensor<2x4x1x128xi32>} : () -> tensor<2x4x1x128xi32>
    %1747 = "stablehlo.shift_left"(%1745, %1746) : (tensor<2x4x1x128xi32>, tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xi32>
    %1748 = "stablehlo.bitcast_convert"(%1747) : (tensor<2x4x1x128xi32>) -> tensor<2x4x1x128xf32>
    %1749 = "stablehlo.broadcast_in_dim"(%1748) {broadcast_dimensions = array<i64: 0, 1, 2, 4>} : (tensor<2x4x1x128xf32>) -> tensor<2x4x1x32x128xf32>
    %1750 = "stablehlo.multiply"(%1738, %1749) : (tensor<2x4x1x32x128xf32>, tensor<2x4x1x32x128xf32>) -> tensor<2x4x1x32x128xf32>
    %1751 = "stablehlo.reshape"(%1750) : (tensor<2x4x1x32x128xf32>) -> tensor<2x128x128xf32>
    %1752 = "stablehlo.reshape"(%1674) : (tensor<1x2x128xf32>) -> tensor<2x128xf32>
    %1753 = "stablehlo.dot_general"(%1752, %1751) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x128xf32>, tensor<2x128x128xf32>) -> tensor<2x128xf32>
    %1754 = "stablehlo.reshape"(%1753) : (tensor<2x128xf32>) -> tensor<1x2x128xf32>
    %1755 = "stablehlo.reshape"(%1677) : (tensor<1x2xi32>) -> tensor<2xi32>
    %1756 = "stablehlo.reshape"(%1755) : (tensor<2xi32>) -> tensor<2x1xi32>
    %1757 = "stablehlo.gather"(%53, %1756) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 128>} : (tensor<4x128xf32>, tensor<2x1xi32>) -> tensor<2x128xf32>
    %1758 = "stablehlo.reshape"(%1757) : (tensor<2x128xf32>) -> tensor<1x2x128xf32>
    %1759 = "stablehlo.add"(%1754, %1758) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %1760 = "stablehlo.slice"(%1486) {limit_indices = array<i64: 1, 2, 2>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x2xf32>) -> tensor<1x1x2xf32>
    %1761 = "stablehlo.reshape"(%1760) : (tensor<1x1x2xf32>) -> tensor<1x2xf32>
    %1762 = "stablehlo.broadcast_in_dim"(%1761) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x2xf32>) -> tensor<1x2x128xf32>
    %1763 = "stablehlo.multiply"(%1759, %1762) : (tensor<1x2x128xf32>, tensor<1x2x128xf32>) -> tensor<1x2x128xf32>
    %1764 = "stablehlo.slice"(%1763) {limit_indices = array<i64: 1, 1, 128>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x128xf32>) -> tensor<1x1x128xf32>
    %1765 = "stablehlo.reshape"(%1764) : (tensor<1x1x128xf32>) -> tensor<1x128xf32>
    %1766 = "stablehlo.slice"(%1763) {limit_indices = array<i64: 1, 2, 128>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x128xf32>) -> tensor<1x1x128xf32>
    %1767 = "stablehlo.reshape"(%1766) : (tensor<1x1x128xf32>) -> tensor<1x128xf32>
    %1768 = "stablehlo.add"(%1765, %1767) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %1769 = "stablehlo.add"(%1396, %1768) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %1770 = "stablehlo.multiply"(%1769, %1769) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %1771 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %1772 = "stablehlo.reduce"(%1770, %1771) ({
    ^bb0(%1773: tensor<f32>, %1774: tensor<f32>):
      %1775 = "stablehlo.add"(%1773, %1774) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1775) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x128xf32>, tensor<f32>) -> tensor<1xf32>
    %1776 = "stablehlo.constant"() {value = dense<1.28000000e+02> : tensor<1xf32>} : () -> tensor<1xf32>
    %1777 = "stablehlo.divide"(%1772, %1776) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %1778 = "stablehlo.constant"() {value = dense<1.00000005e-03> : tensor<1xf32>} : () -> tensor<1xf32>
    %1779 = "stablehlo.add"(%1777, %1778) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %1780 = "stablehlo.rsqrt"(%1779) : (tensor<1xf32>) -> tensor<1xf32>
    %1781 = "stablehlo.broadcast_in_dim"(%1780) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x128xf32>
    %1782 = "stablehlo.multiply"(%1769, %1781) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %1783 = "stablehlo.broadcast_in_dim"(%54) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<1x128xf32>
    %1784 = "stablehlo.multiply"(%1782, %1783) : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %1785 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<1x96xf32>} : () -> tensor<1x96xf32>
    %1786, %1787 = "stablehlo.while"(%66, %1785) ({
    ^bb0(%1788: tensor<i32>, %1789: tensor<1x96xf32>):
      %1790 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
      %1791 = "stablehlo.compare"(%1788, %1790) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%1791) : (tensor<i1>) -> ()
    }, {
    ^bb0(%1792: tensor<i32>, %1793: tensor<1x96xf32>):
      %1794 = "stablehlo.constant"() {value = dense<48> : tensor<i32>} : () -> tensor<i32>
      %1795 = "stablehlo.multiply"(%1792, %1794) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %1796 = "stablehlo.constant"() {value = dense<48> : tensor<i32>} : () -> tensor<i32>
      %1797 = "stablehlo.minimum"(%1795, %1796) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %1798 = "stablehlo.dynamic_slice"(%55, %66, %66, %1797) {slice_sizes = array<i64: 4, 16, 48>} : (tensor<4x16x96xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x16x48xui8>
      %1799 = "stablehlo.dynamic_slice"(%56, %66, %66, %1797) {slice_sizes = array<i64: 4, 1, 48>} : (tensor<4x1x96xui8>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x1x48xui8>
      %1800 = "stablehlo.broadcast_in_dim"(%1798) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<4x16x48xui8>) -> tensor<4x2x16x48xui8>
      %1801 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<4x2x16x48xui8>
      %1802 = "stablehlo.constant"() {value = dense<4> : tensor<4x2x16x48xui8>} : () -> tensor<4x2x16x48xui8>
      %1803 = "stablehlo.multiply"(%1801, %1802) : (tensor<4x2x16x48xui8>, tensor<4x2x16x48xui8>) -> tensor<4x2x16x48xui8>
      %1804 = "stablehlo.shift_right_logical"(%1800, %1803) : (tensor<4x2x16x48xui8>, tensor<4x2x16x48xui8>) -> tensor<4x2x16x48xui8>
      %1805 = "stablehlo.constant"() {value = dense<15> : tensor<4x2x16x48xui8>} : () -> tensor<4x2x16x48xui8>
      %1806 = "stablehlo.and"(%1804, %1805) : (tensor<4x2x16x48xui8>, tensor<4x2x16x48xui8>) -> tensor<4x2x16x48xui8>
      %1807 = "stablehlo.reshape"(%1806) : (tensor<4x2x16x48xui8>) -> tensor<4x32x48xui8>
      %1808 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<4x32x48xf32>} : () -> tensor<4x32x48xf32>
      %1809 = "stablehlo.constant"() {value = dense<1.00000000e+00> : tensor<4x32x48xf32>} : () -> tensor<4x32x48xf32>
      %1810 = "stablehlo.constant"() {value = dense<2.00000000e+00> : tensor<4x32x48xf32>} : () -> tensor<4x32x48xf32>
      %1811 = "stablehlo.constant"() {value = dense<3.00000000e+00> : tensor<4x32x48xf32>} : () -> tensor<4x32x48xf32>
      %1812 = "stablehlo.constant"() {value = dense<4.00000000e+00> : tensor<4x32x48xf32>} : () -> tensor<4x32x48xf32>
      %1813 = "stablehlo.constant"() {value = dense<6.00000000e+00> : tensor<4x32x48xf32>} : () -> tensor<4x32x48xf32>
      %1814 = "stablehlo.constant"() {value = dense<8.00000000e+00> : tensor<4x32x48xf32>} : () -> tensor<4x32x48xf32>
      %1815 = "stablehlo.constant"() {value = dense<1.20000000e+01> : tensor<4x32x48xf32>} : () -> tensor<4x32x48xf32>
      %1816 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<4x32x48xf32>} : () -> tensor<4x32x48xf32>
      %1817 = "stablehlo.constant"() {value = dense<-1.00000000e+00> : tensor<4x32x48xf32>} : () -> tensor<4x32x48xf32>
      %1818 = "stablehlo.constant"() {value = dense<-2.00000000e+00> : tensor<4x32x48xf32>} : () -> tensor<4x32x48xf32>
      %1819 = "stablehlo.constant"() {value = dense<-3.00000000e+00> : tensor<4x32x48xf32>} : () -> tensor<4x32x48xf32>
      %1820 = "stablehlo.constant"() {value = dense<-4.00000000e+00> : tensor<4x32x48xf32>} : () -> tensor<4x32x48xf32>
      %1821 = "stablehlo.constant"() {value = dense<-6.00000000e+00> : tensor<4x32x48xf32>} : () -> tensor<4x32x48xf32>
      %1822 = "stablehlo.constant"() {value = dense<-8.00000000e+00> : tensor<4x32x48xf32>} : () -> tensor<4x32x48xf32>
      %1823 = "stablehlo.constant"() {value = dense<-1.20000000e+01> : tensor<4x32x48xf32>} : () -> tensor<4x32x48xf32>
      %1824 = "stablehlo.constant"() {value = dense<1> : tensor<4x32x48xui8>} : () -> tensor<4x32x48xui8>
      %1825 = "stablehlo.and"(%1807, %1824) : (tensor<4x32x48xui8>, tensor<4x32x48xui8>) -> tensor<4x32x48xui8>
      %1826 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x48xui8>} : () -> tensor<4x32x48xui8>
      %1827 = "stablehlo.compare"(%1825, %1826) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x48xui8>, tensor<4x32x48xui8>) -> tensor<4x32x48xi1>
      %1828 = "stablehlo.select"(%1827, %1809, %1808) : (tensor<4x32x48xi1>, tensor<4x32x48xf32>, tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
      %1829 = "stablehlo.select"(%1827, %1811, %1810) : (tensor<4x32x48xi1>, tensor<4x32x48xf32>, tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
      %1830 = "stablehlo.select"(%1827, %1813, %1812) : (tensor<4x32x48xi1>, tensor<4x32x48xf32>, tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
      %1831 = "stablehlo.select"(%1827, %1815, %1814) : (tensor<4x32x48xi1>, tensor<4x32x48xf32>, tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
      %1832 = "stablehlo.select"(%1827, %1817, %1816) : (tensor<4x32x48xi1>, tensor<4x32x48xf32>, tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
      %1833 = "stablehlo.select"(%1827, %1819, %1818) : (tensor<4x32x48xi1>, tensor<4x32x48xf32>, tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
      %1834 = "stablehlo.select"(%1827, %1821, %1820) : (tensor<4x32x48xi1>, tensor<4x32x48xf32>, tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
      %1835 = "stablehlo.select"(%1827, %1823, %1822) : (tensor<4x32x48xi1>, tensor<4x32x48xf32>, tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
      %1836 = "stablehlo.constant"() {value = dense<2> : tensor<4x32x48xui8>} : () -> tensor<4x32x48xui8>
      %1837 = "stablehlo.and"(%1807, %1836) : (tensor<4x32x48xui8>, tensor<4x32x48xui8>) -> tensor<4x32x48xui8>
      %1838 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x48xui8>} : () -> tensor<4x32x48xui8>
      %1839 = "stablehlo.compare"(%1837, %1838) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x48xui8>, tensor<4x32x48xui8>) -> tensor<4x32x48xi1>
      %1840 = "stablehlo.select"(%1839, %1829, %1828) : (tensor<4x32x48xi1>, tensor<4x32x48xf32>, tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
      %1841 = "stablehlo.select"(%1839, %1831, %1830) : (tensor<4x32x48xi1>, tensor<4x32x48xf32>, tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
      %1842 = "stablehlo.select"(%1839, %1833, %1832) : (tensor<4x32x48xi1>, tensor<4x32x48xf32>, tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
      %1843 = "stablehlo.select"(%1839, %1835, %1834) : (tensor<4x32x48xi1>, tensor<4x32x48xf32>, tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
      %1844 = "stablehlo.constant"() {value = dense<4> : tensor<4x32x48xui8>} : () -> tensor<4x32x48xui8>
      %1845 = "stablehlo.and"(%1807, %1844) : (tensor<4x32x48xui8>, tensor<4x32x48xui8>) -> tensor<4x32x48xui8>
      %1846 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x48xui8>} : () -> tensor<4x32x48xui8>
      %1847 = "stablehlo.compare"(%1845, %1846) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x48xui8>, tensor<4x32x48xui8>) -> tensor<4x32x48xi1>
      %1848 = "stablehlo.select"(%1847, %1841, %1840) : (tensor<4x32x48xi1>, tensor<4x32x48xf32>, tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
      %1849 = "stablehlo.select"(%1847, %1843, %1842) : (tensor<4x32x48xi1>, tensor<4x32x48xf32>, tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
      %1850 = "stablehlo.constant"() {value = dense<8> : tensor<4x32x48xui8>} : () -> tensor<4x32x48xui8>
      %1851 = "stablehlo.and"(%1807, %1850) : (tensor<4x32x48xui8>, tensor<4x32x48xui8>) -> tensor<4x32x48xui8>
      %1852 = "stablehlo.constant"() {value = dense<0> : tensor<4x32x48xui8>} : () -> tensor<4x32x48xui8>
      %1853 = "stablehlo.compare"(%1851, %1852) {comparison_direction = #stablehlo<comparison_direction NE>} : (tensor<4x32x48xui8>, tensor<4x32x48xui8>) -> tensor<4x32x48xi1>
      %1854 = "stablehlo.select"(%1853, %1849, %1848) : (tensor<4x32x48xi1>, tensor<4x32x48xf32>, tensor<4x32x48xf32>) -> tensor<4x32x48xf32>
      %1855 = "stablehlo.reshape"(%1854) : (tensor<4x32x48xf32>) -> tensor<4x1x32x48xf32>
      %1856 = "stablehlo.convert"(%1799) : (tensor<4x1x48xui8>) -> tensor<4x1x48xi32>
      %1857 = "stablehlo.constant"() {value = dense<128> : tensor<4x1x48xi32>} : () -> tensor<4x1x48xi32>
      %1858 = "stablehlo.subtract"(%1856, %1857) : (tensor<4x1x48xi32>, tensor<4x1x48xi32>) -> tensor<4x1x48xi32>
      %1859 = "stablehlo.constant"() {value = dense<-126> : tensor<4x1x48xi32>} : () -> tensor<4x1x48xi32>
      %1860 = "stablehlo.maximum"(%1858, %1859) : (tensor<4x1x48xi32>, tensor<4x1x48xi32>) -> tensor<4x1x48xi32>
      %1861 = "stablehlo.constant"() {value = dense<127> : tensor<4x1x48xi32>} : () -> tensor<4x1x48xi32>
      %1862 = "stablehlo.add"(%1860, %1861) : (tensor<4x1x48xi32>, tensor<4x1x48xi32>) -> tensor<4x1x48xi32>
      %1863 = "stablehlo.constant"() {value = dense<23> : tensor<4x1x48xi32>} : () -> tensor<4x1x48xi32>
      %1864 = "stablehlo.shift_left"(%1862, %1863) : (tensor<4x1x48xi32>, tensor<4x1x48xi32>) -> tensor<4x1x48xi32>
      %1865 = "stablehlo.bitcast_convert"(%1864) : (tensor<4x1x48xi32>) -> tensor<4x1x48xf32>
      %1866 = "stablehlo.broadcast_in_dim"(%1865) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<4x1x48xf32>) -> tensor<4x1x32x48xf32>
      %1867 = "stablehlo.multiply"(%1855, %1866) : (tensor<4x1x32x48xf32>, tensor<4x1x32x48xf32>) -> tensor<4x1x32x48xf32>
      %1868 = "stablehlo.reshape"(%1867) : (tensor<4x1x32x48xf32>) -> tensor<128x48xf32>
      %1869 = "stablehlo.dot_general"(%1784, %1868) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128xf32>, tensor<128x48xf32>) -> tensor<1x48xf32>
      %1870 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %1871 = "stablehlo.add"(%1792, %1870) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %1872 = "stablehlo.dynamic_update_slice"(%1793, %1869, %66, %1797) : (tensor<1x96xf32>, tensor<1x48xf32>, tensor<i32>, tensor<i32>) -> tensor<1x96xf32>
      "stablehlo.return"(%1871, %1872) : (tensor<i32>, tensor<1x96xf32>) -> ()
    }) : (tensor<i32>, tensor<1x96xf32>) -> (tensor<i32>, tensor<1x96xf32>)
    %1873 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %1874 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1875 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<1x96xi32>
    %1876, %1877 = "stablehlo.reduce"(%1787, %1875, %1873, %1874) ({
    ^bb0(%1878: tensor<f32>, %1879: tensor<i32>, %1880: tensor<f32>, %1881: tensor<i32>):
      %1882 = "stablehlo.compare"(%1878, %1880) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %1883 = "stablehlo.compare"(%1878, %1880) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %1884 = "stablehlo.compare"(%1879, %1881) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %1885 = "stablehlo.and"(%1883, %1884) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %1886 = "stablehlo.or"(%1882, %1885) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %1887 = "stablehlo.select"(%1886, %1878, %1880) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %1888 = "stablehlo.select"(%1886, %1879, %1881) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%1887, %1888) : (tensor<f32>, tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x96xf32>, tensor<1x96xi32>, tensor<f32>, tensor<i32>) -> (tensor<1xf32>, tensor<1xi32>)
    "func.return"(%382, %385, %1213, %1216, %1787, %1877, %1876) : (tensor<3x2x512x32xf32>, tensor<3x2x512x32xf32>, tensor<3x2x512x32xf32>, tensor<3x2x512x32xf32>, tensor<1x96xf32>, tensor<1xi32>, tensor<1xf32>) -> ()
  }) {arg_attrs = [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {tf.aliasing_output = 0 : i32}, {tf.aliasing_output = 1 : i32}, {tf.aliasing_output = 2 : i32}, {tf.aliasing_output = 3 : i32}, {}, {}, {}, {}], function_type = (tensor<4x16x96xui8>, tensor<4x2x96xf32>, tensor<128xf32>, tensor<4x32x128xui8>, tensor<2x2x128xf32>, tensor<128xf32>, tensor<4x16x64xui8>, tensor<4x1x64xui8>, tensor<64xf32>, tensor<4x16x64xui8>, tensor<4x1x64xui8>, tensor<64xf32>, tensor<4xf32>, tensor<4x16x128xui8>, tensor<4x1x128xui8>, tensor<128xf32>, tensor<128xf32>, tensor<4x128xbf16>, tensor<4xf32>, tensor<4x4x16x128xui8>, tensor<4x4x1x128xui8>, tensor<4x128xf32>, tensor<4x4x16x128xui8>, tensor<4x4x1x128xui8>, tensor<4x128xf32>, tensor<4x4x16x128xui8>, tensor<4x4x1x128xui8>, tensor<4x128xf32>, tensor<128xf32>, tensor<4x32x128xui8>, tensor<2x2x128xf32>, tensor<128xf32>, tensor<4x16x64xui8>, tensor<4x1x64xui8>, tensor<64xf32>, tensor<4x16x64xui8>, tensor<4x1x64xui8>, tensor<64xf32>, tensor<4xf32>, tensor<4x16x128xui8>, tensor<4x1x128xui8>, tensor<128xf32>, tensor<128xf32>, tensor<4x128xbf16>, tensor<4xf32>, tensor<4x4x16x128xui8>, tensor<4x4x1x128xui8>, tensor<4x128xf32>, tensor<4x4x16x128xui8>, tensor<4x4x1x128xui8>, tensor<4x128xf32>, tensor<4x4x16x128xui8>, tensor<4x4x1x128xui8>, tensor<4x128xf32>, tensor<128xf32>, tensor<4x16x96xui8>, tensor<4x1x96xui8>, tensor<3x2x512x32xf32>, tensor<3x2x512x32xf32>, tensor<3x2x512x32xf32>, tensor<3x2x512x32xf32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> (tensor<3x2x512x32xf32>, tensor<3x2x512x32xf32>, tensor<3x2x512x32xf32>, tensor<3x2x512x32xf32>, tensor<1x96xf32>, tensor<1xi32>, tensor<1xf32>), sym_name = "main"} : () -> ()
}) : () -> ()
