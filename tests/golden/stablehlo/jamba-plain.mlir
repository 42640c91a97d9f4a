"builtin.module"() ({
  "func.func"() ({
  ^bb0(%0: tensor<127x30xf32>, %1: tensor<30xf32>, %2: tensor<120x30xf32>, %3: tensor<60x3xf32>, %4: tensor<60xf32>, %5: tensor<27x60xf32>, %6: tensor<5xf32>, %7: tensor<11xf32>, %8: tensor<11xf32>, %9: tensor<60x5xf32>, %10: tensor<60xf32>, %11: tensor<60x11xf32>, %12: tensor<60xf32>, %13: tensor<30x60xf32>, %14: tensor<30xf32>, %15: tensor<23x30xf32>, %16: tensor<23x30xf32>, %17: tensor<30x23xf32>, %18: tensor<30xf32>, %19: tensor<120x30xf32>, %20: tensor<60x3xf32>, %21: tensor<60xf32>, %22: tensor<27x60xf32>, %23: tensor<5xf32>, %24: tensor<11xf32>, %25: tensor<11xf32>, %26: tensor<60x5xf32>, %27: tensor<60xf32>, %28: tensor<60x11xf32>, %29: tensor<60xf32>, %30: tensor<30x60xf32>, %31: tensor<30xf32>, %32: tensor<4x30xf32>, %33: tensor<4x23x30xf32>, %34: tensor<4x23x30xf32>, %35: tensor<4x30x23xf32>, %36: tensor<30xf32>, %37: tensor<30x30xf32>, %38: tensor<10x30xf32>, %39: tensor<10x30xf32>, %40: tensor<30x30xf32>, %41: tensor<30xf32>, %42: tensor<23x30xf32>, %43: tensor<23x30xf32>, %44: tensor<30x23xf32>, %45: tensor<30xf32>, %46: tensor<120x30xf32>, %47: tensor<60x3xf32>, %48: tensor<60xf32>, %49: tensor<27x60xf32>, %50: tensor<5xf32>, %51: tensor<11xf32>, %52: tensor<11xf32>, %53: tensor<60x5xf32>, %54: tensor<60xf32>, %55: tensor<60x11xf32>, %56: tensor<60xf32>, %57: tensor<30x60xf32>, %58: tensor<30xf32>, %59: tensor<4x30xf32>, %60: tensor<4x23x30xf32>, %61: tensor<4x23x30xf32>, %62: tensor<4x30x23xf32>, %63: tensor<30xf32>, %64: tensor<127x30xf32>, %65: tensor<6x120xf32>, %66: tensor<6x660xf32>, %67: tensor<6x120xf32>, %68: tensor<6x660xf32>, %69: tensor<3x2x512x5xf32>, %70: tensor<3x2x512x5xf32>, %71: tensor<6x120xf32>, %72: tensor<6x660xf32>, %73: tensor<2xi32>, %74: tensor<2xi32>, %75: tensor<2xi32>, %76: tensor<2xi32>):
    %77 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %78 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %79 = "stablehlo.slice"(%74) {limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %80 = "stablehlo.reshape"(%79) : (tensor<1xi32>) -> tensor<i32>
    %81 = "stablehlo.slice"(%75) {limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %82 = "stablehlo.reshape"(%81) : (tensor<1xi32>) -> tensor<i32>
    %83 = "stablehlo.slice"(%76) {limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %84 = "stablehlo.reshape"(%83) : (tensor<1xi32>) -> tensor<i32>
    %85 = "stablehlo.slice"(%74) {limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %86 = "stablehlo.reshape"(%85) : (tensor<1xi32>) -> tensor<i32>
    %87 = "stablehlo.slice"(%75) {limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %88 = "stablehlo.reshape"(%87) : (tensor<1xi32>) -> tensor<i32>
    %89 = "stablehlo.slice"(%76) {limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %90 = "stablehlo.reshape"(%89) : (tensor<1xi32>) -> tensor<i32>
    %91 = "stablehlo.broadcast_in_dim"(%75) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x1xi32>
    %92 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x1xi32>
    %93 = "stablehlo.add"(%91, %92) : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x1xi32>
    %94 = "stablehlo.compare"(%76, %77) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %95 = "stablehlo.add"(%75, %76) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %96 = "stablehlo.select"(%94, %95, %77) : (tensor<2xi1>, tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %97 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %98 = "stablehlo.reduce"(%96, %97) ({
    ^bb0(%99: tensor<i32>, %100: tensor<i32>):
      %101 = "stablehlo.maximum"(%99, %100) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%101) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xi32>, tensor<i32>) -> tensor<i32>
    %102 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %103 = "stablehlo.reduce"(%76, %102) ({
    ^bb0(%104: tensor<i32>, %105: tensor<i32>):
      %106 = "stablehlo.maximum"(%104, %105) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%106) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xi32>, tensor<i32>) -> tensor<i32>
    %107 = "stablehlo.reshape"(%73) : (tensor<2xi32>) -> tensor<2x1xi32>
    %108 = "stablehlo.gather"(%0, %107) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 30>} : (tensor<127x30xf32>, tensor<2x1xi32>) -> tensor<2x30xf32>
    %109 = "stablehlo.multiply"(%108, %108) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %110 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %111 = "stablehlo.reduce"(%109, %110) ({
    ^bb0(%112: tensor<f32>, %113: tensor<f32>):
      %114 = "stablehlo.add"(%112, %113) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%114) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x30xf32>, tensor<f32>) -> tensor<2xf32>
    %115 = "stablehlo.constant"() {value = dense<3.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %116 = "stablehlo.divide"(%111, %115) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %117 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %118 = "stablehlo.add"(%116, %117) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %119 = "stablehlo.rsqrt"(%118) : (tensor<2xf32>) -> tensor<2xf32>
    %120 = "stablehlo.broadcast_in_dim"(%119) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x30xf32>
    %121 = "stablehlo.multiply"(%108, %120) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %122 = "stablehlo.broadcast_in_dim"(%1) {broadcast_dimensions = array<i64: 1>} : (tensor<30xf32>) -> tensor<2x30xf32>
    %123 = "stablehlo.multiply"(%121, %122) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %124 = "stablehlo.dot_general"(%123, %2) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x30xf32>, tensor<120x30xf32>) -> tensor<2x120xf32>
    %125 = "stablehlo.slice"(%124) {limit_indices = array<i64: 2, 60>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x120xf32>) -> tensor<2x60xf32>
    %126 = "stablehlo.dynamic_slice"(%65, %80, %78) {slice_sizes = array<i64: 1, 120>} : (tensor<6x120xf32>, tensor<i32>, tensor<i32>) -> tensor<1x120xf32>
    %127 = "stablehlo.dynamic_slice"(%65, %86, %78) {slice_sizes = array<i64: 1, 120>} : (tensor<6x120xf32>, tensor<i32>, tensor<i32>) -> tensor<1x120xf32>
    %128 = "stablehlo.concatenate"(%126, %127) {dimension = 0 : i64} : (tensor<1x120xf32>, tensor<1x120xf32>) -> tensor<2x120xf32>
    %129 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x120xf32>} : () -> tensor<2x120xf32>
    %130 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %131 = "stablehlo.compare"(%75, %130) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %132 = "stablehlo.broadcast_in_dim"(%131) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x120xi1>
    %133 = "stablehlo.select"(%132, %129, %128) : (tensor<2x120xi1>, tensor<2x120xf32>, tensor<2x120xf32>) -> tensor<2x120xf32>
    %134 = "stablehlo.reshape"(%133) : (tensor<2x120xf32>) -> tensor<2x2x60xf32>
    %135 = "stablehlo.reshape"(%125) : (tensor<2x60xf32>) -> tensor<2x1x60xf32>
    %136 = "stablehlo.concatenate"(%134, %135) {dimension = 1 : i64} : (tensor<2x2x60xf32>, tensor<2x1x60xf32>) -> tensor<2x3x60xf32>
    %137 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x1x60xf32>} : () -> tensor<2x1x60xf32>
    %138 = "stablehlo.broadcast_in_dim"(%4) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x1x60xf32>
    %139 = "stablehlo.slice"(%3) {limit_indices = array<i64: 60, 1>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<60x3xf32>) -> tensor<60x1xf32>
    %140 = "stablehlo.reshape"(%139) : (tensor<60x1xf32>) -> tensor<60xf32>
    %141 = "stablehlo.broadcast_in_dim"(%140) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x1x60xf32>
    %142 = "stablehlo.slice"(%136) {limit_indices = array<i64: 2, 1, 60>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x3x60xf32>) -> tensor<2x1x60xf32>
    %143 = "stablehlo.multiply"(%142, %141) : (tensor<2x1x60xf32>, tensor<2x1x60xf32>) -> tensor<2x1x60xf32>
    %144 = "stablehlo.add"(%138, %143) : (tensor<2x1x60xf32>, tensor<2x1x60xf32>) -> tensor<2x1x60xf32>
    %145 = "stablehlo.slice"(%3) {limit_indices = array<i64: 60, 2>, start_indices = array<i64: 0, 1>, strides = array<i64: 1, 1>} : (tensor<60x3xf32>) -> tensor<60x1xf32>
    %146 = "stablehlo.reshape"(%145) : (tensor<60x1xf32>) -> tensor<60xf32>
    %147 = "stablehlo.broadcast_in_dim"(%146) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x1x60xf32>
    %148 = "stablehlo.slice"(%136) {limit_indices = array<i64: 2, 2, 60>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x3x60xf32>) -> tensor<2x1x60xf32>
    %149 = "stablehlo.multiply"(%148, %147) : (tensor<2x1x60xf32>, tensor<2x1x60xf32>) -> tensor<2x1x60xf32>
    %150 = "stablehlo.add"(%144, %149) : (tensor<2x1x60xf32>, tensor<2x1x60xf32>) -> tensor<2x1x60xf32>
    %151 = "stablehlo.slice"(%3) {limit_indices = array<i64: 60, 3>, start_indices = array<i64: 0, 2>, strides = array<i64: 1, 1>} : (tensor<60x3xf32>) -> tensor<60x1xf32>
    %152 = "stablehlo.reshape"(%151) : (tensor<60x1xf32>) -> tensor<60xf32>
    %153 = "stablehlo.broadcast_in_dim"(%152) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x1x60xf32>
    %154 = "stablehlo.slice"(%136) {limit_indices = array<i64: 2, 3, 60>, start_indices = array<i64: 0, 2, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x3x60xf32>) -> tensor<2x1x60xf32>
    %155 = "stablehlo.multiply"(%154, %153) : (tensor<2x1x60xf32>, tensor<2x1x60xf32>) -> tensor<2x1x60xf32>
    %156 = "stablehlo.add"(%150, %155) : (tensor<2x1x60xf32>, tensor<2x1x60xf32>) -> tensor<2x1x60xf32>
    %157 = "stablehlo.slice"(%136) {limit_indices = array<i64: 1, 3, 60>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x3x60xf32>) -> tensor<1x3x60xf32>
    %158 = "stablehlo.dynamic_slice"(%157, %78, %84, %78) {slice_sizes = array<i64: 1, 2, 60>} : (tensor<1x3x60xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60xf32>
    %159 = "stablehlo.slice"(%136) {limit_indices = array<i64: 2, 3, 60>, start_indices = array<i64: 1, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x3x60xf32>) -> tensor<1x3x60xf32>
    %160 = "stablehlo.dynamic_slice"(%159, %78, %90, %78) {slice_sizes = array<i64: 1, 2, 60>} : (tensor<1x3x60xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60xf32>
    %161 = "stablehlo.concatenate"(%158, %160) {dimension = 0 : i64} : (tensor<1x2x60xf32>, tensor<1x2x60xf32>) -> tensor<2x2x60xf32>
    %162 = "stablehlo.reshape"(%156) : (tensor<2x1x60xf32>) -> tensor<2x60xf32>
    %163 = "stablehlo.reshape"(%161) : (tensor<2x2x60xf32>) -> tensor<2x120xf32>
    %164 = "stablehlo.slice"(%163) {limit_indices = array<i64: 1, 120>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x120xf32>) -> tensor<1x120xf32>
    %165 = "stablehlo.dynamic_update_slice"(%65, %164, %80, %78) : (tensor<6x120xf32>, tensor<1x120xf32>, tensor<i32>, tensor<i32>) -> tensor<6x120xf32>
    %166 = "stablehlo.slice"(%163) {limit_indices = array<i64: 2, 120>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x120xf32>) -> tensor<1x120xf32>
    %167 = "stablehlo.dynamic_update_slice"(%165, %166, %86, %78) : (tensor<6x120xf32>, tensor<1x120xf32>, tensor<i32>, tensor<i32>) -> tensor<6x120xf32>
    %168 = "stablehlo.logistic"(%162) : (tensor<2x60xf32>) -> tensor<2x60xf32>
    %169 = "stablehlo.multiply"(%162, %168) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %170 = "stablehlo.slice"(%124) {limit_indices = array<i64: 2, 120>, start_indices = array<i64: 0, 60>, strides = array<i64: 1, 1>} : (tensor<2x120xf32>) -> tensor<2x60xf32>
    %171 = "stablehlo.dot_general"(%169, %5) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<27x60xf32>) -> tensor<2x27xf32>
    %172 = "stablehlo.slice"(%171) {limit_indices = array<i64: 2, 5>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x27xf32>) -> tensor<2x5xf32>
    %173 = "stablehlo.multiply"(%172, %172) : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xf32>
    %174 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %175 = "stablehlo.reduce"(%173, %174) ({
    ^bb0(%176: tensor<f32>, %177: tensor<f32>):
      %178 = "stablehlo.add"(%176, %177) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%178) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x5xf32>, tensor<f32>) -> tensor<2xf32>
    %179 = "stablehlo.constant"() {value = dense<5.00000000e+00> : tensor<2xf32>} : () -> tensor<2xf32>
    %180 = "stablehlo.divide"(%175, %179) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %181 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %182 = "stablehlo.add"(%180, %181) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %183 = "stablehlo.rsqrt"(%182) : (tensor<2xf32>) -> tensor<2xf32>
    %184 = "stablehlo.broadcast_in_dim"(%183) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x5xf32>
    %185 = "stablehlo.multiply"(%172, %184) : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xf32>
    %186 = "stablehlo.broadcast_in_dim"(%6) {broadcast_dimensions = array<i64: 1>} : (tensor<5xf32>) -> tensor<2x5xf32>
    %187 = "stablehlo.multiply"(%185, %186) : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xf32>
    %188 = "stablehlo.slice"(%171) {limit_indices = array<i64: 2, 16>, start_indices = array<i64: 0, 5>, strides = array<i64: 1, 1>} : (tensor<2x27xf32>) -> tensor<2x11xf32>
    %189 = "stablehlo.multiply"(%188, %188) : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xf32>
    %190 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %191 = "stablehlo.reduce"(%189, %190) ({
    ^bb0(%192: tensor<f32>, %193: tensor<f32>):
      %194 = "stablehlo.add"(%192, %193) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%194) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x11xf32>, tensor<f32>) -> tensor<2xf32>
    %195 = "stablehlo.constant"() {value = dense<1.10000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %196 = "stablehlo.divide"(%191, %195) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %197 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %198 = "stablehlo.add"(%196, %197) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %199 = "stablehlo.rsqrt"(%198) : (tensor<2xf32>) -> tensor<2xf32>
    %200 = "stablehlo.broadcast_in_dim"(%199) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x11xf32>
    %201 = "stablehlo.multiply"(%188, %200) : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xf32>
    %202 = "stablehlo.broadcast_in_dim"(%7) {broadcast_dimensions = array<i64: 1>} : (tensor<11xf32>) -> tensor<2x11xf32>
    %203 = "stablehlo.multiply"(%201, %202) : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xf32>
    %204 = "stablehlo.slice"(%171) {limit_indices = array<i64: 2, 27>, start_indices = array<i64: 0, 16>, strides = array<i64: 1, 1>} : (tensor<2x27xf32>) -> tensor<2x11xf32>
    %205 = "stablehlo.multiply"(%204, %204) : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xf32>
    %206 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %207 = "stablehlo.reduce"(%205, %206) ({
    ^bb0(%208: tensor<f32>, %209: tensor<f32>):
      %210 = "stablehlo.add"(%208, %209) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%210) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x11xf32>, tensor<f32>) -> tensor<2xf32>
    %211 = "stablehlo.constant"() {value = dense<1.10000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %212 = "stablehlo.divide"(%207, %211) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %213 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %214 = "stablehlo.add"(%212, %213) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %215 = "stablehlo.rsqrt"(%214) : (tensor<2xf32>) -> tensor<2xf32>
    %216 = "stablehlo.broadcast_in_dim"(%215) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x11xf32>
    %217 = "stablehlo.multiply"(%204, %216) : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xf32>
    %218 = "stablehlo.broadcast_in_dim"(%8) {broadcast_dimensions = array<i64: 1>} : (tensor<11xf32>) -> tensor<2x11xf32>
    %219 = "stablehlo.multiply"(%217, %218) : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xf32>
    %220 = "stablehlo.dot_general"(%187, %9) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x5xf32>, tensor<60x5xf32>) -> tensor<2x60xf32>
    %221 = "stablehlo.broadcast_in_dim"(%10) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60xf32>
    %222 = "stablehlo.add"(%220, %221) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %223 = "stablehlo.abs"(%222) : (tensor<2x60xf32>) -> tensor<2x60xf32>
    %224 = "stablehlo.negate"(%223) : (tensor<2x60xf32>) -> tensor<2x60xf32>
    %225 = "stablehlo.exponential"(%224) : (tensor<2x60xf32>) -> tensor<2x60xf32>
    %226 = "stablehlo.log_plus_one"(%225) : (tensor<2x60xf32>) -> tensor<2x60xf32>
    %227 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x60xf32>} : () -> tensor<2x60xf32>
    %228 = "stablehlo.maximum"(%222, %227) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %229 = "stablehlo.add"(%228, %226) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %230 = "stablehlo.reshape"(%169) : (tensor<2x60xf32>) -> tensor<2x60x1xf32>
    %231 = "stablehlo.reshape"(%203) : (tensor<2x11xf32>) -> tensor<2x1x11xf32>
    %232 = "stablehlo.reshape"(%219) : (tensor<2x11xf32>) -> tensor<2x1x11xf32>
    %233 = "stablehlo.dynamic_slice"(%66, %80, %78) {slice_sizes = array<i64: 1, 660>} : (tensor<6x660xf32>, tensor<i32>, tensor<i32>) -> tensor<1x660xf32>
    %234 = "stablehlo.dynamic_slice"(%66, %86, %78) {slice_sizes = array<i64: 1, 660>} : (tensor<6x660xf32>, tensor<i32>, tensor<i32>) -> tensor<1x660xf32>
    %235 = "stablehlo.concatenate"(%233, %234) {dimension = 0 : i64} : (tensor<1x660xf32>, tensor<1x660xf32>) -> tensor<2x660xf32>
    %236 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x660xf32>} : () -> tensor<2x660xf32>
    %237 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %238 = "stablehlo.compare"(%75, %237) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %239 = "stablehlo.broadcast_in_dim"(%238) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x660xi1>
    %240 = "stablehlo.select"(%239, %236, %235) : (tensor<2x660xi1>, tensor<2x660xf32>, tensor<2x660xf32>) -> tensor<2x660xf32>
    %241 = "stablehlo.broadcast_in_dim"(%231) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x1x11xf32>) -> tensor<2x1x60x11xf32>
    %242 = "stablehlo.reshape"(%241) : (tensor<2x1x60x11xf32>) -> tensor<2x60x11xf32>
    %243 = "stablehlo.broadcast_in_dim"(%232) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x1x11xf32>) -> tensor<2x1x60x11xf32>
    %244 = "stablehlo.reshape"(%243) : (tensor<2x1x60x11xf32>) -> tensor<2x60x11xf32>
    %245 = "stablehlo.reshape"(%230) : (tensor<2x60x1xf32>) -> tensor<2x1x60x1xf32>
    %246 = "stablehlo.transpose"(%245) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x60x1xf32>) -> tensor<1x2x60x1xf32>
    %247 = "stablehlo.reshape"(%229) : (tensor<2x60xf32>) -> tensor<2x1x60xf32>
    %248 = "stablehlo.transpose"(%247) {permutation = array<i64: 1, 0, 2>} : (tensor<2x1x60xf32>) -> tensor<1x2x60xf32>
    %249 = "stablehlo.reshape"(%242) : (tensor<2x60x11xf32>) -> tensor<2x1x60x11xf32>
    %250 = "stablehlo.transpose"(%249) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x60x11xf32>) -> tensor<1x2x60x11xf32>
    %251 = "stablehlo.reshape"(%244) : (tensor<2x60x11xf32>) -> tensor<2x1x60x11xf32>
    %252 = "stablehlo.transpose"(%251) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x60x11xf32>) -> tensor<1x2x60x11xf32>
    %253 = "stablehlo.broadcast_in_dim"(%11) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<60x11xf32>) -> tensor<2x60x11xf32>
    %254 = "stablehlo.broadcast_in_dim"(%12) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60x1xf32>
    %255 = "stablehlo.reshape"(%240) : (tensor<2x660xf32>) -> tensor<2x60x1x11xf32>
    %256 = "stablehlo.dynamic_slice"(%246, %78, %78, %78, %78) {slice_sizes = array<i64: 1, 2, 60, 1>} : (tensor<1x2x60x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60x1xf32>
    %257 = "stablehlo.reshape"(%256) : (tensor<1x2x60x1xf32>) -> tensor<2x60x1xf32>
    %258 = "stablehlo.dynamic_slice"(%248, %78, %78, %78) {slice_sizes = array<i64: 1, 2, 60>} : (tensor<1x2x60xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60xf32>
    %259 = "stablehlo.reshape"(%258) : (tensor<1x2x60xf32>) -> tensor<2x60xf32>
    %260 = "stablehlo.dynamic_slice"(%250, %78, %78, %78, %78) {slice_sizes = array<i64: 1, 2, 60, 11>} : (tensor<1x2x60x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60x11xf32>
    %261 = "stablehlo.reshape"(%260) : (tensor<1x2x60x11xf32>) -> tensor<2x60x11xf32>
    %262 = "stablehlo.dynamic_slice"(%252, %78, %78, %78, %78) {slice_sizes = array<i64: 1, 2, 60, 11>} : (tensor<1x2x60x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60x11xf32>
    %263 = "stablehlo.reshape"(%262) : (tensor<1x2x60x11xf32>) -> tensor<2x60x11xf32>
    %264 = "stablehlo.broadcast_in_dim"(%259) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x60xf32>) -> tensor<2x60x11xf32>
    %265 = "stablehlo.multiply"(%264, %253) : (tensor<2x60x11xf32>, tensor<2x60x11xf32>) -> tensor<2x60x11xf32>
    %266 = "stablehlo.exponential"(%265) : (tensor<2x60x11xf32>) -> tensor<2x60x11xf32>
    %267 = "stablehlo.broadcast_in_dim"(%266) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x60x11xf32>) -> tensor<2x60x1x11xf32>
    %268 = "stablehlo.broadcast_in_dim"(%259) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x60xf32>) -> tensor<2x60x1xf32>
    %269 = "stablehlo.multiply"(%268, %257) : (tensor<2x60x1xf32>, tensor<2x60x1xf32>) -> tensor<2x60x1xf32>
    %270 = "stablehlo.broadcast_in_dim"(%269) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x60x1xf32>) -> tensor<2x60x1x11xf32>
    %271 = "stablehlo.broadcast_in_dim"(%261) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x60x11xf32>) -> tensor<2x60x1x11xf32>
    %272 = "stablehlo.multiply"(%270, %271) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
    %273 = "stablehlo.multiply"(%267, %255) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
    %274 = "stablehlo.add"(%273, %272) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
    %275 = "stablehlo.broadcast_in_dim"(%263) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x60x11xf32>) -> tensor<2x60x1x11xf32>
    %276 = "stablehlo.multiply"(%274, %275) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
    %277 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %278 = "stablehlo.reduce"(%276, %277) ({
    ^bb0(%279: tensor<f32>, %280: tensor<f32>):
      %281 = "stablehlo.add"(%279, %280) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%281) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 3>} : (tensor<2x60x1x11xf32>, tensor<f32>) -> tensor<2x60x1xf32>
    %282 = "stablehlo.multiply"(%254, %257) : (tensor<2x60x1xf32>, tensor<2x60x1xf32>) -> tensor<2x60x1xf32>
    %283 = "stablehlo.add"(%278, %282) : (tensor<2x60x1xf32>, tensor<2x60x1xf32>) -> tensor<2x60x1xf32>
    %284 = "stablehlo.reshape"(%283) : (tensor<2x60x1xf32>) -> tensor<1x2x60x1xf32>
    %285 = "stablehlo.transpose"(%284) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x2x60x1xf32>) -> tensor<2x1x60x1xf32>
    %286 = "stablehlo.reshape"(%285) : (tensor<2x1x60x1xf32>) -> tensor<2x60x1xf32>
    %287 = "stablehlo.reshape"(%274) : (tensor<2x60x1x11xf32>) -> tensor<2x660xf32>
    %288 = "stablehlo.slice"(%287) {limit_indices = array<i64: 1, 660>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x660xf32>) -> tensor<1x660xf32>
    %289 = "stablehlo.dynamic_update_slice"(%66, %288, %80, %78) : (tensor<6x660xf32>, tensor<1x660xf32>, tensor<i32>, tensor<i32>) -> tensor<6x660xf32>
    %290 = "stablehlo.slice"(%287) {limit_indices = array<i64: 2, 660>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x660xf32>) -> tensor<1x660xf32>
    %291 = "stablehlo.dynamic_update_slice"(%289, %290, %86, %78) : (tensor<6x660xf32>, tensor<1x660xf32>, tensor<i32>, tensor<i32>) -> tensor<6x660xf32>
    %292 = "stablehlo.reshape"(%286) : (tensor<2x60x1xf32>) -> tensor<2x60xf32>
    %293 = "stablehlo.logistic"(%170) : (tensor<2x60xf32>) -> tensor<2x60xf32>
    %294 = "stablehlo.multiply"(%170, %293) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %295 = "stablehlo.multiply"(%292, %294) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %296 = "stablehlo.dot_general"(%295, %13) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<30x60xf32>) -> tensor<2x30xf32>
    %297 = "stablehlo.add"(%108, %296) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %298 = "stablehlo.multiply"(%297, %297) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %299 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %300 = "stablehlo.reduce"(%298, %299) ({
    ^bb0(%301: tensor<f32>, %302: tensor<f32>):
      %303 = "stablehlo.add"(%301, %302) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%303) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x30xf32>, tensor<f32>) -> tensor<2xf32>
    %304 = "stablehlo.constant"() {value = dense<3.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %305 = "stablehlo.divide"(%300, %304) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %306 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %307 = "stablehlo.add"(%305, %306) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %308 = "stablehlo.rsqrt"(%307) : (tensor<2xf32>) -> tensor<2xf32>
    %309 = "stablehlo.broadcast_in_dim"(%308) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x30xf32>
    %310 = "stablehlo.multiply"(%297, %309) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %311 = "stablehlo.broadcast_in_dim"(%14) {broadcast_dimensions = array<i64: 1>} : (tensor<30xf32>) -> tensor<2x30xf32>
    %312 = "stablehlo.multiply"(%310, %311) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %313 = "stablehlo.dot_general"(%312, %15) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x30xf32>, tensor<23x30xf32>) -> tensor<2x23xf32>
    %314 = "stablehlo.dot_general"(%312, %16) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x30xf32>, tensor<23x30xf32>) -> tensor<2x23xf32>
    %315 = "stablehlo.logistic"(%313) : (tensor<2x23xf32>) -> tensor<2x23xf32>
    %316 = "stablehlo.multiply"(%313, %315) : (tensor<2x23xf32>, tensor<2x23xf32>) -> tensor<2x23xf32>
    %317 = "stablehlo.multiply"(%316, %314) : (tensor<2x23xf32>, tensor<2x23xf32>) -> tensor<2x23xf32>
    %318 = "stablehlo.dot_general"(%317, %17) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x23xf32>, tensor<30x23xf32>) -> tensor<2x30xf32>
    %319 = "stablehlo.add"(%297, %318) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %320 = "stablehlo.multiply"(%319, %319) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %321 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %322 = "stablehlo.reduce"(%320, %321) ({
    ^bb0(%323: tensor<f32>, %324: tensor<f32>):
      %325 = "stablehlo.add"(%323, %324) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%325) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x30xf32>, tensor<f32>) -> tensor<2xf32>
    %326 = "stablehlo.constant"() {value = dense<3.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %327 = "stablehlo.divide"(%322, %326) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %328 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %329 = "stablehlo.add"(%327, %328) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %330 = "stablehlo.rsqrt"(%329) : (tensor<2xf32>) -> tensor<2xf32>
    %331 = "stablehlo.broadcast_in_dim"(%330) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x30xf32>
    %332 = "stablehlo.multiply"(%319, %331) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %333 = "stablehlo.broadcast_in_dim"(%18) {broadcast_dimensions = array<i64: 1>} : (tensor<30xf32>) -> tensor<2x30xf32>
    %334 = "stablehlo.multiply"(%332, %333) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %335 = "stablehlo.dot_general"(%334, %19) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x30xf32>, tensor<120x30xf32>) -> tensor<2x120xf32>
    %336 = "stablehlo.slice"(%335) {limit_indices = array<i64: 2, 60>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x120xf32>) -> tensor<2x60xf32>
    %337 = "stablehlo.dynamic_slice"(%67, %80, %78) {slice_sizes = array<i64: 1, 120>} : (tensor<6x120xf32>, tensor<i32>, tensor<i32>) -> tensor<1x120xf32>
    %338 = "stablehlo.dynamic_slice"(%67, %86, %78) {slice_sizes = array<i64: 1, 120>} : (tensor<6x120xf32>, tensor<i32>, tensor<i32>) -> tensor<1x120xf32>
    %339 = "stablehlo.concatenate"(%337, %338) {dimension = 0 : i64} : (tensor<1x120xf32>, tensor<1x120xf32>) -> tensor<2x120xf32>
    %340 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x120xf32>} : () -> tensor<2x120xf32>
    %341 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %342 = "stablehlo.compare"(%75, %341) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %343 = "stablehlo.broadcast_in_dim"(%342) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x120xi1>
    %344 = "stablehlo.select"(%343, %340, %339) : (tensor<2x120xi1>, tensor<2x120xf32>, tensor<2x120xf32>) -> tensor<2x120xf32>
    %345 = "stablehlo.reshape"(%344) : (tensor<2x120xf32>) -> tensor<2x2x60xf32>
    %346 = "stablehlo.reshape"(%336) : (tensor<2x60xf32>) -> tensor<2x1x60xf32>
    %347 = "stablehlo.concatenate"(%345, %346) {dimension = 1 : i64} : (tensor<2x2x60xf32>, tensor<2x1x60xf32>) -> tensor<2x3x60xf32>
    %348 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x1x60xf32>} : () -> tensor<2x1x60xf32>
    %349 = "stablehlo.broadcast_in_dim"(%21) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x1x60xf32>
    %350 = "stablehlo.slice"(%20) {limit_indices = array<i64: 60, 1>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<60x3xf32>) -> tensor<60x1xf32>
    %351 = "stablehlo.reshape"(%350) : (tensor<60x1xf32>) -> tensor<60xf32>
    %352 = "stablehlo.broadcast_in_dim"(%351) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x1x60xf32>
    %353 = "stablehlo.slice"(%347) {limit_indices = array<i64: 2, 1, 60>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x3x60xf32>) -> tensor<2x1x60xf32>
    %354 = "stablehlo.multiply"(%353, %352) : (tensor<2x1x60xf32>, tensor<2x1x60xf32>) -> tensor<2x1x60xf32>
    %355 = "stablehlo.add"(%349, %354) : (tensor<2x1x60xf32>, tensor<2x1x60xf32>) -> tensor<2x1x60xf32>
    %356 = "stablehlo.slice"(%20) {limit_indices = array<i64: 60, 2>, start_indices = array<i64: 0, 1>, strides = array<i64: 1, 1>} : (tensor<60x3xf32>) -> tensor<60x1xf32>
    %357 = "stablehlo.reshape"(%356) : (tensor<60x1xf32>) -> tensor<60xf32>
    %358 = "stablehlo.broadcast_in_dim"(%357) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x1x60xf32>
    %359 = "stablehlo.slice"(%347) {limit_indices = array<i64: 2, 2, 60>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x3x60xf32>) -> tensor<2x1x60xf32>
    %360 = "stablehlo.multiply"(%359, %358) : (tensor<2x1x60xf32>, tensor<2x1x60xf32>) -> tensor<2x1x60xf32>
    %361 = "stablehlo.add"(%355, %360) : (tensor<2x1x60xf32>, tensor<2x1x60xf32>) -> tensor<2x1x60xf32>
    %362 = "stablehlo.slice"(%20) {limit_indices = array<i64: 60, 3>, start_indices = array<i64: 0, 2>, strides = array<i64: 1, 1>} : (tensor<60x3xf32>) -> tensor<60x1xf32>
    %363 = "stablehlo.reshape"(%362) : (tensor<60x1xf32>) -> tensor<60xf32>
    %364 = "stablehlo.broadcast_in_dim"(%363) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x1x60xf32>
    %365 = "stablehlo.slice"(%347) {limit_indices = array<i64: 2, 3, 60>, start_indices = array<i64: 0, 2, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x3x60xf32>) -> tensor<2x1x60xf32>
    %366 = "stablehlo.multiply"(%365, %364) : (tensor<2x1x60xf32>, tensor<2x1x60xf32>) -> tensor<2x1x60xf32>
    %367 = "stablehlo.add"(%361, %366) : (tensor<2x1x60xf32>, tensor<2x1x60xf32>) -> tensor<2x1x60xf32>
    %368 = "stablehlo.slice"(%347) {limit_indices = array<i64: 1, 3, 60>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x3x60xf32>) -> tensor<1x3x60xf32>
    %369 = "stablehlo.dynamic_slice"(%368, %78, %84, %78) {slice_sizes = array<i64: 1, 2, 60>} : (tensor<1x3x60xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60xf32>
    %370 = "stablehlo.slice"(%347) {limit_indices = array<i64: 2, 3, 60>, start_indices = array<i64: 1, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x3x60xf32>) -> tensor<1x3x60xf32>
    %371 = "stablehlo.dynamic_slice"(%370, %78, %90, %78) {slice_sizes = array<i64: 1, 2, 60>} : (tensor<1x3x60xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60xf32>
    %372 = "stablehlo.concatenate"(%369, %371) {dimension = 0 : i64} : (tensor<1x2x60xf32>, tensor<1x2x60xf32>) -> tensor<2x2x60xf32>
    %373 = "stablehlo.reshape"(%367) : (tensor<2x1x60xf32>) -> tensor<2x60xf32>
    %374 = "stablehlo.reshape"(%372) : (tensor<2x2x60xf32>) -> tensor<2x120xf32>
    %375 = "stablehlo.slice"(%374) {limit_indices = array<i64: 1, 120>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x120xf32>) -> tensor<1x120xf32>
    %376 = "stablehlo.dynamic_update_slice"(%67, %375, %80, %78) : (tensor<6x120xf32>, tensor<1x120xf32>, tensor<i32>, tensor<i32>) -> tensor<6x120xf32>
    %377 = "stablehlo.slice"(%374) {limit_indices = array<i64: 2, 120>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x120xf32>) -> tensor<1x120xf32>
    %378 = "stablehlo.dynamic_update_slice"(%376, %377, %86, %78) : (tensor<6x120xf32>, tensor<1x120xf32>, tensor<i32>, tensor<i32>) -> tensor<6x120xf32>
    %379 = "stablehlo.logistic"(%373) : (tensor<2x60xf32>) -> tensor<2x60xf32>
    %380 = "stablehlo.multiply"(%373, %379) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %381 = "stablehlo.slice"(%335) {limit_indices = array<i64: 2, 120>, start_indices = array<i64: 0, 60>, strides = array<i64: 1, 1>} : (tensor<2x120xf32>) -> tensor<2x60xf32>
    %382 = "stablehlo.dot_general"(%380, %22) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<27x60xf32>) -> tensor<2x27xf32>
    %383 = "stablehlo.slice"(%382) {limit_indices = array<i64: 2, 5>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x27xf32>) -> tensor<2x5xf32>
    %384 = "stablehlo.multiply"(%383, %383) : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xf32>
    %385 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %386 = "stablehlo.reduce"(%384, %385) ({
    ^bb0(%387: tensor<f32>, %388: tensor<f32>):
      %389 = "stablehlo.add"(%387, %388) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%389) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x5xf32>, tensor<f32>) -> tensor<2xf32>
    %390 = "stablehlo.constant"() {value = dense<5.00000000e+00> : tensor<2xf32>} : () -> tensor<2xf32>
    %391 = "stablehlo.divide"(%386, %390) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %392 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %393 = "stablehlo.add"(%391, %392) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %394 = "stablehlo.rsqrt"(%393) : (tensor<2xf32>) -> tensor<2xf32>
    %395 = "stablehlo.broadcast_in_dim"(%394) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x5xf32>
    %396 = "stablehlo.multiply"(%383, %395) : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xf32>
    %397 = "stablehlo.broadcast_in_dim"(%23) {broadcast_dimensions = array<i64: 1>} : (tensor<5xf32>) -> tensor<2x5xf32>
    %398 = "stablehlo.multiply"(%396, %397) : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xf32>
    %399 = "stablehlo.slice"(%382) {limit_indices = array<i64: 2, 16>, start_indices = array<i64: 0, 5>, strides = array<i64: 1, 1>} : (tensor<2x27xf32>) -> tensor<2x11xf32>
    %400 = "stablehlo.multiply"(%399, %399) : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xf32>
    %401 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %402 = "stablehlo.reduce"(%400, %401) ({
    ^bb0(%403: tensor<f32>, %404: tensor<f32>):
      %405 = "stablehlo.add"(%403, %404) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%405) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x11xf32>, tensor<f32>) -> tensor<2xf32>
    %406 = "stablehlo.constant"() {value = dense<1.10000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %407 = "stablehlo.divide"(%402, %406) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %408 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %409 = "stablehlo.add"(%407, %408) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %410 = "stablehlo.rsqrt"(%409) : (tensor<2xf32>) -> tensor<2xf32>
    %411 = "stablehlo.broadcast_in_dim"(%410) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x11xf32>
    %412 = "stablehlo.multiply"(%399, %411) : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xf32>
    %413 = "stablehlo.broadcast_in_dim"(%24) {broadcast_dimensions = array<i64: 1>} : (tensor<11xf32>) -> tensor<2x11xf32>
    %414 = "stablehlo.multiply"(%412, %413) : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xf32>
    %415 = "stablehlo.slice"(%382) {limit_indices = array<i64: 2, 27>, start_indices = array<i64: 0, 16>, strides = array<i64: 1, 1>} : (tensor<2x27xf32>) -> tensor<2x11xf32>
    %416 = "stablehlo.multiply"(%415, %415) : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xf32>
    %417 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %418 = "stablehlo.reduce"(%416, %417) ({
    ^bb0(%419: tensor<f32>, %420: tensor<f32>):
      %421 = "stablehlo.add"(%419, %420) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%421) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x11xf32>, tensor<f32>) -> tensor<2xf32>
    %422 = "stablehlo.constant"() {value = dense<1.10000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %423 = "stablehlo.divide"(%418, %422) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %424 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %425 = "stablehlo.add"(%423, %424) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %426 = "stablehlo.rsqrt"(%425) : (tensor<2xf32>) -> tensor<2xf32>
    %427 = "stablehlo.broadcast_in_dim"(%426) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x11xf32>
    %428 = "stablehlo.multiply"(%415, %427) : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xf32>
    %429 = "stablehlo.broadcast_in_dim"(%25) {broadcast_dimensions = array<i64: 1>} : (tensor<11xf32>) -> tensor<2x11xf32>
    %430 = "stablehlo.multiply"(%428, %429) : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xf32>
    %431 = "stablehlo.dot_general"(%398, %26) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x5xf32>, tensor<60x5xf32>) -> tensor<2x60xf32>
    %432 = "stablehlo.broadcast_in_dim"(%27) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60xf32>
    %433 = "stablehlo.add"(%431, %432) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %434 = "stablehlo.abs"(%433) : (tensor<2x60xf32>) -> tensor<2x60xf32>
    %435 = "stablehlo.negate"(%434) : (tensor<2x60xf32>) -> tensor<2x60xf32>
    %436 = "stablehlo.exponential"(%435) : (tensor<2x60xf32>) -> tensor<2x60xf32>
    %437 = "stablehlo.log_plus_one"(%436) : (tensor<2x60xf32>) -> tensor<2x60xf32>
    %438 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x60xf32>} : () -> tensor<2x60xf32>
    %439 = "stablehlo.maximum"(%433, %438) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %440 = "stablehlo.add"(%439, %437) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %441 = "stablehlo.reshape"(%380) : (tensor<2x60xf32>) -> tensor<2x60x1xf32>
    %442 = "stablehlo.reshape"(%414) : (tensor<2x11xf32>) -> tensor<2x1x11xf32>
    %443 = "stablehlo.reshape"(%430) : (tensor<2x11xf32>) -> tensor<2x1x11xf32>
    %444 = "stablehlo.dynamic_slice"(%68, %80, %78) {slice_sizes = array<i64: 1, 660>} : (tensor<6x660xf32>, tensor<i32>, tensor<i32>) -> tensor<1x660xf32>
    %445 = "stablehlo.dynamic_slice"(%68, %86, %78) {slice_sizes = array<i64: 1, 660>} : (tensor<6x660xf32>, tensor<i32>, tensor<i32>) -> tensor<1x660xf32>
    %446 = "stablehlo.concatenate"(%444, %445) {dimension = 0 : i64} : (tensor<1x660xf32>, tensor<1x660xf32>) -> tensor<2x660xf32>
    %447 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x660xf32>} : () -> tensor<2x660xf32>
    %448 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %449 = "stablehlo.compare"(%75, %448) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %450 = "stablehlo.broadcast_in_dim"(%449) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x660xi1>
    %451 = "stablehlo.select"(%450, %447, %446) : (tensor<2x660xi1>, tensor<2x660xf32>, tensor<2x660xf32>) -> tensor<2x660xf32>
    %452 = "stablehlo.broadcast_in_dim"(%442) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x1x11xf32>) -> tensor<2x1x60x11xf32>
    %453 = "stablehlo.reshape"(%452) : (tensor<2x1x60x11xf32>) -> tensor<2x60x11xf32>
    %454 = "stablehlo.broadcast_in_dim"(%443) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x1x11xf32>) -> tensor<2x1x60x11xf32>
    %455 = "stablehlo.reshape"(%454) : (tensor<2x1x60x11xf32>) -> tensor<2x60x11xf32>
    %456 = "stablehlo.reshape"(%441) : (tensor<2x60x1xf32>) -> tensor<2x1x60x1xf32>
    %457 = "stablehlo.transpose"(%456) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x60x1xf32>) -> tensor<1x2x60x1xf32>
    %458 = "stablehlo.reshape"(%440) : (tensor<2x60xf32>) -> tensor<2x1x60xf32>
    %459 = "stablehlo.transpose"(%458) {permutation = array<i64: 1, 0, 2>} : (tensor<2x1x60xf32>) -> tensor<1x2x60xf32>
    %460 = "stablehlo.reshape"(%453) : (tensor<2x60x11xf32>) -> tensor<2x1x60x11xf32>
    %461 = "stablehlo.transpose"(%460) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x60x11xf32>) -> tensor<1x2x60x11xf32>
    %462 = "stablehlo.reshape"(%455) : (tensor<2x60x11xf32>) -> tensor<2x1x60x11xf32>
    %463 = "stablehlo.transpose"(%462) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x60x11xf32>) -> tensor<1x2x60x11xf32>
    %464 = "stablehlo.broadcast_in_dim"(%28) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<60x11xf32>) -> tensor<2x60x11xf32>
    %465 = "stablehlo.broadcast_in_dim"(%29) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60x1xf32>
    %466 = "stablehlo.reshape"(%451) : (tensor<2x660xf32>) -> tensor<2x60x1x11xf32>
    %467 = "stablehlo.dynamic_slice"(%457, %78, %78, %78, %78) {slice_sizes = array<i64: 1, 2, 60, 1>} : (tensor<1x2x60x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60x1xf32>
    %468 = "stablehlo.reshape"(%467) : (tensor<1x2x60x1xf32>) -> tensor<2x60x1xf32>
    %469 = "stablehlo.dynamic_slice"(%459, %78, %78, %78) {slice_sizes = array<i64: 1, 2, 60>} : (tensor<1x2x60xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60xf32>
    %470 = "stablehlo.reshape"(%469) : (tensor<1x2x60xf32>) -> tensor<2x60xf32>
    %471 = "stablehlo.dynamic_slice"(%461, %78, %78, %78, %78) {slice_sizes = array<i64: 1, 2, 60, 11>} : (tensor<1x2x60x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60x11xf32>
    %472 = "stablehlo.reshape"(%471) : (tensor<1x2x60x11xf32>) -> tensor<2x60x11xf32>
    %473 = "stablehlo.dynamic_slice"(%463, %78, %78, %78, %78) {slice_sizes = array<i64: 1, 2, 60, 11>} : (tensor<1x2x60x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60x11xf32>
    %474 = "stablehlo.reshape"(%473) : (tensor<1x2x60x11xf32>) -> tensor<2x60x11xf32>
    %475 = "stablehlo.broadcast_in_dim"(%470) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x60xf32>) -> tensor<2x60x11xf32>
    %476 = "stablehlo.multiply"(%475, %464) : (tensor<2x60x11xf32>, tensor<2x60x11xf32>) -> tensor<2x60x11xf32>
    %477 = "stablehlo.exponential"(%476) : (tensor<2x60x11xf32>) -> tensor<2x60x11xf32>
    %478 = "stablehlo.broadcast_in_dim"(%477) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x60x11xf32>) -> tensor<2x60x1x11xf32>
    %479 = "stablehlo.broadcast_in_dim"(%470) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x60xf32>) -> tensor<2x60x1xf32>
    %480 = "stablehlo.multiply"(%479, %468) : (tensor<2x60x1xf32>, tensor<2x60x1xf32>) -> tensor<2x60x1xf32>
    %481 = "stablehlo.broadcast_in_dim"(%480) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x60x1xf32>) -> tensor<2x60x1x11xf32>
    %482 = "stablehlo.broadcast_in_dim"(%472) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x60x11xf32>) -> tensor<2x60x1x11xf32>
    %483 = "stablehlo.multiply"(%481, %482) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
    %484 = "stablehlo.multiply"(%478, %466) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
    %485 = "stablehlo.add"(%484, %483) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
    %486 = "stablehlo.broadcast_in_dim"(%474) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x60x11xf32>) -> tensor<2x60x1x11xf32>
    %487 = "stablehlo.multiply"(%485, %486) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
    %488 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %489 = "stablehlo.reduce"(%487, %488) ({
    ^bb0(%490: tensor<f32>, %491: tensor<f32>):
      %492 = "stablehlo.add"(%490, %491) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%492) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 3>} : (tensor<2x60x1x11xf32>, tensor<f32>) -> tensor<2x60x1xf32>
    %493 = "stablehlo.multiply"(%465, %468) : (tensor<2x60x1xf32>, tensor<2x60x1xf32>) -> tensor<2x60x1xf32>
    %494 = "stablehlo.add"(%489, %493) : (tensor<2x60x1xf32>, tensor<2x60x1xf32>) -> tensor<2x60x1xf32>
    %495 = "stablehlo.reshape"(%494) : (tensor<2x60x1xf32>) -> tensor<1x2x60x1xf32>
    %496 = "stablehlo.transpose"(%495) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x2x60x1xf32>) -> tensor<2x1x60x1xf32>
    %497 = "stablehlo.reshape"(%496) : (tensor<2x1x60x1xf32>) -> tensor<2x60x1xf32>
    %498 = "stablehlo.reshape"(%485) : (tensor<2x60x1x11xf32>) -> tensor<2x660xf32>
    %499 = "stablehlo.slice"(%498) {limit_indices = array<i64: 1, 660>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x660xf32>) -> tensor<1x660xf32>
    %500 = "stablehlo.dynamic_update_slice"(%68, %499, %80, %78) : (tensor<6x660xf32>, tensor<1x660xf32>, tensor<i32>, tensor<i32>) -> tensor<6x660xf32>
    %501 = "stablehlo.slice"(%498) {limit_indices = array<i64: 2, 660>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x660xf32>) -> tensor<1x660xf32>
    %502 = "stablehlo.dynamic_update_slice"(%500, %501, %86, %78) : (tensor<6x660xf32>, tensor<1x660xf32>, tensor<i32>, tensor<i32>) -> tensor<6x660xf32>
    %503 = "stablehlo.reshape"(%497) : (tensor<2x60x1xf32>) -> tensor<2x60xf32>
    %504 = "stablehlo.logistic"(%381) : (tensor<2x60xf32>) -> tensor<2x60xf32>
    %505 = "stablehlo.multiply"(%381, %504) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %506 = "stablehlo.multiply"(%503, %505) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %507 = "stablehlo.dot_general"(%506, %30) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<30x60xf32>) -> tensor<2x30xf32>
    %508 = "stablehlo.add"(%319, %507) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %509 = "stablehlo.multiply"(%508, %508) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %510 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %511 = "stablehlo.reduce"(%509, %510) ({
    ^bb0(%512: tensor<f32>, %513: tensor<f32>):
      %514 = "stablehlo.add"(%512, %513) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%514) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x30xf32>, tensor<f32>) -> tensor<2xf32>
    %515 = "stablehlo.constant"() {value = dense<3.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %516 = "stablehlo.divide"(%511, %515) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %517 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %518 = "stablehlo.add"(%516, %517) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %519 = "stablehlo.rsqrt"(%518) : (tensor<2xf32>) -> tensor<2xf32>
    %520 = "stablehlo.broadcast_in_dim"(%519) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x30xf32>
    %521 = "stablehlo.multiply"(%508, %520) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %522 = "stablehlo.broadcast_in_dim"(%31) {broadcast_dimensions = array<i64: 1>} : (tensor<30xf32>) -> tensor<2x30xf32>
    %523 = "stablehlo.multiply"(%521, %522) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %524 = "stablehlo.dot_general"(%523, %32) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x30xf32>, tensor<4x30xf32>) -> tensor<2x4xf32>
    %525 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
    %526 = "stablehlo.reduce"(%524, %525) ({
    ^bb0(%527: tensor<f32>, %528: tensor<f32>):
      %529 = "stablehlo.maximum"(%527, %528) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%529) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
    %530 = "stablehlo.broadcast_in_dim"(%526) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x4xf32>
    %531 = "stablehlo.subtract"(%524, %530) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %532 = "stablehlo.exponential"(%531) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %533 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %534 = "stablehlo.reduce"(%532, %533) ({
    ^bb0(%535: tensor<f32>, %536: tensor<f32>):
      %537 = "stablehlo.add"(%535, %536) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%537) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
    %538 = "stablehlo.broadcast_in_dim"(%534) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x4xf32>
    %539 = "stablehlo.divide"(%532, %538) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %540 = "stablehlo.broadcast_in_dim"(%524) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x4xf32>
    %541 = "stablehlo.broadcast_in_dim"(%524) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x4xf32>) -> tensor<2x4x4xf32>
    %542 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x4x4xi32>
    %543 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x4x4xi32>
    %544 = "stablehlo.compare"(%542, %543) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x4x4xi32>, tensor<2x4x4xi32>) -> tensor<2x4x4xi1>
    %545 = "stablehlo.compare"(%541, %540) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2x4x4xf32>, tensor<2x4x4xf32>) -> tensor<2x4x4xi1>
    %546 = "stablehlo.and"(%545, %544) : (tensor<2x4x4xi1>, tensor<2x4x4xi1>) -> tensor<2x4x4xi1>
    %547 = "stablehlo.compare"(%541, %540) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<2x4x4xf32>, tensor<2x4x4xf32>) -> tensor<2x4x4xi1>
    %548 = "stablehlo.or"(%547, %546) : (tensor<2x4x4xi1>, tensor<2x4x4xi1>) -> tensor<2x4x4xi1>
    %549 = "stablehlo.convert"(%548) : (tensor<2x4x4xi1>) -> tensor<2x4x4xi32>
    %550 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %551 = "stablehlo.reduce"(%549, %550) ({
    ^bb0(%552: tensor<i32>, %553: tensor<i32>):
      %554 = "stablehlo.add"(%552, %553) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%554) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x4xi32>, tensor<i32>) -> tensor<2x4xi32>
    %555 = "stablehlo.constant"() {value = dense<2> : tensor<2x4xi32>} : () -> tensor<2x4xi32>
    %556 = "stablehlo.compare"(%551, %555) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x4xi32>, tensor<2x4xi32>) -> tensor<2x4xi1>
    %557 = "stablehlo.broadcast_in_dim"(%556) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x4xi1>) -> tensor<2x4x4xi1>
    %558 = "stablehlo.and"(%544, %557) : (tensor<2x4x4xi1>, tensor<2x4x4xi1>) -> tensor<2x4x4xi1>
    %559 = "stablehlo.convert"(%558) : (tensor<2x4x4xi1>) -> tensor<2x4x4xi32>
    %560 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %561 = "stablehlo.reduce"(%559, %560) ({
    ^bb0(%562: tensor<i32>, %563: tensor<i32>):
      %564 = "stablehlo.add"(%562, %563) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%564) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x4xi32>, tensor<i32>) -> tensor<2x4xi32>
    %565 = "stablehlo.broadcast_in_dim"(%561) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xi32>) -> tensor<2x4x2xi32>
    %566 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x4x2xi32>
    %567 = "stablehlo.compare"(%565, %566) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2x4x2xi32>, tensor<2x4x2xi32>) -> tensor<2x4x2xi1>
    %568 = "stablehlo.broadcast_in_dim"(%556) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xi1>) -> tensor<2x4x2xi1>
    %569 = "stablehlo.and"(%567, %568) : (tensor<2x4x2xi1>, tensor<2x4x2xi1>) -> tensor<2x4x2xi1>
    %570 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x4x2xf32>} : () -> tensor<2x4x2xf32>
    %571 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x4x2xi32>
    %572 = "stablehlo.convert"(%571) : (tensor<2x4x2xi32>) -> tensor<2x4x2xf32>
    %573 = "stablehlo.select"(%569, %572, %570) : (tensor<2x4x2xi1>, tensor<2x4x2xf32>, tensor<2x4x2xf32>) -> tensor<2x4x2xf32>
    %574 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %575 = "stablehlo.reduce"(%573, %574) ({
    ^bb0(%576: tensor<f32>, %577: tensor<f32>):
      %578 = "stablehlo.add"(%576, %577) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%578) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x4x2xf32>, tensor<f32>) -> tensor<2x2xf32>
    %579 = "stablehlo.broadcast_in_dim"(%539) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x2xf32>
    %580 = "stablehlo.select"(%569, %579, %570) : (tensor<2x4x2xi1>, tensor<2x4x2xf32>, tensor<2x4x2xf32>) -> tensor<2x4x2xf32>
    %581 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %582 = "stablehlo.reduce"(%580, %581) ({
    ^bb0(%583: tensor<f32>, %584: tensor<f32>):
      %585 = "stablehlo.add"(%583, %584) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%585) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x4x2xf32>, tensor<f32>) -> tensor<2x2xf32>
    %586 = "stablehlo.reshape"(%575) : (tensor<2x2xf32>) -> tensor<2x1x2xf32>
    %587 = "stablehlo.reshape"(%582) : (tensor<2x2xf32>) -> tensor<2x1x2xf32>
    %588 = "stablehlo.concatenate"(%586, %587) {dimension = 1 : i64} : (tensor<2x1x2xf32>, tensor<2x1x2xf32>) -> tensor<2x2x2xf32>
    %589 = "stablehlo.slice"(%588) {limit_indices = array<i64: 2, 1, 2>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x2xf32>) -> tensor<2x1x2xf32>
    %590 = "stablehlo.reshape"(%589) : (tensor<2x1x2xf32>) -> tensor<2x2xf32>
    %591 = "stablehlo.convert"(%590) : (tensor<2x2xf32>) -> tensor<2x2xi32>
    %592 = "stablehlo.reshape"(%591) : (tensor<2x2xi32>) -> tensor<4xi32>
    %593 = "stablehlo.reshape"(%592) : (tensor<4xi32>) -> tensor<4x1xi32>
    %594 = "stablehlo.gather"(%33, %593) {dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 23, 30>} : (tensor<4x23x30xf32>, tensor<4x1xi32>) -> tensor<4x23x30xf32>
    %595 = "stablehlo.broadcast_in_dim"(%523) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x30xf32>) -> tensor<2x2x30xf32>
    %596 = "stablehlo.reshape"(%595) : (tensor<2x2x30xf32>) -> tensor<4x30xf32>
    %597 = "stablehlo.dot_general"(%596, %594) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x30xf32>, tensor<4x23x30xf32>) -> tensor<4x23xf32>
    %598 = "stablehlo.reshape"(%597) : (tensor<4x23xf32>) -> tensor<2x2x23xf32>
    %599 = "stablehlo.slice"(%588) {limit_indices = array<i64: 2, 1, 2>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x2xf32>) -> tensor<2x1x2xf32>
    %600 = "stablehlo.reshape"(%599) : (tensor<2x1x2xf32>) -> tensor<2x2xf32>
    %601 = "stablehlo.convert"(%600) : (tensor<2x2xf32>) -> tensor<2x2xi32>
    %602 = "stablehlo.reshape"(%601) : (tensor<2x2xi32>) -> tensor<4xi32>
    %603 = "stablehlo.reshape"(%602) : (tensor<4xi32>) -> tensor<4x1xi32>
    %604 = "stablehlo.gather"(%34, %603) {dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 23, 30>} : (tensor<4x23x30xf32>, tensor<4x1xi32>) -> tensor<4x23x30xf32>
    %605 = "stablehlo.broadcast_in_dim"(%523) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x30xf32>) -> tensor<2x2x30xf32>
    %606 = "stablehlo.reshape"(%605) : (tensor<2x2x30xf32>) -> tensor<4x30xf32>
    %607 = "stablehlo.dot_general"(%606, %604) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x30xf32>, tensor<4x23x30xf32>) -> tensor<4x23xf32>
    %608 = "stablehlo.reshape"(%607) : (tensor<4x23xf32>) -> tensor<2x2x23xf32>
    %609 = "stablehlo.logistic"(%598) : (tensor<2x2x23xf32>) -> tensor<2x2x23xf32>
    %610 = "stablehlo.multiply"(%598, %609) : (tensor<2x2x23xf32>, tensor<2x2x23xf32>) -> tensor<2x2x23xf32>
    %611 = "stablehlo.multiply"(%610, %608) : (tensor<2x2x23xf32>, tensor<2x2x23xf32>) -> tensor<2x2x23xf32>
    %612 = "stablehlo.slice"(%588) {limit_indices = array<i64: 2, 1, 2>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x2xf32>) -> tensor<2x1x2xf32>
    %613 = "stablehlo.reshape"(%612) : (tensor<2x1x2xf32>) -> tensor<2x2xf32>
    %614 = "stablehlo.convert"(%613) : (tensor<2x2xf32>) -> tensor<2x2xi32>
    %615 = "stablehlo.reshape"(%614) : (tensor<2x2xi32>) -> tensor<4xi32>
    %616 = "stablehlo.reshape"(%615) : (tensor<4xi32>) -> tensor<4x1xi32>
    %617 = "stablehlo.gather"(%35, %616) {dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 30, 23>} : (tensor<4x30x23xf32>, tensor<4x1xi32>) -> tensor<4x30x23xf32>
    %618 = "stablehlo.reshape"(%611) : (tensor<2x2x23xf32>) -> tensor<4x23xf32>
    %619 = "stablehlo.dot_general"(%618, %617) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x23xf32>, tensor<4x30x23xf32>) -> tensor<4x30xf32>
    %620 = "stablehlo.reshape"(%619) : (tensor<4x30xf32>) -> tensor<2x2x30xf32>
    %621 = "stablehlo.slice"(%588) {limit_indices = array<i64: 2, 2, 2>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x2xf32>) -> tensor<2x1x2xf32>
    %622 = "stablehlo.reshape"(%621) : (tensor<2x1x2xf32>) -> tensor<2x2xf32>
    %623 = "stablehlo.broadcast_in_dim"(%622) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x2xf32>) -> tensor<2x2x30xf32>
    %624 = "stablehlo.multiply"(%620, %623) : (tensor<2x2x30xf32>, tensor<2x2x30xf32>) -> tensor<2x2x30xf32>
    %625 = "stablehlo.slice"(%624) {limit_indices = array<i64: 2, 1, 30>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x30xf32>) -> tensor<2x1x30xf32>
    %626 = "stablehlo.reshape"(%625) : (tensor<2x1x30xf32>) -> tensor<2x30xf32>
    %627 = "stablehlo.slice"(%624) {limit_indices = array<i64: 2, 2, 30>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x30xf32>) -> tensor<2x1x30xf32>
    %628 = "stablehlo.reshape"(%627) : (tensor<2x1x30xf32>) -> tensor<2x30xf32>
    %629 = "stablehlo.add"(%626, %628) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %630 = "stablehlo.add"(%508, %629) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %631 = "stablehlo.multiply"(%630, %630) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %632 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %633 = "stablehlo.reduce"(%631, %632) ({
    ^bb0(%634: tensor<f32>, %635: tensor<f32>):
      %636 = "stablehlo.add"(%634, %635) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%636) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x30xf32>, tensor<f32>) -> tensor<2xf32>
    %637 = "stablehlo.constant"() {value = dense<3.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %638 = "stablehlo.divide"(%633, %637) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %639 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %640 = "stablehlo.add"(%638, %639) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %641 = "stablehlo.rsqrt"(%640) : (tensor<2xf32>) -> tensor<2xf32>
    %642 = "stablehlo.broadcast_in_dim"(%641) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x30xf32>
    %643 = "stablehlo.multiply"(%630, %642) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %644 = "stablehlo.broadcast_in_dim"(%36) {broadcast_dimensions = array<i64: 1>} : (tensor<30xf32>) -> tensor<2x30xf32>
    %645 = "stablehlo.multiply"(%643, %644) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %646 = "stablehlo.dot_general"(%645, %37) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x30xf32>, tensor<30x30xf32>) -> tensor<2x30xf32>
    %647 = "stablehlo.reshape"(%646) : (tensor<2x30xf32>) -> tensor<2x6x5xf32>
    %648 = "stablehlo.dot_general"(%645, %38) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x30xf32>, tensor<10x30xf32>) -> tensor<2x10xf32>
    %649 = "stablehlo.reshape"(%648) : (tensor<2x10xf32>) -> tensor<2x2x5xf32>
    %650 = "stablehlo.dot_general"(%645, %39) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x30xf32>, tensor<10x30xf32>) -> tensor<2x10xf32>
    %651 = "stablehlo.reshape"(%650) : (tensor<2x10xf32>) -> tensor<2x2x5xf32>
    %652 = "stablehlo.reshape"(%649) : (tensor<2x2x5xf32>) -> tensor<2x1x2x5xf32>
    %653 = "stablehlo.transpose"(%652) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x5xf32>) -> tensor<2x2x1x5xf32>
    %654 = "stablehlo.slice"(%653) {limit_indices = array<i64: 1, 2, 1, 5>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x5xf32>) -> tensor<1x2x1x5xf32>
    %655 = "stablehlo.dynamic_update_slice"(%69, %654, %80, %78, %82, %78) : (tensor<3x2x512x5xf32>, tensor<1x2x1x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x5xf32>
    %656 = "stablehlo.slice"(%653) {limit_indices = array<i64: 2, 2, 1, 5>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x5xf32>) -> tensor<1x2x1x5xf32>
    %657 = "stablehlo.dynamic_update_slice"(%655, %656, %86, %78, %88, %78) : (tensor<3x2x512x5xf32>, tensor<1x2x1x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x5xf32>
    %658 = "stablehlo.reshape"(%651) : (tensor<2x2x5xf32>) -> tensor<2x1x2x5xf32>
    %659 = "stablehlo.transpose"(%658) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x1x2x5xf32>) -> tensor<2x2x1x5xf32>
    %660 = "stablehlo.slice"(%659) {limit_indices = array<i64: 1, 2, 1, 5>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x5xf32>) -> tensor<1x2x1x5xf32>
    %661 = "stablehlo.dynamic_update_slice"(%70, %660, %80, %78, %82, %78) : (tensor<3x2x512x5xf32>, tensor<1x2x1x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x5xf32>
    %662 = "stablehlo.slice"(%659) {limit_indices = array<i64: 2, 2, 1, 5>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x1x5xf32>) -> tensor<1x2x1x5xf32>
    %663 = "stablehlo.dynamic_update_slice"(%661, %662, %86, %78, %88, %78) : (tensor<3x2x512x5xf32>, tensor<1x2x1x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x5xf32>
    %664 = "stablehlo.reshape"(%647) : (tensor<2x6x5xf32>) -> tensor<2x1x2x3x5xf32>
    %665 = "stablehlo.transpose"(%664) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x1x2x3x5xf32>) -> tensor<2x2x1x3x5xf32>
    %666 = "stablehlo.reshape"(%665) : (tensor<2x2x1x3x5xf32>) -> tensor<2x2x3x5xf32>
    %667 = "stablehlo.broadcast_in_dim"(%93) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x1xi32>) -> tensor<2x1x3xi32>
    %668 = "stablehlo.constant"() {value = dense<4.47213590e-01> : tensor<2x2x3x5xf32>} : () -> tensor<2x2x3x5xf32>
    %669 = "stablehlo.multiply"(%666, %668) : (tensor<2x2x3x5xf32>, tensor<2x2x3x5xf32>) -> tensor<2x2x3x5xf32>
    %670 = "stablehlo.reshape"(%667) : (tensor<2x1x3xi32>) -> tensor<2x3xi32>
    %671 = "stablehlo.add"(%75, %76) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %672 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %673 = "stablehlo.add"(%98, %672) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %674 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %675 = "stablehlo.divide"(%673, %674) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %676 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x3xf32>} : () -> tensor<2x2x3xf32>
    %677 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x3xf32>} : () -> tensor<2x2x3xf32>
    %678 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x3x5xf32>} : () -> tensor<2x2x3x5xf32>
    %679, %680, %681, %682 = "stablehlo.while"(%78, %676, %677, %678) ({
    ^bb0(%683: tensor<i32>, %684: tensor<2x2x3xf32>, %685: tensor<2x2x3xf32>, %686: tensor<2x2x3x5xf32>):
      %687 = "stablehlo.compare"(%683, %675) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%687) : (tensor<i1>) -> ()
    }, {
    ^bb0(%688: tensor<i32>, %689: tensor<2x2x3xf32>, %690: tensor<2x2x3xf32>, %691: tensor<2x2x3x5xf32>):
      %692 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %693 = "stablehlo.multiply"(%688, %692) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %694 = "stablehlo.dynamic_slice"(%657, %80, %78, %693, %78) {slice_sizes = array<i64: 1, 2, 256, 5>} : (tensor<3x2x512x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x5xf32>
      %695 = "stablehlo.dynamic_slice"(%657, %86, %78, %693, %78) {slice_sizes = array<i64: 1, 2, 256, 5>} : (tensor<3x2x512x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x5xf32>
      %696 = "stablehlo.concatenate"(%694, %695) {dimension = 0 : i64} : (tensor<1x2x256x5xf32>, tensor<1x2x256x5xf32>) -> tensor<2x2x256x5xf32>
      %697 = "stablehlo.dot_general"(%669, %696) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x3x5xf32>, tensor<2x2x256x5xf32>) -> tensor<2x2x3x256xf32>
      %698 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x3x256xi32>
      %699 = "stablehlo.broadcast_in_dim"(%693) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x3x256xi32>
      %700 = "stablehlo.add"(%698, %699) : (tensor<2x2x3x256xi32>, tensor<2x2x3x256xi32>) -> tensor<2x2x3x256xi32>
      %701 = "stablehlo.broadcast_in_dim"(%670) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x3xi32>) -> tensor<2x2x3x256xi32>
      %702 = "stablehlo.compare"(%700, %701) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x3x256xi32>, tensor<2x2x3x256xi32>) -> tensor<2x2x3x256xi1>
      %703 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x3x256xf32>} : () -> tensor<2x2x3x256xf32>
      %704 = "stablehlo.select"(%702, %697, %703) : (tensor<2x2x3x256xi1>, tensor<2x2x3x256xf32>, tensor<2x2x3x256xf32>) -> tensor<2x2x3x256xf32>
      %705 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %706 = "stablehlo.add"(%688, %705) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %707 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %708 = "stablehlo.reduce"(%704, %707) ({
      ^bb0(%709: tensor<f32>, %710: tensor<f32>):
        %711 = "stablehlo.maximum"(%709, %710) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%711) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x3x256xf32>, tensor<f32>) -> tensor<2x2x3xf32>
      %712 = "stablehlo.maximum"(%689, %708) : (tensor<2x2x3xf32>, tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
      %713 = "stablehlo.broadcast_in_dim"(%712) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x256xf32>
      %714 = "stablehlo.subtract"(%704, %713) : (tensor<2x2x3x256xf32>, tensor<2x2x3x256xf32>) -> tensor<2x2x3x256xf32>
      %715 = "stablehlo.exponential"(%714) : (tensor<2x2x3x256xf32>) -> tensor<2x2x3x256xf32>
      %716 = "stablehlo.subtract"(%689, %712) : (tensor<2x2x3xf32>, tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
      %717 = "stablehlo.exponential"(%716) : (tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
      %718 = "stablehlo.multiply"(%690, %717) : (tensor<2x2x3xf32>, tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
      %719 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %720 = "stablehlo.reduce"(%715, %719) ({
      ^bb0(%721: tensor<f32>, %722: tensor<f32>):
        %723 = "stablehlo.add"(%721, %722) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%723) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x3x256xf32>, tensor<f32>) -> tensor<2x2x3xf32>
      %724 = "stablehlo.add"(%718, %720) : (tensor<2x2x3xf32>, tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
      %725 = "stablehlo.dynamic_slice"(%663, %80, %78, %693, %78) {slice_sizes = array<i64: 1, 2, 256, 5>} : (tensor<3x2x512x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x5xf32>
      %726 = "stablehlo.dynamic_slice"(%663, %86, %78, %693, %78) {slice_sizes = array<i64: 1, 2, 256, 5>} : (tensor<3x2x512x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x5xf32>
      %727 = "stablehlo.concatenate"(%725, %726) {dimension = 0 : i64} : (tensor<1x2x256x5xf32>, tensor<1x2x256x5xf32>) -> tensor<2x2x256x5xf32>
      %728 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x5xi32>
      %729 = "stablehlo.broadcast_in_dim"(%693) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x5xi32>
      %730 = "stablehlo.add"(%728, %729) : (tensor<2x2x256x5xi32>, tensor<2x2x256x5xi32>) -> tensor<2x2x256x5xi32>
      %731 = "stablehlo.broadcast_in_dim"(%671) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x5xi32>
      %732 = "stablehlo.compare"(%730, %731) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x5xi32>, tensor<2x2x256x5xi32>) -> tensor<2x2x256x5xi1>
      %733 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x5xf32>} : () -> tensor<2x2x256x5xf32>
      %734 = "stablehlo.select"(%732, %727, %733) : (tensor<2x2x256x5xi1>, tensor<2x2x256x5xf32>, tensor<2x2x256x5xf32>) -> tensor<2x2x256x5xf32>
      %735 = "stablehlo.dot_general"(%715, %734) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x3x256xf32>, tensor<2x2x256x5xf32>) -> tensor<2x2x3x5xf32>
      %736 = "stablehlo.broadcast_in_dim"(%717) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x5xf32>
      %737 = "stablehlo.multiply"(%691, %736) : (tensor<2x2x3x5xf32>, tensor<2x2x3x5xf32>) -> tensor<2x2x3x5xf32>
      %738 = "stablehlo.add"(%737, %735) : (tensor<2x2x3x5xf32>, tensor<2x2x3x5xf32>) -> tensor<2x2x3x5xf32>
      "stablehlo.return"(%706, %712, %724, %738) : (tensor<i32>, tensor<2x2x3xf32>, tensor<2x2x3xf32>, tensor<2x2x3x5xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x3xf32>, tensor<2x2x3xf32>, tensor<2x2x3x5xf32>) -> (tensor<i32>, tensor<2x2x3xf32>, tensor<2x2x3xf32>, tensor<2x2x3x5xf32>)
    %739 = "stablehlo.broadcast_in_dim"(%681) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x3xf32>) -> tensor<2x2x3x5xf32>
    %740 = "stablehlo.divide"(%682, %739) : (tensor<2x2x3x5xf32>, tensor<2x2x3x5xf32>) -> tensor<2x2x3x5xf32>
    %741 = "stablehlo.reshape"(%740) : (tensor<2x2x3x5xf32>) -> tensor<2x2x1x3x5xf32>
    %742 = "stablehlo.transpose"(%741) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x1x3x5xf32>) -> tensor<2x1x2x3x5xf32>
    %743 = "stablehlo.reshape"(%742) : (tensor<2x1x2x3x5xf32>) -> tensor<2x6x5xf32>
    %744 = "stablehlo.reshape"(%743) : (tensor<2x6x5xf32>) -> tensor<2x30xf32>
    %745 = "stablehlo.dot_general"(%744, %40) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x30xf32>, tensor<30x30xf32>) -> tensor<2x30xf32>
    %746 = "stablehlo.add"(%630, %745) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %747 = "stablehlo.multiply"(%746, %746) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %748 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %749 = "stablehlo.reduce"(%747, %748) ({
    ^bb0(%750: tensor<f32>, %751: tensor<f32>):
      %752 = "stablehlo.add"(%750, %751) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%752) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x30xf32>, tensor<f32>) -> tensor<2xf32>
    %753 = "stablehlo.constant"() {value = dense<3.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %754 = "stablehlo.divide"(%749, %753) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %755 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %756 = "stablehlo.add"(%754, %755) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %757 = "stablehlo.rsqrt"(%756) : (tensor<2xf32>) -> tensor<2xf32>
    %758 = "stablehlo.broadcast_in_dim"(%757) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x30xf32>
    %759 = "stablehlo.multiply"(%746, %758) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %760 = "stablehlo.broadcast_in_dim"(%41) {broadcast_dimensions = array<i64: 1>} : (tensor<30xf32>) -> tensor<2x30xf32>
    %761 = "stablehlo.multiply"(%759, %760) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %762 = "stablehlo.dot_general"(%761, %42) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x30xf32>, tensor<23x30xf32>) -> tensor<2x23xf32>
    %763 = "stablehlo.dot_general"(%761, %43) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x30xf32>, tensor<23x30xf32>) -> tensor<2x23xf32>
    %764 = "stablehlo.logistic"(%762) : (tensor<2x23xf32>) -> tensor<2x23xf32>
    %765 = "stablehlo.multiply"(%762, %764) : (tensor<2x23xf32>, tensor<2x23xf32>) -> tensor<2x23xf32>
    %766 = "stablehlo.multiply"(%765, %763) : (tensor<2x23xf32>, tensor<2x23xf32>) -> tensor<2x23xf32>
    %767 = "stablehlo.dot_general"(%766, %44) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x23xf32>, tensor<30x23xf32>) -> tensor<2x30xf32>
    %768 = "stablehlo.add"(%746, %767) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %769 = "stablehlo.multiply"(%768, %768) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %770 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %771 = "stablehlo.reduce"(%769, %770) ({
    ^bb0(%772: tensor<f32>, %773: tensor<f32>):
      %774 = "stablehlo.add"(%772, %773) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%774) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x30xf32>, tensor<f32>) -> tensor<2xf32>
    %775 = "stablehlo.constant"() {value = dense<3.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %776 = "stablehlo.divide"(%771, %775) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %777 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %778 = "stablehlo.add"(%776, %777) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %779 = "stablehlo.rsqrt"(%778) : (tensor<2xf32>) -> tensor<2xf32>
    %780 = "stablehlo.broadcast_in_dim"(%779) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x30xf32>
    %781 = "stablehlo.multiply"(%768, %780) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %782 = "stablehlo.broadcast_in_dim"(%45) {broadcast_dimensions = array<i64: 1>} : (tensor<30xf32>) -> tensor<2x30xf32>
    %783 = "stablehlo.multiply"(%781, %782) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %784 = "stablehlo.dot_general"(%783, %46) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x30xf32>, tensor<120x30xf32>) -> tensor<2x120xf32>
    %785 = "stablehlo.slice"(%784) {limit_indices = array<i64: 2, 60>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x120xf32>) -> tensor<2x60xf32>
    %786 = "stablehlo.dynamic_slice"(%71, %80, %78) {slice_sizes = array<i64: 1, 120>} : (tensor<6x120xf32>, tensor<i32>, tensor<i32>) -> tensor<1x120xf32>
    %787 = "stablehlo.dynamic_slice"(%71, %86, %78) {slice_sizes = array<i64: 1, 120>} : (tensor<6x120xf32>, tensor<i32>, tensor<i32>) -> tensor<1x120xf32>
    %788 = "stablehlo.concatenate"(%786, %787) {dimension = 0 : i64} : (tensor<1x120xf32>, tensor<1x120xf32>) -> tensor<2x120xf32>
    %789 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x120xf32>} : () -> tensor<2x120xf32>
    %790 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %791 = "stablehlo.compare"(%75, %790) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %792 = "stablehlo.broadcast_in_dim"(%791) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x120xi1>
    %793 = "stablehlo.select"(%792, %789, %788) : (tensor<2x120xi1>, tensor<2x120xf32>, tensor<2x120xf32>) -> tensor<2x120xf32>
    %794 = "stablehlo.reshape"(%793) : (tensor<2x120xf32>) -> tensor<2x2x60xf32>
    %795 = "stablehlo.reshape"(%785) : (tensor<2x60xf32>) -> tensor<2x1x60xf32>
    %796 = "stablehlo.concatenate"(%794, %795) {dimension = 1 : i64} : (tensor<2x2x60xf32>, tensor<2x1x60xf32>) -> tensor<2x3x60xf32>
    %797 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x1x60xf32>} : () -> tensor<2x1x60xf32>
    %798 = "stablehlo.broadcast_in_dim"(%48) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x1x60xf32>
    %799 = "stablehlo.slice"(%47) {limit_indices = array<i64: 60, 1>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<60x3xf32>) -> tensor<60x1xf32>
    %800 = "stablehlo.reshape"(%799) : (tensor<60x1xf32>) -> tensor<60xf32>
    %801 = "stablehlo.broadcast_in_dim"(%800) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x1x60xf32>
    %802 = "stablehlo.slice"(%796) {limit_indices = array<i64: 2, 1, 60>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x3x60xf32>) -> tensor<2x1x60xf32>
    %803 = "stablehlo.multiply"(%802, %801) : (tensor<2x1x60xf32>, tensor<2x1x60xf32>) -> tensor<2x1x60xf32>
    %804 = "stablehlo.add"(%798, %803) : (tensor<2x1x60xf32>, tensor<2x1x60xf32>) -> tensor<2x1x60xf32>
    %805 = "stablehlo.slice"(%47) {limit_indices = array<i64: 60, 2>, start_indices = array<i64: 0, 1>, strides = array<i64: 1, 1>} : (tensor<60x3xf32>) -> tensor<60x1xf32>
    %806 = "stablehlo.reshape"(%805) : (tensor<60x1xf32>) -> tensor<60xf32>
    %807 = "stablehlo.broadcast_in_dim"(%806) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x1x60xf32>
    %808 = "stablehlo.slice"(%796) {limit_indices = array<i64: 2, 2, 60>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x3x60xf32>) -> tensor<2x1x60xf32>
    %809 = "stablehlo.multiply"(%808, %807) : (tensor<2x1x60xf32>, tensor<2x1x60xf32>) -> tensor<2x1x60xf32>
    %810 = "stablehlo.add"(%804, %809) : (tensor<2x1x60xf32>, tensor<2x1x60xf32>) -> tensor<2x1x60xf32>
    %811 = "stablehlo.slice"(%47) {limit_indices = array<i64: 60, 3>, start_indices = array<i64: 0, 2>, strides = array<i64: 1, 1>} : (tensor<60x3xf32>) -> tensor<60x1xf32>
    %812 = "stablehlo.reshape"(%811) : (tensor<60x1xf32>) -> tensor<60xf32>
    %813 = "stablehlo.broadcast_in_dim"(%812) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x1x60xf32>
    %814 = "stablehlo.slice"(%796) {limit_indices = array<i64: 2, 3, 60>, start_indices = array<i64: 0, 2, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x3x60xf32>) -> tensor<2x1x60xf32>
    %815 = "stablehlo.multiply"(%814, %813) : (tensor<2x1x60xf32>, tensor<2x1x60xf32>) -> tensor<2x1x60xf32>
    %816 = "stablehlo.add"(%810, %815) : (tensor<2x1x60xf32>, tensor<2x1x60xf32>) -> tensor<2x1x60xf32>
    %817 = "stablehlo.slice"(%796) {limit_indices = array<i64: 1, 3, 60>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x3x60xf32>) -> tensor<1x3x60xf32>
    %818 = "stablehlo.dynamic_slice"(%817, %78, %84, %78) {slice_sizes = array<i64: 1, 2, 60>} : (tensor<1x3x60xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60xf32>
    %819 = "stablehlo.slice"(%796) {limit_indices = array<i64: 2, 3, 60>, start_indices = array<i64: 1, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x3x60xf32>) -> tensor<1x3x60xf32>
    %820 = "stablehlo.dynamic_slice"(%819, %78, %90, %78) {slice_sizes = array<i64: 1, 2, 60>} : (tensor<1x3x60xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60xf32>
    %821 = "stablehlo.concatenate"(%818, %820) {dimension = 0 : i64} : (tensor<1x2x60xf32>, tensor<1x2x60xf32>) -> tensor<2x2x60xf32>
    %822 = "stablehlo.reshape"(%816) : (tensor<2x1x60xf32>) -> tensor<2x60xf32>
    %823 = "stablehlo.reshape"(%821) : (tensor<2x2x60xf32>) -> tensor<2x120xf32>
    %824 = "stablehlo.slice"(%823) {limit_indices = array<i64: 1, 120>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x120xf32>) -> tensor<1x120xf32>
    %825 = "stablehlo.dynamic_update_slice"(%71, %824, %80, %78) : (tensor<6x120xf32>, tensor<1x120xf32>, tensor<i32>, tensor<i32>) -> tensor<6x120xf32>
    %826 = "stablehlo.slice"(%823) {limit_indices = array<i64: 2, 120>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x120xf32>) -> tensor<1x120xf32>
    %827 = "stablehlo.dynamic_update_slice"(%825, %826, %86, %78) : (tensor<6x120xf32>, tensor<1x120xf32>, tensor<i32>, tensor<i32>) -> tensor<6x120xf32>
    %828 = "stablehlo.logistic"(%822) : (tensor<2x60xf32>) -> tensor<2x60xf32>
    %829 = "stablehlo.multiply"(%822, %828) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %830 = "stablehlo.slice"(%784) {limit_indices = array<i64: 2, 120>, start_indices = array<i64: 0, 60>, strides = array<i64: 1, 1>} : (tensor<2x120xf32>) -> tensor<2x60xf32>
    %831 = "stablehlo.dot_general"(%829, %49) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<27x60xf32>) -> tensor<2x27xf32>
    %832 = "stablehlo.slice"(%831) {limit_indices = array<i64: 2, 5>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x27xf32>) -> tensor<2x5xf32>
    %833 = "stablehlo.multiply"(%832, %832) : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xf32>
    %834 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %835 = "stablehlo.reduce"(%833, %834) ({
    ^bb0(%836: tensor<f32>, %837: tensor<f32>):
      %838 = "stablehlo.add"(%836, %837) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%838) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x5xf32>, tensor<f32>) -> tensor<2xf32>
    %839 = "stablehlo.constant"() {value = dense<5.00000000e+00> : tensor<2xf32>} : () -> tensor<2xf32>
    %840 = "stablehlo.divide"(%835, %839) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %841 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %842 = "stablehlo.add"(%840, %841) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %843 = "stablehlo.rsqrt"(%842) : (tensor<2xf32>) -> tensor<2xf32>
    %844 = "stablehlo.broadcast_in_dim"(%843) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x5xf32>
    %845 = "stablehlo.multiply"(%832, %844) : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xf32>
    %846 = "stablehlo.broadcast_in_dim"(%50) {broadcast_dimensions = array<i64: 1>} : (tensor<5xf32>) -> tensor<2x5xf32>
    %847 = "stablehlo.multiply"(%845, %846) : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xf32>
    %848 = "stablehlo.slice"(%831) {limit_indices = array<i64: 2, 16>, start_indices = array<i64: 0, 5>, strides = array<i64: 1, 1>} : (tensor<2x27xf32>) -> tensor<2x11xf32>
    %849 = "stablehlo.multiply"(%848, %848) : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xf32>
    %850 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %851 = "stablehlo.reduce"(%849, %850) ({
    ^bb0(%852: tensor<f32>, %853: tensor<f32>):
      %854 = "stablehlo.add"(%852, %853) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%854) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x11xf32>, tensor<f32>) -> tensor<2xf32>
    %855 = "stablehlo.constant"() {value = dense<1.10000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %856 = "stablehlo.divide"(%851, %855) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %857 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %858 = "stablehlo.add"(%856, %857) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %859 = "stablehlo.rsqrt"(%858) : (tensor<2xf32>) -> tensor<2xf32>
    %860 = "stablehlo.broadcast_in_dim"(%859) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x11xf32>
    %861 = "stablehlo.multiply"(%848, %860) : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xf32>
    %862 = "stablehlo.broadcast_in_dim"(%51) {broadcast_dimensions = array<i64: 1>} : (tensor<11xf32>) -> tensor<2x11xf32>
    %863 = "stablehlo.multiply"(%861, %862) : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xf32>
    %864 = "stablehlo.slice"(%831) {limit_indices = array<i64: 2, 27>, start_indices = array<i64: 0, 16>, strides = array<i64: 1, 1>} : (tensor<2x27xf32>) -> tensor<2x11xf32>
    %865 = "stablehlo.multiply"(%864, %864) : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xf32>
    %866 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %867 = "stablehlo.reduce"(%865, %866) ({
    ^bb0(%868: tensor<f32>, %869: tensor<f32>):
      %870 = "stablehlo.add"(%868, %869) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%870) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x11xf32>, tensor<f32>) -> tensor<2xf32>
    %871 = "stablehlo.constant"() {value = dense<1.10000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %872 = "stablehlo.divide"(%867, %871) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %873 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %874 = "stablehlo.add"(%872, %873) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %875 = "stablehlo.rsqrt"(%874) : (tensor<2xf32>) -> tensor<2xf32>
    %876 = "stablehlo.broadcast_in_dim"(%875) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x11xf32>
    %877 = "stablehlo.multiply"(%864, %876) : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xf32>
    %878 = "stablehlo.broadcast_in_dim"(%52) {broadcast_dimensions = array<i64: 1>} : (tensor<11xf32>) -> tensor<2x11xf32>
    %879 = "stablehlo.multiply"(%877, %878) : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xf32>
    %880 = "stablehlo.dot_general"(%847, %53) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x5xf32>, tensor<60x5xf32>) -> tensor<2x60xf32>
    %881 = "stablehlo.broadcast_in_dim"(%54) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60xf32>
    %882 = "stablehlo.add"(%880, %881) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %883 = "stablehlo.abs"(%882) : (tensor<2x60xf32>) -> tensor<2x60xf32>
    %884 = "stablehlo.negate"(%883) : (tensor<2x60xf32>) -> tensor<2x60xf32>
    %885 = "stablehlo.exponential"(%884) : (tensor<2x60xf32>) -> tensor<2x60xf32>
    %886 = "stablehlo.log_plus_one"(%885) : (tensor<2x60xf32>) -> tensor<2x60xf32>
    %887 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x60xf32>} : () -> tensor<2x60xf32>
    %888 = "stablehlo.maximum"(%882, %887) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %889 = "stablehlo.add"(%888, %886) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %890 = "stablehlo.reshape"(%829) : (tensor<2x60xf32>) -> tensor<2x60x1xf32>
    %891 = "stablehlo.reshape"(%863) : (tensor<2x11xf32>) -> tensor<2x1x11xf32>
    %892 = "stablehlo.reshape"(%879) : (tensor<2x11xf32>) -> tensor<2x1x11xf32>
    %893 = "stablehlo.dynamic_slice"(%72, %80, %78) {slice_sizes = array<i64: 1, 660>} : (tensor<6x660xf32>, tensor<i32>, tensor<i32>) -> tensor<1x660xf32>
    %894 = "stablehlo.dynamic_slice"(%72, %86, %78) {slice_sizes = array<i64: 1, 660>} : (tensor<6x660xf32>, tensor<i32>, tensor<i32>) -> tensor<1x660xf32>
    %895 = "stablehlo.concatenate"(%893, %894) {dimension = 0 : i64} : (tensor<1x660xf32>, tensor<1x660xf32>) -> tensor<2x660xf32>
    %896 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x660xf32>} : () -> tensor<2x660xf32>
    %897 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %898 = "stablehlo.compare"(%75, %897) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %899 = "stablehlo.broadcast_in_dim"(%898) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x660xi1>
    %900 = "stablehlo.select"(%899, %896, %895) : (tensor<2x660xi1>, tensor<2x660xf32>, tensor<2x660xf32>) -> tensor<2x660xf32>
    %901 = "stablehlo.broadcast_in_dim"(%891) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x1x11xf32>) -> tensor<2x1x60x11xf32>
    %902 = "stablehlo.reshape"(%901) : (tensor<2x1x60x11xf32>) -> tensor<2x60x11xf32>
    %903 = "stablehlo.broadcast_in_dim"(%892) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x1x11xf32>) -> tensor<2x1x60x11xf32>
    %904 = "stablehlo.reshape"(%903) : (tensor<2x1x60x11xf32>) -> tensor<2x60x11xf32>
    %905 = "stablehlo.reshape"(%890) : (tensor<2x60x1xf32>) -> tensor<2x1x60x1xf32>
    %906 = "stablehlo.transpose"(%905) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x60x1xf32>) -> tensor<1x2x60x1xf32>
    %907 = "stablehlo.reshape"(%889) : (tensor<2x60xf32>) -> tensor<2x1x60xf32>
    %908 = "stablehlo.transpose"(%907) {permutation = array<i64: 1, 0, 2>} : (tensor<2x1x60xf32>) -> tensor<1x2x60xf32>
    %909 = "stablehlo.reshape"(%902) : (tensor<2x60x11xf32>) -> tensor<2x1x60x11xf32>
    %910 = "stablehlo.transpose"(%909) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x60x11xf32>) -> tensor<1x2x60x11xf32>
    %911 = "stablehlo.reshape"(%904) : (tensor<2x60x11xf32>) -> tensor<2x1x60x11xf32>
    %912 = "stablehlo.transpose"(%911) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x1x60x11xf32>) -> tensor<1x2x60x11xf32>
    %913 = "stablehlo.broadcast_in_dim"(%55) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<60x11xf32>) -> tensor<2x60x11xf32>
    %914 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60x1xf32>
    %915 = "stablehlo.reshape"(%900) : (tensor<2x660xf32>) -> tensor<2x60x1x11xf32>
    %916 = "stablehlo.dynamic_slice"(%906, %78, %78, %78, %78) {slice_sizes = array<i64: 1, 2, 60, 1>} : (tensor<1x2x60x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60x1xf32>
    %917 = "stablehlo.reshape"(%916) : (tensor<1x2x60x1xf32>) -> tensor<2x60x1xf32>
    %918 = "stablehlo.dynamic_slice"(%908, %78, %78, %78) {slice_sizes = array<i64: 1, 2, 60>} : (tensor<1x2x60xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60xf32>
    %919 = "stablehlo.reshape"(%918) : (tensor<1x2x60xf32>) -> tensor<2x60xf32>
    %920 = "stablehlo.dynamic_slice"(%910, %78, %78, %78, %78) {slice_sizes = array<i64: 1, 2, 60, 11>} : (tensor<1x2x60x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60x11xf32>
    %921 = "stablehlo.reshape"(%920) : (tensor<1x2x60x11xf32>) -> tensor<2x60x11xf32>
    %922 = "stablehlo.dynamic_slice"(%912, %78, %78, %78, %78) {slice_sizes = array<i64: 1, 2, 60, 11>} : (tensor<1x2x60x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60x11xf32>
    %923 = "stablehlo.reshape"(%922) : (tensor<1x2x60x11xf32>) -> tensor<2x60x11xf32>
    %924 = "stablehlo.broadcast_in_dim"(%919) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x60xf32>) -> tensor<2x60x11xf32>
    %925 = "stablehlo.multiply"(%924, %913) : (tensor<2x60x11xf32>, tensor<2x60x11xf32>) -> tensor<2x60x11xf32>
    %926 = "stablehlo.exponential"(%925) : (tensor<2x60x11xf32>) -> tensor<2x60x11xf32>
    %927 = "stablehlo.broadcast_in_dim"(%926) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x60x11xf32>) -> tensor<2x60x1x11xf32>
    %928 = "stablehlo.broadcast_in_dim"(%919) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x60xf32>) -> tensor<2x60x1xf32>
    %929 = "stablehlo.multiply"(%928, %917) : (tensor<2x60x1xf32>, tensor<2x60x1xf32>) -> tensor<2x60x1xf32>
    %930 = "stablehlo.broadcast_in_dim"(%929) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x60x1xf32>) -> tensor<2x60x1x11xf32>
    %931 = "stablehlo.broadcast_in_dim"(%921) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x60x11xf32>) -> tensor<2x60x1x11xf32>
    %932 = "stablehlo.multiply"(%930, %931) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
    %933 = "stablehlo.multiply"(%927, %915) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
    %934 = "stablehlo.add"(%933, %932) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
    %935 = "stablehlo.broadcast_in_dim"(%923) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x60x11xf32>) -> tensor<2x60x1x11xf32>
    %936 = "stablehlo.multiply"(%934, %935) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
    %937 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %938 = "stablehlo.reduce"(%936, %937) ({
    ^bb0(%939: tensor<f32>, %940: tensor<f32>):
      %941 = "stablehlo.add"(%939, %940) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%941) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 3>} : (tensor<2x60x1x11xf32>, tensor<f32>) -> tensor<2x60x1xf32>
    %942 = "stablehlo.multiply"(%914, %917) : (tensor<2x60x1xf32>, tensor<2x60x1xf32>) -> tensor<2x60x1xf32>
    %943 = "stablehlo.add"(%938, %942) : (tensor<2x60x1xf32>, tensor<2x60x1xf32>) -> tensor<2x60x1xf32>
    %944 = "stablehlo.reshape"(%943) : (tensor<2x60x1xf32>) -> tensor<1x2x60x1xf32>
    %945 = "stablehlo.transpose"(%944) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x2x60x1xf32>) -> tensor<2x1x60x1xf32>
    %946 = "stablehlo.reshape"(%945) : (tensor<2x1x60x1xf32>) -> tensor<2x60x1xf32>
    %947 = "stablehlo.reshape"(%934) : (tensor<2x60x1x11xf32>) -> tensor<2x660xf32>
    %948 = "stablehlo.slice"(%947) {limit_indices = array<i64: 1, 660>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x660xf32>) -> tensor<1x660xf32>
    %949 = "stablehlo.dynamic_update_slice"(%72, %948, %80, %78) : (tensor<6x660xf32>, tensor<1x660xf32>, tensor<i32>, tensor<i32>) -> tensor<6x660xf32>
    %950 = "stablehlo.slice"(%947) {limit_indices = array<i64: 2, 660>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x660xf32>) -> tensor<1x660xf32>
    %951 = "stablehlo.dynamic_update_slice"(%949, %950, %86, %78) : (tensor<6x660xf32>, tensor<1x660xf32>, tensor<i32>, tensor<i32>) -> tensor<6x660xf32>
    %952 = "stablehlo.reshape"(%946) : (tensor<2x60x1xf32>) -> tensor<2x60xf32>
    %953 = "stablehlo.logistic"(%830) : (tensor<2x60xf32>) -> tensor<2x60xf32>
    %954 = "stablehlo.multiply"(%830, %953) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %955 = "stablehlo.multiply"(%952, %954) : (tensor<2x60xf32>, tensor<2x60xf32>) -> tensor<2x60xf32>
    %956 = "stablehlo.dot_general"(%955, %57) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x60xf32>, tensor<30x60xf32>) -> tensor<2x30xf32>
    %957 = "stablehlo.add"(%768, %956) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %958 = "stablehlo.multiply"(%957, %957) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %959 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %960 = "stablehlo.reduce"(%958, %959) ({
    ^bb0(%961: tensor<f32>, %962: tensor<f32>):
      %963 = "stablehlo.add"(%961, %962) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%963) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x30xf32>, tensor<f32>) -> tensor<2xf32>
    %964 = "stablehlo.constant"() {value = dense<3.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %965 = "stablehlo.divide"(%960, %964) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %966 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %967 = "stablehlo.add"(%965, %966) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %968 = "stablehlo.rsqrt"(%967) : (tensor<2xf32>) -> tensor<2xf32>
    %969 = "stablehlo.broadcast_in_dim"(%968) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x30xf32>
    %970 = "stablehlo.multiply"(%957, %969) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %971 = "stablehlo.broadcast_in_dim"(%58) {broadcast_dimensions = array<i64: 1>} : (tensor<30xf32>) -> tensor<2x30xf32>
    %972 = "stablehlo.multiply"(%970, %971) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %973 = "stablehlo.dot_general"(%972, %59) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x30xf32>, tensor<4x30xf32>) -> tensor<2x4xf32>
    %974 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
    %975 = "stablehlo.reduce"(%973, %974) ({
    ^bb0(%976: tensor<f32>, %977: tensor<f32>):
      %978 = "stablehlo.maximum"(%976, %977) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%978) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
    %979 = "stablehlo.broadcast_in_dim"(%975) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x4xf32>
    %980 = "stablehlo.subtract"(%973, %979) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %981 = "stablehlo.exponential"(%980) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %982 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %983 = "stablehlo.reduce"(%981, %982) ({
    ^bb0(%984: tensor<f32>, %985: tensor<f32>):
      %986 = "stablehlo.add"(%984, %985) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%986) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
    %987 = "stablehlo.broadcast_in_dim"(%983) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x4xf32>
    %988 = "stablehlo.divide"(%981, %987) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %989 = "stablehlo.broadcast_in_dim"(%973) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x4xf32>
    %990 = "stablehlo.broadcast_in_dim"(%973) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x4xf32>) -> tensor<2x4x4xf32>
    %991 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x4x4xi32>
    %992 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x4x4xi32>
    %993 = "stablehlo.compare"(%991, %992) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x4x4xi32>, tensor<2x4x4xi32>) -> tensor<2x4x4xi1>
    %994 = "stablehlo.compare"(%990, %989) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2x4x4xf32>, tensor<2x4x4xf32>) -> tensor<2x4x4xi1>
    %995 = "stablehlo.and"(%994, %993) : (tensor<2x4x4xi1>, tensor<2x4x4xi1>) -> tensor<2x4x4xi1>
    %996 = "stablehlo.compare"(%990, %989) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<2x4x4xf32>, tensor<2x4x4xf32>) -> tensor<2x4x4xi1>
    %997 = "stablehlo.or"(%996, %995) : (tensor<2x4x4xi1>, tensor<2x4x4xi1>) -> tensor<2x4x4xi1>
    %998 = "stablehlo.convert"(%997) : (tensor<2x4x4xi1>) -> tensor<2x4x4xi32>
    %999 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1000 = "stablehlo.reduce"(%998, %999) ({
    ^bb0(%1001: tensor<i32>, %1002: tensor<i32>):
      %1003 = "stablehlo.add"(%1001, %1002) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%1003) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x4xi32>, tensor<i32>) -> tensor<2x4xi32>
    %1004 = "stablehlo.constant"() {value = dense<2> : tensor<2x4xi32>} : () -> tensor<2x4xi32>
    %1005 = "stablehlo.compare"(%1000, %1004) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x4xi32>, tensor<2x4xi32>) -> tensor<2x4xi1>
    %1006 = "stablehlo.broadcast_in_dim"(%1005) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x4xi1>) -> tensor<2x4x4xi1>
    %1007 = "stablehlo.and"(%993, %1006) : (tensor<2x4x4xi1>, tensor<2x4x4xi1>) -> tensor<2x4x4xi1>
    %1008 = "stablehlo.convert"(%1007) : (tensor<2x4x4xi1>) -> tensor<2x4x4xi32>
    %1009 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1010 = "stablehlo.reduce"(%1008, %1009) ({
    ^bb0(%1011: tensor<i32>, %1012: tensor<i32>):
      %1013 = "stablehlo.add"(%1011, %1012) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%1013) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x4xi32>, tensor<i32>) -> tensor<2x4xi32>
    %1014 = "stablehlo.broadcast_in_dim"(%1010) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xi32>) -> tensor<2x4x2xi32>
    %1015 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x4x2xi32>
    %1016 = "stablehlo.compare"(%1014, %1015) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2x4x2xi32>, tensor<2x4x2xi32>) -> tensor<2x4x2xi1>
    %1017 = "stablehlo.broadcast_in_dim"(%1005) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xi1>) -> tensor<2x4x2xi1>
    %1018 = "stablehlo.and"(%1016, %1017) : (tensor<2x4x2xi1>, tensor<2x4x2xi1>) -> tensor<2x4x2xi1>
    %1019 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x4x2xf32>} : () -> tensor<2x4x2xf32>
    %1020 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x4x2xi32>
    %1021 = "stablehlo.convert"(%1020) : (tensor<2x4x2xi32>) -> tensor<2x4x2xf32>
    %1022 = "stablehlo.select"(%1018, %1021, %1019) : (tensor<2x4x2xi1>, tensor<2x4x2xf32>, tensor<2x4x2xf32>) -> tensor<2x4x2xf32>
    %1023 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %1024 = "stablehlo.reduce"(%1022, %1023) ({
    ^bb0(%1025: tensor<f32>, %1026: tensor<f32>):
      %1027 = "stablehlo.add"(%1025, %1026) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1027) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x4x2xf32>, tensor<f32>) -> tensor<2x2xf32>
    %1028 = "stablehlo.broadcast_in_dim"(%988) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x2xf32>
    %1029 = "stablehlo.select"(%1018, %1028, %1019) : (tensor<2x4x2xi1>, tensor<2x4x2xf32>, tensor<2x4x2xf32>) -> tensor<2x4x2xf32>
    %1030 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %1031 = "stablehlo.reduce"(%1029, %1030) ({
    ^bb0(%1032: tensor<f32>, %1033: tensor<f32>):
      %1034 = "stablehlo.add"(%1032, %1033) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1034) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x4x2xf32>, tensor<f32>) -> tensor<2x2xf32>
    %1035 = "stablehlo.reshape"(%1024) : (tensor<2x2xf32>) -> tensor<2x1x2xf32>
    %1036 = "stablehlo.reshape"(%1031) : (tensor<2x2xf32>) -> tensor<2x1x2xf32>
    %1037 = "stablehlo.concatenate"(%1035, %1036) {dimension = 1 : i64} : (tensor<2x1x2xf32>, tensor<2x1x2xf32>) -> tensor<2x2x2xf32>
    %1038 = "stablehlo.slice"(%1037) {limit_indices = array<i64: 2, 1, 2>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x2xf32>) -> tensor<2x1x2xf32>
    %1039 = "stablehlo.reshape"(%1038) : (tensor<2x1x2xf32>) -> tensor<2x2xf32>
    %1040 = "stablehlo.convert"(%1039) : (tensor<2x2xf32>) -> tensor<2x2xi32>
    %1041 = "stablehlo.reshape"(%1040) : (tensor<2x2xi32>) -> tensor<4xi32>
    %1042 = "stablehlo.reshape"(%1041) : (tensor<4xi32>) -> tensor<4x1xi32>
    %1043 = "stablehlo.gather"(%60, %1042) {dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 23, 30>} : (tensor<4x23x30xf32>, tensor<4x1xi32>) -> tensor<4x23x30xf32>
    %1044 = "stablehlo.broadcast_in_dim"(%972) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x30xf32>) -> tensor<2x2x30xf32>
    %1045 = "stablehlo.reshape"(%1044) : (tensor<2x2x30xf32>) -> tensor<4x30xf32>
    %1046 = "stablehlo.dot_general"(%1045, %1043) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x30xf32>, tensor<4x23x30xf32>) -> tensor<4x23xf32>
    %1047 = "stablehlo.reshape"(%1046) : (tensor<4x23xf32>) -> tensor<2x2x23xf32>
    %1048 = "stablehlo.slice"(%1037) {limit_indices = array<i64: 2, 1, 2>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x2xf32>) -> tensor<2x1x2xf32>
    %1049 = "stablehlo.reshape"(%1048) : (tensor<2x1x2xf32>) -> tensor<2x2xf32>
    %1050 = "stablehlo.convert"(%1049) : (tensor<2x2xf32>) -> tensor<2x2xi32>
    %1051 = "stablehlo.reshape"(%1050) : (tensor<2x2xi32>) -> tensor<4xi32>
    %1052 = "stablehlo.reshape"(%1051) : (tensor<4xi32>) -> tensor<4x1xi32>
    %1053 = "stablehlo.gather"(%61, %1052) {dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 23, 30>} : (tensor<4x23x30xf32>, tensor<4x1xi32>) -> tensor<4x23x30xf32>
    %1054 = "stablehlo.broadcast_in_dim"(%972) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x30xf32>) -> tensor<2x2x30xf32>
    %1055 = "stablehlo.reshape"(%1054) : (tensor<2x2x30xf32>) -> tensor<4x30xf32>
    %1056 = "stablehlo.dot_general"(%1055, %1053) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x30xf32>, tensor<4x23x30xf32>) -> tensor<4x23xf32>
    %1057 = "stablehlo.reshape"(%1056) : (tensor<4x23xf32>) -> tensor<2x2x23xf32>
    %1058 = "stablehlo.logistic"(%1047) : (tensor<2x2x23xf32>) -> tensor<2x2x23xf32>
    %1059 = "stablehlo.multiply"(%1047, %1058) : (tensor<2x2x23xf32>, tensor<2x2x23xf32>) -> tensor<2x2x23xf32>
    %1060 = "stablehlo.multiply"(%1059, %1057) : (tensor<2x2x23xf32>, tensor<2x2x23xf32>) -> tensor<2x2x23xf32>
    %1061 = "stablehlo.slice"(%1037) {limit_indices = array<i64: 2, 1, 2>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x2xf32>) -> tensor<2x1x2xf32>
    %1062 = "stablehlo.reshape"(%1061) : (tensor<2x1x2xf32>) -> tensor<2x2xf32>
    %1063 = "stablehlo.convert"(%1062) : (tensor<2x2xf32>) -> tensor<2x2xi32>
    %1064 = "stablehlo.reshape"(%1063) : (tensor<2x2xi32>) -> tensor<4xi32>
    %1065 = "stablehlo.reshape"(%1064) : (tensor<4xi32>) -> tensor<4x1xi32>
    %1066 = "stablehlo.gather"(%62, %1065) {dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 30, 23>} : (tensor<4x30x23xf32>, tensor<4x1xi32>) -> tensor<4x30x23xf32>
    %1067 = "stablehlo.reshape"(%1060) : (tensor<2x2x23xf32>) -> tensor<4x23xf32>
    %1068 = "stablehlo.dot_general"(%1067, %1066) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x23xf32>, tensor<4x30x23xf32>) -> tensor<4x30xf32>
    %1069 = "stablehlo.reshape"(%1068) : (tensor<4x30xf32>) -> tensor<2x2x30xf32>
    %1070 = "stablehlo.slice"(%1037) {limit_indices = array<i64: 2, 2, 2>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x2xf32>) -> tensor<2x1x2xf32>
    %1071 = "stablehlo.reshape"(%1070) : (tensor<2x1x2xf32>) -> tensor<2x2xf32>
    %1072 = "stablehlo.broadcast_in_dim"(%1071) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x2xf32>) -> tensor<2x2x30xf32>
    %1073 = "stablehlo.multiply"(%1069, %1072) : (tensor<2x2x30xf32>, tensor<2x2x30xf32>) -> tensor<2x2x30xf32>
    %1074 = "stablehlo.slice"(%1073) {limit_indices = array<i64: 2, 1, 30>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x30xf32>) -> tensor<2x1x30xf32>
    %1075 = "stablehlo.reshape"(%1074) : (tensor<2x1x30xf32>) -> tensor<2x30xf32>
    %1076 = "stablehlo.slice"(%1073) {limit_indices = array<i64: 2, 2, 30>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x2x30xf32>) -> tensor<2x1x30xf32>
    %1077 = "stablehlo.reshape"(%1076) : (tensor<2x1x30xf32>) -> tensor<2x30xf32>
    %1078 = "stablehlo.add"(%1075, %1077) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %1079 = "stablehlo.add"(%957, %1078) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %1080 = "stablehlo.multiply"(%1079, %1079) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %1081 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %1082 = "stablehlo.reduce"(%1080, %1081) ({
    ^bb0(%1083: tensor<f32>, %1084: tensor<f32>):
      %1085 = "stablehlo.add"(%1083, %1084) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1085) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x30xf32>, tensor<f32>) -> tensor<2xf32>
    %1086 = "stablehlo.constant"() {value = dense<3.00000000e+01> : tensor<2xf32>} : () -> tensor<2xf32>
    %1087 = "stablehlo.divide"(%1082, %1086) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %1088 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<2xf32>} : () -> tensor<2xf32>
    %1089 = "stablehlo.add"(%1087, %1088) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %1090 = "stablehlo.rsqrt"(%1089) : (tensor<2xf32>) -> tensor<2xf32>
    %1091 = "stablehlo.broadcast_in_dim"(%1090) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x30xf32>
    %1092 = "stablehlo.multiply"(%1079, %1091) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %1093 = "stablehlo.broadcast_in_dim"(%63) {broadcast_dimensions = array<i64: 1>} : (tensor<30xf32>) -> tensor<2x30xf32>
    %1094 = "stablehlo.multiply"(%1092, %1093) : (tensor<2x30xf32>, tensor<2x30xf32>) -> tensor<2x30xf32>
    %1095 = "stablehlo.dot_general"(%1094, %64) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x30xf32>, tensor<127x30xf32>) -> tensor<2x127xf32>
    %1096 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %1097 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1098 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x127xi32>
    %1099, %1100 = "stablehlo.reduce"(%1095, %1098, %1096, %1097) ({
    ^bb0(%1101: tensor<f32>, %1102: tensor<i32>, %1103: tensor<f32>, %1104: tensor<i32>):
      %1105 = "stablehlo.compare"(%1101, %1103) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %1106 = "stablehlo.compare"(%1101, %1103) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %1107 = "stablehlo.compare"(%1102, %1104) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %1108 = "stablehlo.and"(%1106, %1107) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %1109 = "stablehlo.or"(%1105, %1108) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %1110 = "stablehlo.select"(%1109, %1101, %1103) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %1111 = "stablehlo.select"(%1109, %1102, %1104) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%1110, %1111) : (tensor<f32>, tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x127xf32>, tensor<2x127xi32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<2xi32>)
    "func.return"(%167, %291, %378, %502, %657, %663, %827, %951, %1095, %1100, %1099) : (tensor<6x120xf32>, tensor<6x660xf32>, tensor<6x120xf32>, tensor<6x660xf32>, tensor<3x2x512x5xf32>, tensor<3x2x512x5xf32>, tensor<6x120xf32>, tensor<6x660xf32>, tensor<2x127xf32>, tensor<2xi32>, tensor<2xf32>) -> ()
  }) {arg_attrs = [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {tf.aliasing_output = 0 : i32}, {tf.aliasing_output = 1 : i32}, {tf.aliasing_output = 2 : i32}, {tf.aliasing_output = 3 : i32}, {tf.aliasing_output = 4 : i32}, {tf.aliasing_output = 5 : i32}, {tf.aliasing_output = 6 : i32}, {tf.aliasing_output = 7 : i32}, {}, {}, {}, {}], function_type = (tensor<127x30xf32>, tensor<30xf32>, tensor<120x30xf32>, tensor<60x3xf32>, tensor<60xf32>, tensor<27x60xf32>, tensor<5xf32>, tensor<11xf32>, tensor<11xf32>, tensor<60x5xf32>, tensor<60xf32>, tensor<60x11xf32>, tensor<60xf32>, tensor<30x60xf32>, tensor<30xf32>, tensor<23x30xf32>, tensor<23x30xf32>, tensor<30x23xf32>, tensor<30xf32>, tensor<120x30xf32>, tensor<60x3xf32>, tensor<60xf32>, tensor<27x60xf32>, tensor<5xf32>, tensor<11xf32>, tensor<11xf32>, tensor<60x5xf32>, tensor<60xf32>, tensor<60x11xf32>, tensor<60xf32>, tensor<30x60xf32>, tensor<30xf32>, tensor<4x30xf32>, tensor<4x23x30xf32>, tensor<4x23x30xf32>, tensor<4x30x23xf32>, tensor<30xf32>, tensor<30x30xf32>, tensor<10x30xf32>, tensor<10x30xf32>, tensor<30x30xf32>, tensor<30xf32>, tensor<23x30xf32>, tensor<23x30xf32>, tensor<30x23xf32>, tensor<30xf32>, tensor<120x30xf32>, tensor<60x3xf32>, tensor<60xf32>, tensor<27x60xf32>, tensor<5xf32>, tensor<11xf32>, tensor<11xf32>, tensor<60x5xf32>, tensor<60xf32>, tensor<60x11xf32>, tensor<60xf32>, tensor<30x60xf32>, tensor<30xf32>, tensor<4x30xf32>, tensor<4x23x30xf32>, tensor<4x23x30xf32>, tensor<4x30x23xf32>, tensor<30xf32>, tensor<127x30xf32>, tensor<6x120xf32>, tensor<6x660xf32>, tensor<6x120xf32>, tensor<6x660xf32>, tensor<3x2x512x5xf32>, tensor<3x2x512x5xf32>, tensor<6x120xf32>, tensor<6x660xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> (tensor<6x120xf32>, tensor<6x660xf32>, tensor<6x120xf32>, tensor<6x660xf32>, tensor<3x2x512x5xf32>, tensor<3x2x512x5xf32>, tensor<6x120xf32>, tensor<6x660xf32>, tensor<2x127xf32>, tensor<2xi32>, tensor<2xf32>), sym_name = "main"} : () -> ()
}) : () -> ()
"builtin.module"() ({
  "func.func"() ({
  ^bb0(%0: tensor<127x30xf32>, %1: tensor<30xf32>, %2: tensor<120x30xf32>, %3: tensor<60x3xf32>, %4: tensor<60xf32>, %5: tensor<27x60xf32>, %6: tensor<5xf32>, %7: tensor<11xf32>, %8: tensor<11xf32>, %9: tensor<60x5xf32>, %10: tensor<60xf32>, %11: tensor<60x11xf32>, %12: tensor<60xf32>, %13: tensor<30x60xf32>, %14: tensor<30xf32>, %15: tensor<23x30xf32>, %16: tensor<23x30xf32>, %17: tensor<30x23xf32>, %18: tensor<30xf32>, %19: tensor<120x30xf32>, %20: tensor<60x3xf32>, %21: tensor<60xf32>, %22: tensor<27x60xf32>, %23: tensor<5xf32>, %24: tensor<11xf32>, %25: tensor<11xf32>, %26: tensor<60x5xf32>, %27: tensor<60xf32>, %28: tensor<60x11xf32>, %29: tensor<60xf32>, %30: tensor<30x60xf32>, %31: tensor<30xf32>, %32: tensor<4x30xf32>, %33: tensor<4x23x30xf32>, %34: tensor<4x23x30xf32>, %35: tensor<4x30x23xf32>, %36: tensor<30xf32>, %37: tensor<30x30xf32>, %38: tensor<10x30xf32>, %39: tensor<10x30xf32>, %40: tensor<30x30xf32>, %41: tensor<30xf32>, %42: tensor<23x30xf32>, %43: tensor<23x30xf32>, %44: tensor<30x23xf32>, %45: tensor<30xf32>, %46: tensor<120x30xf32>, %47: tensor<60x3xf32>, %48: tensor<60xf32>, %49: tensor<27x60xf32>, %50: tensor<5xf32>, %51: tensor<11xf32>, %52: tensor<11xf32>, %53: tensor<60x5xf32>, %54: tensor<60xf32>, %55: tensor<60x11xf32>, %56: tensor<60xf32>, %57: tensor<30x60xf32>, %58: tensor<30xf32>, %59: tensor<4x30xf32>, %60: tensor<4x23x30xf32>, %61: tensor<4x23x30xf32>, %62: tensor<4x30x23xf32>, %63: tensor<30xf32>, %64: tensor<127x30xf32>, %65: tensor<6x120xf32>, %66: tensor<6x660xf32>, %67: tensor<6x120xf32>, %68: tensor<6x660xf32>, %69: tensor<3x2x512x5xf32>, %70: tensor<3x2x512x5xf32>, %71: tensor<6x120xf32>, %72: tensor<6x660xf32>, %73: tensor<32xi32>, %74: tensor<2xi32>, %75: tensor<2xi32>, %76: tensor<2xi32>):
    %77 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %78 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %79 = "stablehlo.slice"(%74) {limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %80 = "stablehlo.reshape"(%79) : (tensor<1xi32>) -> tensor<i32>
    %81 = "stablehlo.slice"(%75) {limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %82 = "stablehlo.reshape"(%81) : (tensor<1xi32>) -> tensor<i32>
    %83 = "stablehlo.slice"(%76) {limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %84 = "stablehlo.reshape"(%83) : (tensor<1xi32>) -> tensor<i32>
    %85 = "stablehlo.slice"(%74) {limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %86 = "stablehlo.reshape"(%85) : (tensor<1xi32>) -> tensor<i32>
    %87 = "stablehlo.slice"(%75) {limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %88 = "stablehlo.reshape"(%87) : (tensor<1xi32>) -> tensor<i32>
    %89 = "stablehlo.slice"(%76) {limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<2xi32>) -> tensor<1xi32>
    %90 = "stablehlo.reshape"(%89) : (tensor<1xi32>) -> tensor<i32>
    %91 = "stablehlo.broadcast_in_dim"(%75) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x16xi32>
    %92 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<2x16xi32>
    %93 = "stablehlo.add"(%91, %92) : (tensor<2x16xi32>, tensor<2x16xi32>) -> tensor<2x16xi32>
    %94 = "stablehlo.compare"(%76, %77) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %95 = "stablehlo.add"(%75, %76) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %96 = "stablehlo.select"(%94, %95, %77) : (tensor<2xi1>, tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %97 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %98 = "stablehlo.reduce"(%96, %97) ({
    ^bb0(%99: tensor<i32>, %100: tensor<i32>):
      %101 = "stablehlo.maximum"(%99, %100) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%101) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xi32>, tensor<i32>) -> tensor<i32>
    %102 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %103 = "stablehlo.reduce"(%76, %102) ({
    ^bb0(%104: tensor<i32>, %105: tensor<i32>):
      %106 = "stablehlo.maximum"(%104, %105) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%106) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xi32>, tensor<i32>) -> tensor<i32>
    %107 = "stablehlo.reshape"(%73) : (tensor<32xi32>) -> tensor<32x1xi32>
    %108 = "stablehlo.gather"(%0, %107) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 30>} : (tensor<127x30xf32>, tensor<32x1xi32>) -> tensor<32x30xf32>
    %109 = "stablehlo.multiply"(%108, %108) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %110 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %111 = "stablehlo.reduce"(%109, %110) ({
    ^bb0(%112: tensor<f32>, %113: tensor<f32>):
      %114 = "stablehlo.add"(%112, %113) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%114) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x30xf32>, tensor<f32>) -> tensor<32xf32>
    %115 = "stablehlo.constant"() {value = dense<3.00000000e+01> : tensor<32xf32>} : () -> tensor<32xf32>
    %116 = "stablehlo.divide"(%111, %115) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %117 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %118 = "stablehlo.add"(%116, %117) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %119 = "stablehlo.rsqrt"(%118) : (tensor<32xf32>) -> tensor<32xf32>
    %120 = "stablehlo.broadcast_in_dim"(%119) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x30xf32>
    %121 = "stablehlo.multiply"(%108, %120) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %122 = "stablehlo.broadcast_in_dim"(%1) {broadcast_dimensions = array<i64: 1>} : (tensor<30xf32>) -> tensor<32x30xf32>
    %123 = "stablehlo.multiply"(%121, %122) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %124 = "stablehlo.dot_general"(%123, %2) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x30xf32>, tensor<120x30xf32>) -> tensor<32x120xf32>
    %125 = "stablehlo.slice"(%124) {limit_indices = array<i64: 32, 60>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<32x120xf32>) -> tensor<32x60xf32>
    %126 = "stablehlo.dynamic_slice"(%65, %80, %78) {slice_sizes = array<i64: 1, 120>} : (tensor<6x120xf32>, tensor<i32>, tensor<i32>) -> tensor<1x120xf32>
    %127 = "stablehlo.dynamic_slice"(%65, %86, %78) {slice_sizes = array<i64: 1, 120>} : (tensor<6x120xf32>, tensor<i32>, tensor<i32>) -> tensor<1x120xf32>
    %128 = "stablehlo.concatenate"(%126, %127) {dimension = 0 : i64} : (tensor<1x120xf32>, tensor<1x120xf32>) -> tensor<2x120xf32>
    %129 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x120xf32>} : () -> tensor<2x120xf32>
    %130 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %131 = "stablehlo.compare"(%75, %130) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %132 = "stablehlo.broadcast_in_dim"(%131) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x120xi1>
    %133 = "stablehlo.select"(%132, %129, %128) : (tensor<2x120xi1>, tensor<2x120xf32>, tensor<2x120xf32>) -> tensor<2x120xf32>
    %134 = "stablehlo.reshape"(%133) : (tensor<2x120xf32>) -> tensor<2x2x60xf32>
    %135 = "stablehlo.reshape"(%125) : (tensor<32x60xf32>) -> tensor<2x16x60xf32>
    %136 = "stablehlo.concatenate"(%134, %135) {dimension = 1 : i64} : (tensor<2x2x60xf32>, tensor<2x16x60xf32>) -> tensor<2x18x60xf32>
    %137 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x16x60xf32>} : () -> tensor<2x16x60xf32>
    %138 = "stablehlo.broadcast_in_dim"(%4) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x16x60xf32>
    %139 = "stablehlo.slice"(%3) {limit_indices = array<i64: 60, 1>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<60x3xf32>) -> tensor<60x1xf32>
    %140 = "stablehlo.reshape"(%139) : (tensor<60x1xf32>) -> tensor<60xf32>
    %141 = "stablehlo.broadcast_in_dim"(%140) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x16x60xf32>
    %142 = "stablehlo.slice"(%136) {limit_indices = array<i64: 2, 16, 60>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x18x60xf32>) -> tensor<2x16x60xf32>
    %143 = "stablehlo.multiply"(%142, %141) : (tensor<2x16x60xf32>, tensor<2x16x60xf32>) -> tensor<2x16x60xf32>
    %144 = "stablehlo.add"(%138, %143) : (tensor<2x16x60xf32>, tensor<2x16x60xf32>) -> tensor<2x16x60xf32>
    %145 = "stablehlo.slice"(%3) {limit_indices = array<i64: 60, 2>, start_indices = array<i64: 0, 1>, strides = array<i64: 1, 1>} : (tensor<60x3xf32>) -> tensor<60x1xf32>
    %146 = "stablehlo.reshape"(%145) : (tensor<60x1xf32>) -> tensor<60xf32>
    %147 = "stablehlo.broadcast_in_dim"(%146) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x16x60xf32>
    %148 = "stablehlo.slice"(%136) {limit_indices = array<i64: 2, 17, 60>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x18x60xf32>) -> tensor<2x16x60xf32>
    %149 = "stablehlo.multiply"(%148, %147) : (tensor<2x16x60xf32>, tensor<2x16x60xf32>) -> tensor<2x16x60xf32>
    %150 = "stablehlo.add"(%144, %149) : (tensor<2x16x60xf32>, tensor<2x16x60xf32>) -> tensor<2x16x60xf32>
    %151 = "stablehlo.slice"(%3) {limit_indices = array<i64: 60, 3>, start_indices = array<i64: 0, 2>, strides = array<i64: 1, 1>} : (tensor<60x3xf32>) -> tensor<60x1xf32>
    %152 = "stablehlo.reshape"(%151) : (tensor<60x1xf32>) -> tensor<60xf32>
    %153 = "stablehlo.broadcast_in_dim"(%152) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x16x60xf32>
    %154 = "stablehlo.slice"(%136) {limit_indices = array<i64: 2, 18, 60>, start_indices = array<i64: 0, 2, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x18x60xf32>) -> tensor<2x16x60xf32>
    %155 = "stablehlo.multiply"(%154, %153) : (tensor<2x16x60xf32>, tensor<2x16x60xf32>) -> tensor<2x16x60xf32>
    %156 = "stablehlo.add"(%150, %155) : (tensor<2x16x60xf32>, tensor<2x16x60xf32>) -> tensor<2x16x60xf32>
    %157 = "stablehlo.slice"(%136) {limit_indices = array<i64: 1, 18, 60>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x18x60xf32>) -> tensor<1x18x60xf32>
    %158 = "stablehlo.dynamic_slice"(%157, %78, %84, %78) {slice_sizes = array<i64: 1, 2, 60>} : (tensor<1x18x60xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60xf32>
    %159 = "stablehlo.slice"(%136) {limit_indices = array<i64: 2, 18, 60>, start_indices = array<i64: 1, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x18x60xf32>) -> tensor<1x18x60xf32>
    %160 = "stablehlo.dynamic_slice"(%159, %78, %90, %78) {slice_sizes = array<i64: 1, 2, 60>} : (tensor<1x18x60xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60xf32>
    %161 = "stablehlo.concatenate"(%158, %160) {dimension = 0 : i64} : (tensor<1x2x60xf32>, tensor<1x2x60xf32>) -> tensor<2x2x60xf32>
    %162 = "stablehlo.reshape"(%156) : (tensor<2x16x60xf32>) -> tensor<32x60xf32>
    %163 = "stablehlo.reshape"(%161) : (tensor<2x2x60xf32>) -> tensor<2x120xf32>
    %164 = "stablehlo.slice"(%163) {limit_indices = array<i64: 1, 120>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x120xf32>) -> tensor<1x120xf32>
    %165 = "stablehlo.dynamic_update_slice"(%65, %164, %80, %78) : (tensor<6x120xf32>, tensor<1x120xf32>, tensor<i32>, tensor<i32>) -> tensor<6x120xf32>
    %166 = "stablehlo.slice"(%163) {limit_indices = array<i64: 2, 120>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x120xf32>) -> tensor<1x120xf32>
    %167 = "stablehlo.dynamic_update_slice"(%165, %166, %86, %78) : (tensor<6x120xf32>, tensor<1x120xf32>, tensor<i32>, tensor<i32>) -> tensor<6x120xf32>
    %168 = "stablehlo.logistic"(%162) : (tensor<32x60xf32>) -> tensor<32x60xf32>
    %169 = "stablehlo.multiply"(%162, %168) : (tensor<32x60xf32>, tensor<32x60xf32>) -> tensor<32x60xf32>
    %170 = "stablehlo.slice"(%124) {limit_indices = array<i64: 32, 120>, start_indices = array<i64: 0, 60>, strides = array<i64: 1, 1>} : (tensor<32x120xf32>) -> tensor<32x60xf32>
    %171 = "stablehlo.dot_general"(%169, %5) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x60xf32>, tensor<27x60xf32>) -> tensor<32x27xf32>
    %172 = "stablehlo.slice"(%171) {limit_indices = array<i64: 32, 5>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<32x27xf32>) -> tensor<32x5xf32>
    %173 = "stablehlo.multiply"(%172, %172) : (tensor<32x5xf32>, tensor<32x5xf32>) -> tensor<32x5xf32>
    %174 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %175 = "stablehlo.reduce"(%173, %174) ({
    ^bb0(%176: tensor<f32>, %177: tensor<f32>):
      %178 = "stablehlo.add"(%176, %177) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%178) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x5xf32>, tensor<f32>) -> tensor<32xf32>
    %179 = "stablehlo.constant"() {value = dense<5.00000000e+00> : tensor<32xf32>} : () -> tensor<32xf32>
    %180 = "stablehlo.divide"(%175, %179) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %181 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %182 = "stablehlo.add"(%180, %181) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %183 = "stablehlo.rsqrt"(%182) : (tensor<32xf32>) -> tensor<32xf32>
    %184 = "stablehlo.broadcast_in_dim"(%183) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x5xf32>
    %185 = "stablehlo.multiply"(%172, %184) : (tensor<32x5xf32>, tensor<32x5xf32>) -> tensor<32x5xf32>
    %186 = "stablehlo.broadcast_in_dim"(%6) {broadcast_dimensions = array<i64: 1>} : (tensor<5xf32>) -> tensor<32x5xf32>
    %187 = "stablehlo.multiply"(%185, %186) : (tensor<32x5xf32>, tensor<32x5xf32>) -> tensor<32x5xf32>
    %188 = "stablehlo.slice"(%171) {limit_indices = array<i64: 32, 16>, start_indices = array<i64: 0, 5>, strides = array<i64: 1, 1>} : (tensor<32x27xf32>) -> tensor<32x11xf32>
    %189 = "stablehlo.multiply"(%188, %188) : (tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %190 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %191 = "stablehlo.reduce"(%189, %190) ({
    ^bb0(%192: tensor<f32>, %193: tensor<f32>):
      %194 = "stablehlo.add"(%192, %193) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%194) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x11xf32>, tensor<f32>) -> tensor<32xf32>
    %195 = "stablehlo.constant"() {value = dense<1.10000000e+01> : tensor<32xf32>} : () -> tensor<32xf32>
    %196 = "stablehlo.divide"(%191, %195) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %197 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %198 = "stablehlo.add"(%196, %197) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %199 = "stablehlo.rsqrt"(%198) : (tensor<32xf32>) -> tensor<32xf32>
    %200 = "stablehlo.broadcast_in_dim"(%199) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x11xf32>
    %201 = "stablehlo.multiply"(%188, %200) : (tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %202 = "stablehlo.broadcast_in_dim"(%7) {broadcast_dimensions = array<i64: 1>} : (tensor<11xf32>) -> tensor<32x11xf32>
    %203 = "stablehlo.multiply"(%201, %202) : (tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %204 = "stablehlo.slice"(%171) {limit_indices = array<i64: 32, 27>, start_indices = array<i64: 0, 16>, strides = array<i64: 1, 1>} : (tensor<32x27xf32>) -> tensor<32x11xf32>
    %205 = "stablehlo.multiply"(%204, %204) : (tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %206 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %207 = "stablehlo.reduce"(%205, %206) ({
    ^bb0(%208: tensor<f32>, %209: tensor<f32>):
      %210 = "stablehlo.add"(%208, %209) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%210) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x11xf32>, tensor<f32>) -> tensor<32xf32>
    %211 = "stablehlo.constant"() {value = dense<1.10000000e+01> : tensor<32xf32>} : () -> tensor<32xf32>
    %212 = "stablehlo.divide"(%207, %211) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %213 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %214 = "stablehlo.add"(%212, %213) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %215 = "stablehlo.rsqrt"(%214) : (tensor<32xf32>) -> tensor<32xf32>
    %216 = "stablehlo.broadcast_in_dim"(%215) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x11xf32>
    %217 = "stablehlo.multiply"(%204, %216) : (tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %218 = "stablehlo.broadcast_in_dim"(%8) {broadcast_dimensions = array<i64: 1>} : (tensor<11xf32>) -> tensor<32x11xf32>
    %219 = "stablehlo.multiply"(%217, %218) : (tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %220 = "stablehlo.dot_general"(%187, %9) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x5xf32>, tensor<60x5xf32>) -> tensor<32x60xf32>
    %221 = "stablehlo.broadcast_in_dim"(%10) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<32x60xf32>
    %222 = "stablehlo.add"(%220, %221) : (tensor<32x60xf32>, tensor<32x60xf32>) -> tensor<32x60xf32>
    %223 = "stablehlo.abs"(%222) : (tensor<32x60xf32>) -> tensor<32x60xf32>
    %224 = "stablehlo.negate"(%223) : (tensor<32x60xf32>) -> tensor<32x60xf32>
    %225 = "stablehlo.exponential"(%224) : (tensor<32x60xf32>) -> tensor<32x60xf32>
    %226 = "stablehlo.log_plus_one"(%225) : (tensor<32x60xf32>) -> tensor<32x60xf32>
    %227 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<32x60xf32>} : () -> tensor<32x60xf32>
    %228 = "stablehlo.maximum"(%222, %227) : (tensor<32x60xf32>, tensor<32x60xf32>) -> tensor<32x60xf32>
    %229 = "stablehlo.add"(%228, %226) : (tensor<32x60xf32>, tensor<32x60xf32>) -> tensor<32x60xf32>
    %230 = "stablehlo.reshape"(%169) : (tensor<32x60xf32>) -> tensor<32x60x1xf32>
    %231 = "stablehlo.reshape"(%203) : (tensor<32x11xf32>) -> tensor<32x1x11xf32>
    %232 = "stablehlo.reshape"(%219) : (tensor<32x11xf32>) -> tensor<32x1x11xf32>
    %233 = "stablehlo.dynamic_slice"(%66, %80, %78) {slice_sizes = array<i64: 1, 660>} : (tensor<6x660xf32>, tensor<i32>, tensor<i32>) -> tensor<1x660xf32>
    %234 = "stablehlo.dynamic_slice"(%66, %86, %78) {slice_sizes = array<i64: 1, 660>} : (tensor<6x660xf32>, tensor<i32>, tensor<i32>) -> tensor<1x660xf32>
    %235 = "stablehlo.concatenate"(%233, %234) {dimension = 0 : i64} : (tensor<1x660xf32>, tensor<1x660xf32>) -> tensor<2x660xf32>
    %236 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x660xf32>} : () -> tensor<2x660xf32>
    %237 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %238 = "stablehlo.compare"(%75, %237) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %239 = "stablehlo.broadcast_in_dim"(%238) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x660xi1>
    %240 = "stablehlo.select"(%239, %236, %235) : (tensor<2x660xi1>, tensor<2x660xf32>, tensor<2x660xf32>) -> tensor<2x660xf32>
    %241 = "stablehlo.broadcast_in_dim"(%231) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<32x1x11xf32>) -> tensor<32x1x60x11xf32>
    %242 = "stablehlo.reshape"(%241) : (tensor<32x1x60x11xf32>) -> tensor<32x60x11xf32>
    %243 = "stablehlo.broadcast_in_dim"(%232) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<32x1x11xf32>) -> tensor<32x1x60x11xf32>
    %244 = "stablehlo.reshape"(%243) : (tensor<32x1x60x11xf32>) -> tensor<32x60x11xf32>
    %245 = "stablehlo.reshape"(%230) : (tensor<32x60x1xf32>) -> tensor<2x16x60x1xf32>
    %246 = "stablehlo.transpose"(%245) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x16x60x1xf32>) -> tensor<16x2x60x1xf32>
    %247 = "stablehlo.reshape"(%229) : (tensor<32x60xf32>) -> tensor<2x16x60xf32>
    %248 = "stablehlo.transpose"(%247) {permutation = array<i64: 1, 0, 2>} : (tensor<2x16x60xf32>) -> tensor<16x2x60xf32>
    %249 = "stablehlo.reshape"(%242) : (tensor<32x60x11xf32>) -> tensor<2x16x60x11xf32>
    %250 = "stablehlo.transpose"(%249) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x16x60x11xf32>) -> tensor<16x2x60x11xf32>
    %251 = "stablehlo.reshape"(%244) : (tensor<32x60x11xf32>) -> tensor<2x16x60x11xf32>
    %252 = "stablehlo.transpose"(%251) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x16x60x11xf32>) -> tensor<16x2x60x11xf32>
    %253 = "stablehlo.broadcast_in_dim"(%11) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<60x11xf32>) -> tensor<2x60x11xf32>
    %254 = "stablehlo.broadcast_in_dim"(%12) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60x1xf32>
    %255 = "stablehlo.reshape"(%240) : (tensor<2x660xf32>) -> tensor<2x60x1x11xf32>
    %256 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<16x2x60x1xf32>} : () -> tensor<16x2x60x1xf32>
    %257, %258, %259 = "stablehlo.while"(%78, %255, %256) ({
    ^bb0(%260: tensor<i32>, %261: tensor<2x60x1x11xf32>, %262: tensor<16x2x60x1xf32>):
      %263 = "stablehlo.compare"(%260, %103) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%263) : (tensor<i1>) -> ()
    }, {
    ^bb0(%264: tensor<i32>, %265: tensor<2x60x1x11xf32>, %266: tensor<16x2x60x1xf32>):
      %267 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %268 = "stablehlo.add"(%264, %267) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %269 = "stablehlo.dynamic_slice"(%246, %264, %78, %78, %78) {slice_sizes = array<i64: 1, 2, 60, 1>} : (tensor<16x2x60x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60x1xf32>
      %270 = "stablehlo.reshape"(%269) : (tensor<1x2x60x1xf32>) -> tensor<2x60x1xf32>
      %271 = "stablehlo.dynamic_slice"(%248, %264, %78, %78) {slice_sizes = array<i64: 1, 2, 60>} : (tensor<16x2x60xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60xf32>
      %272 = "stablehlo.reshape"(%271) : (tensor<1x2x60xf32>) -> tensor<2x60xf32>
      %273 = "stablehlo.dynamic_slice"(%250, %264, %78, %78, %78) {slice_sizes = array<i64: 1, 2, 60, 11>} : (tensor<16x2x60x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60x11xf32>
      %274 = "stablehlo.reshape"(%273) : (tensor<1x2x60x11xf32>) -> tensor<2x60x11xf32>
      %275 = "stablehlo.dynamic_slice"(%252, %264, %78, %78, %78) {slice_sizes = array<i64: 1, 2, 60, 11>} : (tensor<16x2x60x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60x11xf32>
      %276 = "stablehlo.reshape"(%275) : (tensor<1x2x60x11xf32>) -> tensor<2x60x11xf32>
      %277 = "stablehlo.broadcast_in_dim"(%272) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x60xf32>) -> tensor<2x60x11xf32>
      %278 = "stablehlo.multiply"(%277, %253) : (tensor<2x60x11xf32>, tensor<2x60x11xf32>) -> tensor<2x60x11xf32>
      %279 = "stablehlo.exponential"(%278) : (tensor<2x60x11xf32>) -> tensor<2x60x11xf32>
      %280 = "stablehlo.broadcast_in_dim"(%279) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x60x11xf32>) -> tensor<2x60x1x11xf32>
      %281 = "stablehlo.broadcast_in_dim"(%272) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x60xf32>) -> tensor<2x60x1xf32>
      %282 = "stablehlo.multiply"(%281, %270) : (tensor<2x60x1xf32>, tensor<2x60x1xf32>) -> tensor<2x60x1xf32>
      %283 = "stablehlo.broadcast_in_dim"(%282) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x60x1xf32>) -> tensor<2x60x1x11xf32>
      %284 = "stablehlo.broadcast_in_dim"(%274) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x60x11xf32>) -> tensor<2x60x1x11xf32>
      %285 = "stablehlo.multiply"(%283, %284) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
      %286 = "stablehlo.multiply"(%280, %265) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
      %287 = "stablehlo.add"(%286, %285) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
      %288 = "stablehlo.broadcast_in_dim"(%276) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x60x11xf32>) -> tensor<2x60x1x11xf32>
      %289 = "stablehlo.multiply"(%287, %288) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
      %290 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %291 = "stablehlo.reduce"(%289, %290) ({
      ^bb0(%292: tensor<f32>, %293: tensor<f32>):
        %294 = "stablehlo.add"(%292, %293) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%294) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x60x1x11xf32>, tensor<f32>) -> tensor<2x60x1xf32>
      %295 = "stablehlo.multiply"(%254, %270) : (tensor<2x60x1xf32>, tensor<2x60x1xf32>) -> tensor<2x60x1xf32>
      %296 = "stablehlo.add"(%291, %295) : (tensor<2x60x1xf32>, tensor<2x60x1xf32>) -> tensor<2x60x1xf32>
      %297 = "stablehlo.broadcast_in_dim"(%264) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2xi32>
      %298 = "stablehlo.compare"(%297, %76) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %299 = "stablehlo.broadcast_in_dim"(%298) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x60x1x11xi1>
      %300 = "stablehlo.select"(%299, %287, %265) : (tensor<2x60x1x11xi1>, tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
      %301 = "stablehlo.reshape"(%296) : (tensor<2x60x1xf32>) -> tensor<1x2x60x1xf32>
      %302 = "stablehlo.dynamic_update_slice"(%266, %301, %264, %78, %78, %78) : (tensor<16x2x60x1xf32>, tensor<1x2x60x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<16x2x60x1xf32>
      "stablehlo.return"(%268, %300, %302) : (tensor<i32>, tensor<2x60x1x11xf32>, tensor<16x2x60x1xf32>) -> ()
    }) : (tensor<i32>, tensor<2x60x1x11xf32>, tensor<16x2x60x1xf32>) -> (tensor<i32>, tensor<2x60x1x11xf32>, tensor<16x2x60x1xf32>)
    %303 = "stablehlo.transpose"(%259) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<16x2x60x1xf32>) -> tensor<2x16x60x1xf32>
    %304 = "stablehlo.reshape"(%303) : (tensor<2x16x60x1xf32>) -> tensor<32x60x1xf32>
    %305 = "stablehlo.reshape"(%258) : (tensor<2x60x1x11xf32>) -> tensor<2x660xf32>
    %306 = "stablehlo.slice"(%305) {limit_indices = array<i64: 1, 660>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x660xf32>) -> tensor<1x660xf32>
    %307 = "stablehlo.dynamic_update_slice"(%66, %306, %80, %78) : (tensor<6x660xf32>, tensor<1x660xf32>, tensor<i32>, tensor<i32>) -> tensor<6x660xf32>
    %308 = "stablehlo.slice"(%305) {limit_indices = array<i64: 2, 660>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x660xf32>) -> tensor<1x660xf32>
    %309 = "stablehlo.dynamic_update_slice"(%307, %308, %86, %78) : (tensor<6x660xf32>, tensor<1x660xf32>, tensor<i32>, tensor<i32>) -> tensor<6x660xf32>
    %310 = "stablehlo.reshape"(%304) : (tensor<32x60x1xf32>) -> tensor<32x60xf32>
    %311 = "stablehlo.logistic"(%170) : (tensor<32x60xf32>) -> tensor<32x60xf32>
    %312 = "stablehlo.multiply"(%170, %311) : (tensor<32x60xf32>, tensor<32x60xf32>) -> tensor<32x60xf32>
    %313 = "stablehlo.multiply"(%310, %312) : (tensor<32x60xf32>, tensor<32x60xf32>) -> tensor<32x60xf32>
    %314 = "stablehlo.dot_general"(%313, %13) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x60xf32>, tensor<30x60xf32>) -> tensor<32x30xf32>
    %315 = "stablehlo.add"(%108, %314) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %316 = "stablehlo.multiply"(%315, %315) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %317 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %318 = "stablehlo.reduce"(%316, %317) ({
    ^bb0(%319: tensor<f32>, %320: tensor<f32>):
      %321 = "stablehlo.add"(%319, %320) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%321) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x30xf32>, tensor<f32>) -> tensor<32xf32>
    %322 = "stablehlo.constant"() {value = dense<3.00000000e+01> : tensor<32xf32>} : () -> tensor<32xf32>
    %323 = "stablehlo.divide"(%318, %322) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %324 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %325 = "stablehlo.add"(%323, %324) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %326 = "stablehlo.rsqrt"(%325) : (tensor<32xf32>) -> tensor<32xf32>
    %327 = "stablehlo.broadcast_in_dim"(%326) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x30xf32>
    %328 = "stablehlo.multiply"(%315, %327) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %329 = "stablehlo.broadcast_in_dim"(%14) {broadcast_dimensions = array<i64: 1>} : (tensor<30xf32>) -> tensor<32x30xf32>
    %330 = "stablehlo.multiply"(%328, %329) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %331 = "stablehlo.dot_general"(%330, %15) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x30xf32>, tensor<23x30xf32>) -> tensor<32x23xf32>
    %332 = "stablehlo.dot_general"(%330, %16) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x30xf32>, tensor<23x30xf32>) -> tensor<32x23xf32>
    %333 = "stablehlo.logistic"(%331) : (tensor<32x23xf32>) -> tensor<32x23xf32>
    %334 = "stablehlo.multiply"(%331, %333) : (tensor<32x23xf32>, tensor<32x23xf32>) -> tensor<32x23xf32>
    %335 = "stablehlo.multiply"(%334, %332) : (tensor<32x23xf32>, tensor<32x23xf32>) -> tensor<32x23xf32>
    %336 = "stablehlo.dot_general"(%335, %17) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x23xf32>, tensor<30x23xf32>) -> tensor<32x30xf32>
    %337 = "stablehlo.add"(%315, %336) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %338 = "stablehlo.multiply"(%337, %337) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %339 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %340 = "stablehlo.reduce"(%338, %339) ({
    ^bb0(%341: tensor<f32>, %342: tensor<f32>):
      %343 = "stablehlo.add"(%341, %342) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%343) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x30xf32>, tensor<f32>) -> tensor<32xf32>
    %344 = "stablehlo.constant"() {value = dense<3.00000000e+01> : tensor<32xf32>} : () -> tensor<32xf32>
    %345 = "stablehlo.divide"(%340, %344) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %346 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %347 = "stablehlo.add"(%345, %346) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %348 = "stablehlo.rsqrt"(%347) : (tensor<32xf32>) -> tensor<32xf32>
    %349 = "stablehlo.broadcast_in_dim"(%348) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x30xf32>
    %350 = "stablehlo.multiply"(%337, %349) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %351 = "stablehlo.broadcast_in_dim"(%18) {broadcast_dimensions = array<i64: 1>} : (tensor<30xf32>) -> tensor<32x30xf32>
    %352 = "stablehlo.multiply"(%350, %351) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %353 = "stablehlo.dot_general"(%352, %19) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x30xf32>, tensor<120x30xf32>) -> tensor<32x120xf32>
    %354 = "stablehlo.slice"(%353) {limit_indices = array<i64: 32, 60>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<32x120xf32>) -> tensor<32x60xf32>
    %355 = "stablehlo.dynamic_slice"(%67, %80, %78) {slice_sizes = array<i64: 1, 120>} : (tensor<6x120xf32>, tensor<i32>, tensor<i32>) -> tensor<1x120xf32>
    %356 = "stablehlo.dynamic_slice"(%67, %86, %78) {slice_sizes = array<i64: 1, 120>} : (tensor<6x120xf32>, tensor<i32>, tensor<i32>) -> tensor<1x120xf32>
    %357 = "stablehlo.concatenate"(%355, %356) {dimension = 0 : i64} : (tensor<1x120xf32>, tensor<1x120xf32>) -> tensor<2x120xf32>
    %358 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x120xf32>} : () -> tensor<2x120xf32>
    %359 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %360 = "stablehlo.compare"(%75, %359) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %361 = "stablehlo.broadcast_in_dim"(%360) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x120xi1>
    %362 = "stablehlo.select"(%361, %358, %357) : (tensor<2x120xi1>, tensor<2x120xf32>, tensor<2x120xf32>) -> tensor<2x120xf32>
    %363 = "stablehlo.reshape"(%362) : (tensor<2x120xf32>) -> tensor<2x2x60xf32>
    %364 = "stablehlo.reshape"(%354) : (tensor<32x60xf32>) -> tensor<2x16x60xf32>
    %365 = "stablehlo.concatenate"(%363, %364) {dimension = 1 : i64} : (tensor<2x2x60xf32>, tensor<2x16x60xf32>) -> tensor<2x18x60xf32>
    %366 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x16x60xf32>} : () -> tensor<2x16x60xf32>
    %367 = "stablehlo.broadcast_in_dim"(%21) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x16x60xf32>
    %368 = "stablehlo.slice"(%20) {limit_indices = array<i64: 60, 1>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<60x3xf32>) -> tensor<60x1xf32>
    %369 = "stablehlo.reshape"(%368) : (tensor<60x1xf32>) -> tensor<60xf32>
    %370 = "stablehlo.broadcast_in_dim"(%369) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x16x60xf32>
    %371 = "stablehlo.slice"(%365) {limit_indices = array<i64: 2, 16, 60>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x18x60xf32>) -> tensor<2x16x60xf32>
    %372 = "stablehlo.multiply"(%371, %370) : (tensor<2x16x60xf32>, tensor<2x16x60xf32>) -> tensor<2x16x60xf32>
    %373 = "stablehlo.add"(%367, %372) : (tensor<2x16x60xf32>, tensor<2x16x60xf32>) -> tensor<2x16x60xf32>
    %374 = "stablehlo.slice"(%20) {limit_indices = array<i64: 60, 2>, start_indices = array<i64: 0, 1>, strides = array<i64: 1, 1>} : (tensor<60x3xf32>) -> tensor<60x1xf32>
    %375 = "stablehlo.reshape"(%374) : (tensor<60x1xf32>) -> tensor<60xf32>
    %376 = "stablehlo.broadcast_in_dim"(%375) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x16x60xf32>
    %377 = "stablehlo.slice"(%365) {limit_indices = array<i64: 2, 17, 60>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x18x60xf32>) -> tensor<2x16x60xf32>
    %378 = "stablehlo.multiply"(%377, %376) : (tensor<2x16x60xf32>, tensor<2x16x60xf32>) -> tensor<2x16x60xf32>
    %379 = "stablehlo.add"(%373, %378) : (tensor<2x16x60xf32>, tensor<2x16x60xf32>) -> tensor<2x16x60xf32>
    %380 = "stablehlo.slice"(%20) {limit_indices = array<i64: 60, 3>, start_indices = array<i64: 0, 2>, strides = array<i64: 1, 1>} : (tensor<60x3xf32>) -> tensor<60x1xf32>
    %381 = "stablehlo.reshape"(%380) : (tensor<60x1xf32>) -> tensor<60xf32>
    %382 = "stablehlo.broadcast_in_dim"(%381) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x16x60xf32>
    %383 = "stablehlo.slice"(%365) {limit_indices = array<i64: 2, 18, 60>, start_indices = array<i64: 0, 2, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x18x60xf32>) -> tensor<2x16x60xf32>
    %384 = "stablehlo.multiply"(%383, %382) : (tensor<2x16x60xf32>, tensor<2x16x60xf32>) -> tensor<2x16x60xf32>
    %385 = "stablehlo.add"(%379, %384) : (tensor<2x16x60xf32>, tensor<2x16x60xf32>) -> tensor<2x16x60xf32>
    %386 = "stablehlo.slice"(%365) {limit_indices = array<i64: 1, 18, 60>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x18x60xf32>) -> tensor<1x18x60xf32>
    %387 = "stablehlo.dynamic_slice"(%386, %78, %84, %78) {slice_sizes = array<i64: 1, 2, 60>} : (tensor<1x18x60xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60xf32>
    %388 = "stablehlo.slice"(%365) {limit_indices = array<i64: 2, 18, 60>, start_indices = array<i64: 1, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x18x60xf32>) -> tensor<1x18x60xf32>
    %389 = "stablehlo.dynamic_slice"(%388, %78, %90, %78) {slice_sizes = array<i64: 1, 2, 60>} : (tensor<1x18x60xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60xf32>
    %390 = "stablehlo.concatenate"(%387, %389) {dimension = 0 : i64} : (tensor<1x2x60xf32>, tensor<1x2x60xf32>) -> tensor<2x2x60xf32>
    %391 = "stablehlo.reshape"(%385) : (tensor<2x16x60xf32>) -> tensor<32x60xf32>
    %392 = "stablehlo.reshape"(%390) : (tensor<2x2x60xf32>) -> tensor<2x120xf32>
    %393 = "stablehlo.slice"(%392) {limit_indices = array<i64: 1, 120>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x120xf32>) -> tensor<1x120xf32>
    %394 = "stablehlo.dynamic_update_slice"(%67, %393, %80, %78) : (tensor<6x120xf32>, tensor<1x120xf32>, tensor<i32>, tensor<i32>) -> tensor<6x120xf32>
    %395 = "stablehlo.slice"(%392) {limit_indices = array<i64: 2, 120>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x120xf32>) -> tensor<1x120xf32>
    %396 = "stablehlo.dynamic_update_slice"(%394, %395, %86, %78) : (tensor<6x120xf32>, tensor<1x120xf32>, tensor<i32>, tensor<i32>) -> tensor<6x120xf32>
    %397 = "stablehlo.logistic"(%391) : (tensor<32x60xf32>) -> tensor<32x60xf32>
    %398 = "stablehlo.multiply"(%391, %397) : (tensor<32x60xf32>, tensor<32x60xf32>) -> tensor<32x60xf32>
    %399 = "stablehlo.slice"(%353) {limit_indices = array<i64: 32, 120>, start_indices = array<i64: 0, 60>, strides = array<i64: 1, 1>} : (tensor<32x120xf32>) -> tensor<32x60xf32>
    %400 = "stablehlo.dot_general"(%398, %22) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x60xf32>, tensor<27x60xf32>) -> tensor<32x27xf32>
    %401 = "stablehlo.slice"(%400) {limit_indices = array<i64: 32, 5>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<32x27xf32>) -> tensor<32x5xf32>
    %402 = "stablehlo.multiply"(%401, %401) : (tensor<32x5xf32>, tensor<32x5xf32>) -> tensor<32x5xf32>
    %403 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %404 = "stablehlo.reduce"(%402, %403) ({
    ^bb0(%405: tensor<f32>, %406: tensor<f32>):
      %407 = "stablehlo.add"(%405, %406) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%407) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x5xf32>, tensor<f32>) -> tensor<32xf32>
    %408 = "stablehlo.constant"() {value = dense<5.00000000e+00> : tensor<32xf32>} : () -> tensor<32xf32>
    %409 = "stablehlo.divide"(%404, %408) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %410 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %411 = "stablehlo.add"(%409, %410) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %412 = "stablehlo.rsqrt"(%411) : (tensor<32xf32>) -> tensor<32xf32>
    %413 = "stablehlo.broadcast_in_dim"(%412) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x5xf32>
    %414 = "stablehlo.multiply"(%401, %413) : (tensor<32x5xf32>, tensor<32x5xf32>) -> tensor<32x5xf32>
    %415 = "stablehlo.broadcast_in_dim"(%23) {broadcast_dimensions = array<i64: 1>} : (tensor<5xf32>) -> tensor<32x5xf32>
    %416 = "stablehlo.multiply"(%414, %415) : (tensor<32x5xf32>, tensor<32x5xf32>) -> tensor<32x5xf32>
    %417 = "stablehlo.slice"(%400) {limit_indices = array<i64: 32, 16>, start_indices = array<i64: 0, 5>, strides = array<i64: 1, 1>} : (tensor<32x27xf32>) -> tensor<32x11xf32>
    %418 = "stablehlo.multiply"(%417, %417) : (tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %419 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %420 = "stablehlo.reduce"(%418, %419) ({
    ^bb0(%421: tensor<f32>, %422: tensor<f32>):
      %423 = "stablehlo.add"(%421, %422) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%423) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x11xf32>, tensor<f32>) -> tensor<32xf32>
    %424 = "stablehlo.constant"() {value = dense<1.10000000e+01> : tensor<32xf32>} : () -> tensor<32xf32>
    %425 = "stablehlo.divide"(%420, %424) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %426 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %427 = "stablehlo.add"(%425, %426) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %428 = "stablehlo.rsqrt"(%427) : (tensor<32xf32>) -> tensor<32xf32>
    %429 = "stablehlo.broadcast_in_dim"(%428) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x11xf32>
    %430 = "stablehlo.multiply"(%417, %429) : (tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %431 = "stablehlo.broadcast_in_dim"(%24) {broadcast_dimensions = array<i64: 1>} : (tensor<11xf32>) -> tensor<32x11xf32>
    %432 = "stablehlo.multiply"(%430, %431) : (tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %433 = "stablehlo.slice"(%400) {limit_indices = array<i64: 32, 27>, start_indices = array<i64: 0, 16>, strides = array<i64: 1, 1>} : (tensor<32x27xf32>) -> tensor<32x11xf32>
    %434 = "stablehlo.multiply"(%433, %433) : (tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %435 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %436 = "stablehlo.reduce"(%434, %435) ({
    ^bb0(%437: tensor<f32>, %438: tensor<f32>):
      %439 = "stablehlo.add"(%437, %438) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%439) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x11xf32>, tensor<f32>) -> tensor<32xf32>
    %440 = "stablehlo.constant"() {value = dense<1.10000000e+01> : tensor<32xf32>} : () -> tensor<32xf32>
    %441 = "stablehlo.divide"(%436, %440) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %442 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %443 = "stablehlo.add"(%441, %442) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %444 = "stablehlo.rsqrt"(%443) : (tensor<32xf32>) -> tensor<32xf32>
    %445 = "stablehlo.broadcast_in_dim"(%444) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x11xf32>
    %446 = "stablehlo.multiply"(%433, %445) : (tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %447 = "stablehlo.broadcast_in_dim"(%25) {broadcast_dimensions = array<i64: 1>} : (tensor<11xf32>) -> tensor<32x11xf32>
    %448 = "stablehlo.multiply"(%446, %447) : (tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %449 = "stablehlo.dot_general"(%416, %26) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x5xf32>, tensor<60x5xf32>) -> tensor<32x60xf32>
    %450 = "stablehlo.broadcast_in_dim"(%27) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<32x60xf32>
    %451 = "stablehlo.add"(%449, %450) : (tensor<32x60xf32>, tensor<32x60xf32>) -> tensor<32x60xf32>
    %452 = "stablehlo.abs"(%451) : (tensor<32x60xf32>) -> tensor<32x60xf32>
    %453 = "stablehlo.negate"(%452) : (tensor<32x60xf32>) -> tensor<32x60xf32>
    %454 = "stablehlo.exponential"(%453) : (tensor<32x60xf32>) -> tensor<32x60xf32>
    %455 = "stablehlo.log_plus_one"(%454) : (tensor<32x60xf32>) -> tensor<32x60xf32>
    %456 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<32x60xf32>} : () -> tensor<32x60xf32>
    %457 = "stablehlo.maximum"(%451, %456) : (tensor<32x60xf32>, tensor<32x60xf32>) -> tensor<32x60xf32>
    %458 = "stablehlo.add"(%457, %455) : (tensor<32x60xf32>, tensor<32x60xf32>) -> tensor<32x60xf32>
    %459 = "stablehlo.reshape"(%398) : (tensor<32x60xf32>) -> tensor<32x60x1xf32>
    %460 = "stablehlo.reshape"(%432) : (tensor<32x11xf32>) -> tensor<32x1x11xf32>
    %461 = "stablehlo.reshape"(%448) : (tensor<32x11xf32>) -> tensor<32x1x11xf32>
    %462 = "stablehlo.dynamic_slice"(%68, %80, %78) {slice_sizes = array<i64: 1, 660>} : (tensor<6x660xf32>, tensor<i32>, tensor<i32>) -> tensor<1x660xf32>
    %463 = "stablehlo.dynamic_slice"(%68, %86, %78) {slice_sizes = array<i64: 1, 660>} : (tensor<6x660xf32>, tensor<i32>, tensor<i32>) -> tensor<1x660xf32>
    %464 = "stablehlo.concatenate"(%462, %463) {dimension = 0 : i64} : (tensor<1x660xf32>, tensor<1x660xf32>) -> tensor<2x660xf32>
    %465 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x660xf32>} : () -> tensor<2x660xf32>
    %466 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %467 = "stablehlo.compare"(%75, %466) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %468 = "stablehlo.broadcast_in_dim"(%467) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x660xi1>
    %469 = "stablehlo.select"(%468, %465, %464) : (tensor<2x660xi1>, tensor<2x660xf32>, tensor<2x660xf32>) -> tensor<2x660xf32>
    %470 = "stablehlo.broadcast_in_dim"(%460) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<32x1x11xf32>) -> tensor<32x1x60x11xf32>
    %471 = "stablehlo.reshape"(%470) : (tensor<32x1x60x11xf32>) -> tensor<32x60x11xf32>
    %472 = "stablehlo.broadcast_in_dim"(%461) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<32x1x11xf32>) -> tensor<32x1x60x11xf32>
    %473 = "stablehlo.reshape"(%472) : (tensor<32x1x60x11xf32>) -> tensor<32x60x11xf32>
    %474 = "stablehlo.reshape"(%459) : (tensor<32x60x1xf32>) -> tensor<2x16x60x1xf32>
    %475 = "stablehlo.transpose"(%474) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x16x60x1xf32>) -> tensor<16x2x60x1xf32>
    %476 = "stablehlo.reshape"(%458) : (tensor<32x60xf32>) -> tensor<2x16x60xf32>
    %477 = "stablehlo.transpose"(%476) {permutation = array<i64: 1, 0, 2>} : (tensor<2x16x60xf32>) -> tensor<16x2x60xf32>
    %478 = "stablehlo.reshape"(%471) : (tensor<32x60x11xf32>) -> tensor<2x16x60x11xf32>
    %479 = "stablehlo.transpose"(%478) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x16x60x11xf32>) -> tensor<16x2x60x11xf32>
    %480 = "stablehlo.reshape"(%473) : (tensor<32x60x11xf32>) -> tensor<2x16x60x11xf32>
    %481 = "stablehlo.transpose"(%480) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x16x60x11xf32>) -> tensor<16x2x60x11xf32>
    %482 = "stablehlo.broadcast_in_dim"(%28) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<60x11xf32>) -> tensor<2x60x11xf32>
    %483 = "stablehlo.broadcast_in_dim"(%29) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60x1xf32>
    %484 = "stablehlo.reshape"(%469) : (tensor<2x660xf32>) -> tensor<2x60x1x11xf32>
    %485 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<16x2x60x1xf32>} : () -> tensor<16x2x60x1xf32>
    %486, %487, %488 = "stablehlo.while"(%78, %484, %485) ({
    ^bb0(%489: tensor<i32>, %490: tensor<2x60x1x11xf32>, %491: tensor<16x2x60x1xf32>):
      %492 = "stablehlo.compare"(%489, %103) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%492) : (tensor<i1>) -> ()
    }, {
    ^bb0(%493: tensor<i32>, %494: tensor<2x60x1x11xf32>, %495: tensor<16x2x60x1xf32>):
      %496 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %497 = "stablehlo.add"(%493, %496) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %498 = "stablehlo.dynamic_slice"(%475, %493, %78, %78, %78) {slice_sizes = array<i64: 1, 2, 60, 1>} : (tensor<16x2x60x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60x1xf32>
      %499 = "stablehlo.reshape"(%498) : (tensor<1x2x60x1xf32>) -> tensor<2x60x1xf32>
      %500 = "stablehlo.dynamic_slice"(%477, %493, %78, %78) {slice_sizes = array<i64: 1, 2, 60>} : (tensor<16x2x60xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60xf32>
      %501 = "stablehlo.reshape"(%500) : (tensor<1x2x60xf32>) -> tensor<2x60xf32>
      %502 = "stablehlo.dynamic_slice"(%479, %493, %78, %78, %78) {slice_sizes = array<i64: 1, 2, 60, 11>} : (tensor<16x2x60x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60x11xf32>
      %503 = "stablehlo.reshape"(%502) : (tensor<1x2x60x11xf32>) -> tensor<2x60x11xf32>
      %504 = "stablehlo.dynamic_slice"(%481, %493, %78, %78, %78) {slice_sizes = array<i64: 1, 2, 60, 11>} : (tensor<16x2x60x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60x11xf32>
      %505 = "stablehlo.reshape"(%504) : (tensor<1x2x60x11xf32>) -> tensor<2x60x11xf32>
      %506 = "stablehlo.broadcast_in_dim"(%501) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x60xf32>) -> tensor<2x60x11xf32>
      %507 = "stablehlo.multiply"(%506, %482) : (tensor<2x60x11xf32>, tensor<2x60x11xf32>) -> tensor<2x60x11xf32>
      %508 = "stablehlo.exponential"(%507) : (tensor<2x60x11xf32>) -> tensor<2x60x11xf32>
      %509 = "stablehlo.broadcast_in_dim"(%508) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x60x11xf32>) -> tensor<2x60x1x11xf32>
      %510 = "stablehlo.broadcast_in_dim"(%501) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x60xf32>) -> tensor<2x60x1xf32>
      %511 = "stablehlo.multiply"(%510, %499) : (tensor<2x60x1xf32>, tensor<2x60x1xf32>) -> tensor<2x60x1xf32>
      %512 = "stablehlo.broadcast_in_dim"(%511) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x60x1xf32>) -> tensor<2x60x1x11xf32>
      %513 = "stablehlo.broadcast_in_dim"(%503) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x60x11xf32>) -> tensor<2x60x1x11xf32>
      %514 = "stablehlo.multiply"(%512, %513) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
      %515 = "stablehlo.multiply"(%509, %494) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
      %516 = "stablehlo.add"(%515, %514) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
      %517 = "stablehlo.broadcast_in_dim"(%505) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x60x11xf32>) -> tensor<2x60x1x11xf32>
      %518 = "stablehlo.multiply"(%516, %517) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
      %519 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %520 = "stablehlo.reduce"(%518, %519) ({
      ^bb0(%521: tensor<f32>, %522: tensor<f32>):
        %523 = "stablehlo.add"(%521, %522) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%523) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x60x1x11xf32>, tensor<f32>) -> tensor<2x60x1xf32>
      %524 = "stablehlo.multiply"(%483, %499) : (tensor<2x60x1xf32>, tensor<2x60x1xf32>) -> tensor<2x60x1xf32>
      %525 = "stablehlo.add"(%520, %524) : (tensor<2x60x1xf32>, tensor<2x60x1xf32>) -> tensor<2x60x1xf32>
      %526 = "stablehlo.broadcast_in_dim"(%493) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2xi32>
      %527 = "stablehlo.compare"(%526, %76) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %528 = "stablehlo.broadcast_in_dim"(%527) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x60x1x11xi1>
      %529 = "stablehlo.select"(%528, %516, %494) : (tensor<2x60x1x11xi1>, tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
      %530 = "stablehlo.reshape"(%525) : (tensor<2x60x1xf32>) -> tensor<1x2x60x1xf32>
      %531 = "stablehlo.dynamic_update_slice"(%495, %530, %493, %78, %78, %78) : (tensor<16x2x60x1xf32>, tensor<1x2x60x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<16x2x60x1xf32>
      "stablehlo.return"(%497, %529, %531) : (tensor<i32>, tensor<2x60x1x11xf32>, tensor<16x2x60x1xf32>) -> ()
    }) : (tensor<i32>, tensor<2x60x1x11xf32>, tensor<16x2x60x1xf32>) -> (tensor<i32>, tensor<2x60x1x11xf32>, tensor<16x2x60x1xf32>)
    %532 = "stablehlo.transpose"(%488) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<16x2x60x1xf32>) -> tensor<2x16x60x1xf32>
    %533 = "stablehlo.reshape"(%532) : (tensor<2x16x60x1xf32>) -> tensor<32x60x1xf32>
    %534 = "stablehlo.reshape"(%487) : (tensor<2x60x1x11xf32>) -> tensor<2x660xf32>
    %535 = "stablehlo.slice"(%534) {limit_indices = array<i64: 1, 660>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x660xf32>) -> tensor<1x660xf32>
    %536 = "stablehlo.dynamic_update_slice"(%68, %535, %80, %78) : (tensor<6x660xf32>, tensor<1x660xf32>, tensor<i32>, tensor<i32>) -> tensor<6x660xf32>
    %537 = "stablehlo.slice"(%534) {limit_indices = array<i64: 2, 660>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x660xf32>) -> tensor<1x660xf32>
    %538 = "stablehlo.dynamic_update_slice"(%536, %537, %86, %78) : (tensor<6x660xf32>, tensor<1x660xf32>, tensor<i32>, tensor<i32>) -> tensor<6x660xf32>
    %539 = "stablehlo.reshape"(%533) : (tensor<32x60x1xf32>) -> tensor<32x60xf32>
    %540 = "stablehlo.logistic"(%399) : (tensor<32x60xf32>) -> tensor<32x60xf32>
    %541 = "stablehlo.multiply"(%399, %540) : (tensor<32x60xf32>, tensor<32x60xf32>) -> tensor<32x60xf32>
    %542 = "stablehlo.multiply"(%539, %541) : (tensor<32x60xf32>, tensor<32x60xf32>) -> tensor<32x60xf32>
    %543 = "stablehlo.dot_general"(%542, %30) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x60xf32>, tensor<30x60xf32>) -> tensor<32x30xf32>
    %544 = "stablehlo.add"(%337, %543) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %545 = "stablehlo.multiply"(%544, %544) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %546 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %547 = "stablehlo.reduce"(%545, %546) ({
    ^bb0(%548: tensor<f32>, %549: tensor<f32>):
      %550 = "stablehlo.add"(%548, %549) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%550) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x30xf32>, tensor<f32>) -> tensor<32xf32>
    %551 = "stablehlo.constant"() {value = dense<3.00000000e+01> : tensor<32xf32>} : () -> tensor<32xf32>
    %552 = "stablehlo.divide"(%547, %551) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %553 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %554 = "stablehlo.add"(%552, %553) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %555 = "stablehlo.rsqrt"(%554) : (tensor<32xf32>) -> tensor<32xf32>
    %556 = "stablehlo.broadcast_in_dim"(%555) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x30xf32>
    %557 = "stablehlo.multiply"(%544, %556) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %558 = "stablehlo.broadcast_in_dim"(%31) {broadcast_dimensions = array<i64: 1>} : (tensor<30xf32>) -> tensor<32x30xf32>
    %559 = "stablehlo.multiply"(%557, %558) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %560 = "stablehlo.dot_general"(%559, %32) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x30xf32>, tensor<4x30xf32>) -> tensor<32x4xf32>
    %561 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
    %562 = "stablehlo.reduce"(%560, %561) ({
    ^bb0(%563: tensor<f32>, %564: tensor<f32>):
      %565 = "stablehlo.maximum"(%563, %564) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%565) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x4xf32>, tensor<f32>) -> tensor<32xf32>
    %566 = "stablehlo.broadcast_in_dim"(%562) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x4xf32>
    %567 = "stablehlo.subtract"(%560, %566) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %568 = "stablehlo.exponential"(%567) : (tensor<32x4xf32>) -> tensor<32x4xf32>
    %569 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %570 = "stablehlo.reduce"(%568, %569) ({
    ^bb0(%571: tensor<f32>, %572: tensor<f32>):
      %573 = "stablehlo.add"(%571, %572) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%573) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x4xf32>, tensor<f32>) -> tensor<32xf32>
    %574 = "stablehlo.broadcast_in_dim"(%570) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x4xf32>
    %575 = "stablehlo.divide"(%568, %574) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %576 = "stablehlo.broadcast_in_dim"(%560) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x4xf32>) -> tensor<32x4x4xf32>
    %577 = "stablehlo.broadcast_in_dim"(%560) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<32x4xf32>) -> tensor<32x4x4xf32>
    %578 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<32x4x4xi32>
    %579 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<32x4x4xi32>
    %580 = "stablehlo.compare"(%578, %579) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<32x4x4xi32>, tensor<32x4x4xi32>) -> tensor<32x4x4xi1>
    %581 = "stablehlo.compare"(%577, %576) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<32x4x4xf32>, tensor<32x4x4xf32>) -> tensor<32x4x4xi1>
    %582 = "stablehlo.and"(%581, %580) : (tensor<32x4x4xi1>, tensor<32x4x4xi1>) -> tensor<32x4x4xi1>
    %583 = "stablehlo.compare"(%577, %576) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<32x4x4xf32>, tensor<32x4x4xf32>) -> tensor<32x4x4xi1>
    %584 = "stablehlo.or"(%583, %582) : (tensor<32x4x4xi1>, tensor<32x4x4xi1>) -> tensor<32x4x4xi1>
    %585 = "stablehlo.convert"(%584) : (tensor<32x4x4xi1>) -> tensor<32x4x4xi32>
    %586 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %587 = "stablehlo.reduce"(%585, %586) ({
    ^bb0(%588: tensor<i32>, %589: tensor<i32>):
      %590 = "stablehlo.add"(%588, %589) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%590) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<32x4x4xi32>, tensor<i32>) -> tensor<32x4xi32>
    %591 = "stablehlo.constant"() {value = dense<2> : tensor<32x4xi32>} : () -> tensor<32x4xi32>
    %592 = "stablehlo.compare"(%587, %591) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<32x4xi32>, tensor<32x4xi32>) -> tensor<32x4xi1>
    %593 = "stablehlo.broadcast_in_dim"(%592) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<32x4xi1>) -> tensor<32x4x4xi1>
    %594 = "stablehlo.and"(%580, %593) : (tensor<32x4x4xi1>, tensor<32x4x4xi1>) -> tensor<32x4x4xi1>
    %595 = "stablehlo.convert"(%594) : (tensor<32x4x4xi1>) -> tensor<32x4x4xi32>
    %596 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %597 = "stablehlo.reduce"(%595, %596) ({
    ^bb0(%598: tensor<i32>, %599: tensor<i32>):
      %600 = "stablehlo.add"(%598, %599) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%600) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<32x4x4xi32>, tensor<i32>) -> tensor<32x4xi32>
    %601 = "stablehlo.broadcast_in_dim"(%597) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x4xi32>) -> tensor<32x4x2xi32>
    %602 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<32x4x2xi32>
    %603 = "stablehlo.compare"(%601, %602) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<32x4x2xi32>, tensor<32x4x2xi32>) -> tensor<32x4x2xi1>
    %604 = "stablehlo.broadcast_in_dim"(%592) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x4xi1>) -> tensor<32x4x2xi1>
    %605 = "stablehlo.and"(%603, %604) : (tensor<32x4x2xi1>, tensor<32x4x2xi1>) -> tensor<32x4x2xi1>
    %606 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<32x4x2xf32>} : () -> tensor<32x4x2xf32>
    %607 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<32x4x2xi32>
    %608 = "stablehlo.convert"(%607) : (tensor<32x4x2xi32>) -> tensor<32x4x2xf32>
    %609 = "stablehlo.select"(%605, %608, %606) : (tensor<32x4x2xi1>, tensor<32x4x2xf32>, tensor<32x4x2xf32>) -> tensor<32x4x2xf32>
    %610 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %611 = "stablehlo.reduce"(%609, %610) ({
    ^bb0(%612: tensor<f32>, %613: tensor<f32>):
      %614 = "stablehlo.add"(%612, %613) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%614) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x4x2xf32>, tensor<f32>) -> tensor<32x2xf32>
    %615 = "stablehlo.broadcast_in_dim"(%575) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x4xf32>) -> tensor<32x4x2xf32>
    %616 = "stablehlo.select"(%605, %615, %606) : (tensor<32x4x2xi1>, tensor<32x4x2xf32>, tensor<32x4x2xf32>) -> tensor<32x4x2xf32>
    %617 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %618 = "stablehlo.reduce"(%616, %617) ({
    ^bb0(%619: tensor<f32>, %620: tensor<f32>):
      %621 = "stablehlo.add"(%619, %620) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%621) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x4x2xf32>, tensor<f32>) -> tensor<32x2xf32>
    %622 = "stablehlo.reshape"(%611) : (tensor<32x2xf32>) -> tensor<32x1x2xf32>
    %623 = "stablehlo.reshape"(%618) : (tensor<32x2xf32>) -> tensor<32x1x2xf32>
    %624 = "stablehlo.concatenate"(%622, %623) {dimension = 1 : i64} : (tensor<32x1x2xf32>, tensor<32x1x2xf32>) -> tensor<32x2x2xf32>
    %625 = "stablehlo.slice"(%624) {limit_indices = array<i64: 32, 1, 2>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<32x2x2xf32>) -> tensor<32x1x2xf32>
    %626 = "stablehlo.reshape"(%625) : (tensor<32x1x2xf32>) -> tensor<32x2xf32>
    %627 = "stablehlo.convert"(%626) : (tensor<32x2xf32>) -> tensor<32x2xi32>
    %628 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<32x2x23xf32>} : () -> tensor<32x2x23xf32>
    %629, %630 = "stablehlo.while"(%78, %628) ({
    ^bb0(%631: tensor<i32>, %632: tensor<32x2x23xf32>):
      %633 = "stablehlo.constant"() {value = dense<4> : tensor<i32>} : () -> tensor<i32>
      %634 = "stablehlo.compare"(%631, %633) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%634) : (tensor<i1>) -> ()
    }, {
    ^bb0(%635: tensor<i32>, %636: tensor<32x2x23xf32>):
      %637 = "stablehlo.broadcast_in_dim"(%635) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<32x2xi32>
      %638 = "stablehlo.compare"(%627, %637) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<32x2xi32>, tensor<32x2xi32>) -> tensor<32x2xi1>
      %639 = "stablehlo.dynamic_slice"(%33, %635, %78, %78) {slice_sizes = array<i64: 1, 23, 30>} : (tensor<4x23x30xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x23x30xf32>
      %640 = "stablehlo.reshape"(%639) : (tensor<1x23x30xf32>) -> tensor<23x30xf32>
      %641 = "stablehlo.dot_general"(%559, %640) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x30xf32>, tensor<23x30xf32>) -> tensor<32x23xf32>
      %642 = "stablehlo.broadcast_in_dim"(%641) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<32x23xf32>) -> tensor<32x2x23xf32>
      %643 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %644 = "stablehlo.add"(%635, %643) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %645 = "stablehlo.broadcast_in_dim"(%638) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x2xi1>) -> tensor<32x2x23xi1>
      %646 = "stablehlo.select"(%645, %642, %636) : (tensor<32x2x23xi1>, tensor<32x2x23xf32>, tensor<32x2x23xf32>) -> tensor<32x2x23xf32>
      "stablehlo.return"(%644, %646) : (tensor<i32>, tensor<32x2x23xf32>) -> ()
    }) : (tensor<i32>, tensor<32x2x23xf32>) -> (tensor<i32>, tensor<32x2x23xf32>)
    %647 = "stablehlo.slice"(%624) {limit_indices = array<i64: 32, 1, 2>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<32x2x2xf32>) -> tensor<32x1x2xf32>
    %648 = "stablehlo.reshape"(%647) : (tensor<32x1x2xf32>) -> tensor<32x2xf32>
    %649 = "stablehlo.convert"(%648) : (tensor<32x2xf32>) -> tensor<32x2xi32>
    %650 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<32x2x23xf32>} : () -> tensor<32x2x23xf32>
    %651, %652 = "stablehlo.while"(%78, %650) ({
    ^bb0(%653: tensor<i32>, %654: tensor<32x2x23xf32>):
      %655 = "stablehlo.constant"() {value = dense<4> : tensor<i32>} : () -> tensor<i32>
      %656 = "stablehlo.compare"(%653, %655) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%656) : (tensor<i1>) -> ()
    }, {
    ^bb0(%657: tensor<i32>, %658: tensor<32x2x23xf32>):
      %659 = "stablehlo.broadcast_in_dim"(%657) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<32x2xi32>
      %660 = "stablehlo.compare"(%649, %659) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<32x2xi32>, tensor<32x2xi32>) -> tensor<32x2xi1>
      %661 = "stablehlo.dynamic_slice"(%34, %657, %78, %78) {slice_sizes = array<i64: 1, 23, 30>} : (tensor<4x23x30xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x23x30xf32>
      %662 = "stablehlo.reshape"(%661) : (tensor<1x23x30xf32>) -> tensor<23x30xf32>
      %663 = "stablehlo.dot_general"(%559, %662) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x30xf32>, tensor<23x30xf32>) -> tensor<32x23xf32>
      %664 = "stablehlo.broadcast_in_dim"(%663) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<32x23xf32>) -> tensor<32x2x23xf32>
      %665 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %666 = "stablehlo.add"(%657, %665) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %667 = "stablehlo.broadcast_in_dim"(%660) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x2xi1>) -> tensor<32x2x23xi1>
      %668 = "stablehlo.select"(%667, %664, %658) : (tensor<32x2x23xi1>, tensor<32x2x23xf32>, tensor<32x2x23xf32>) -> tensor<32x2x23xf32>
      "stablehlo.return"(%666, %668) : (tensor<i32>, tensor<32x2x23xf32>) -> ()
    }) : (tensor<i32>, tensor<32x2x23xf32>) -> (tensor<i32>, tensor<32x2x23xf32>)
    %669 = "stablehlo.logistic"(%630) : (tensor<32x2x23xf32>) -> tensor<32x2x23xf32>
    %670 = "stablehlo.multiply"(%630, %669) : (tensor<32x2x23xf32>, tensor<32x2x23xf32>) -> tensor<32x2x23xf32>
    %671 = "stablehlo.multiply"(%670, %652) : (tensor<32x2x23xf32>, tensor<32x2x23xf32>) -> tensor<32x2x23xf32>
    %672 = "stablehlo.slice"(%624) {limit_indices = array<i64: 32, 1, 2>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<32x2x2xf32>) -> tensor<32x1x2xf32>
    %673 = "stablehlo.reshape"(%672) : (tensor<32x1x2xf32>) -> tensor<32x2xf32>
    %674 = "stablehlo.convert"(%673) : (tensor<32x2xf32>) -> tensor<32x2xi32>
    %675 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<32x2x30xf32>} : () -> tensor<32x2x30xf32>
    %676, %677 = "stablehlo.while"(%78, %675) ({
    ^bb0(%678: tensor<i32>, %679: tensor<32x2x30xf32>):
      %680 = "stablehlo.constant"() {value = dense<4> : tensor<i32>} : () -> tensor<i32>
      %681 = "stablehlo.compare"(%678, %680) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%681) : (tensor<i1>) -> ()
    }, {
    ^bb0(%682: tensor<i32>, %683: tensor<32x2x30xf32>):
      %684 = "stablehlo.broadcast_in_dim"(%682) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<32x2xi32>
      %685 = "stablehlo.compare"(%674, %684) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<32x2xi32>, tensor<32x2xi32>) -> tensor<32x2xi1>
      %686 = "stablehlo.broadcast_in_dim"(%685) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x2xi1>) -> tensor<32x2x23xi1>
      %687 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<32x2x23xf32>} : () -> tensor<32x2x23xf32>
      %688 = "stablehlo.select"(%686, %671, %687) : (tensor<32x2x23xi1>, tensor<32x2x23xf32>, tensor<32x2x23xf32>) -> tensor<32x2x23xf32>
      %689 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %690 = "stablehlo.reduce"(%688, %689) ({
      ^bb0(%691: tensor<f32>, %692: tensor<f32>):
        %693 = "stablehlo.add"(%691, %692) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%693) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 1>} : (tensor<32x2x23xf32>, tensor<f32>) -> tensor<32x23xf32>
      %694 = "stablehlo.dynamic_slice"(%35, %682, %78, %78) {slice_sizes = array<i64: 1, 30, 23>} : (tensor<4x30x23xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x30x23xf32>
      %695 = "stablehlo.reshape"(%694) : (tensor<1x30x23xf32>) -> tensor<30x23xf32>
      %696 = "stablehlo.dot_general"(%690, %695) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x23xf32>, tensor<30x23xf32>) -> tensor<32x30xf32>
      %697 = "stablehlo.broadcast_in_dim"(%696) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<32x30xf32>) -> tensor<32x2x30xf32>
      %698 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %699 = "stablehlo.add"(%682, %698) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %700 = "stablehlo.broadcast_in_dim"(%685) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x2xi1>) -> tensor<32x2x30xi1>
      %701 = "stablehlo.select"(%700, %697, %683) : (tensor<32x2x30xi1>, tensor<32x2x30xf32>, tensor<32x2x30xf32>) -> tensor<32x2x30xf32>
      "stablehlo.return"(%699, %701) : (tensor<i32>, tensor<32x2x30xf32>) -> ()
    }) : (tensor<i32>, tensor<32x2x30xf32>) -> (tensor<i32>, tensor<32x2x30xf32>)
    %702 = "stablehlo.slice"(%624) {limit_indices = array<i64: 32, 2, 2>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<32x2x2xf32>) -> tensor<32x1x2xf32>
    %703 = "stablehlo.reshape"(%702) : (tensor<32x1x2xf32>) -> tensor<32x2xf32>
    %704 = "stablehlo.broadcast_in_dim"(%703) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x2xf32>) -> tensor<32x2x30xf32>
    %705 = "stablehlo.multiply"(%677, %704) : (tensor<32x2x30xf32>, tensor<32x2x30xf32>) -> tensor<32x2x30xf32>
    %706 = "stablehlo.slice"(%705) {limit_indices = array<i64: 32, 1, 30>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<32x2x30xf32>) -> tensor<32x1x30xf32>
    %707 = "stablehlo.reshape"(%706) : (tensor<32x1x30xf32>) -> tensor<32x30xf32>
    %708 = "stablehlo.slice"(%705) {limit_indices = array<i64: 32, 2, 30>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<32x2x30xf32>) -> tensor<32x1x30xf32>
    %709 = "stablehlo.reshape"(%708) : (tensor<32x1x30xf32>) -> tensor<32x30xf32>
    %710 = "stablehlo.add"(%707, %709) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %711 = "stablehlo.add"(%544, %710) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %712 = "stablehlo.multiply"(%711, %711) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %713 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %714 = "stablehlo.reduce"(%712, %713) ({
    ^bb0(%715: tensor<f32>, %716: tensor<f32>):
      %717 = "stablehlo.add"(%715, %716) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%717) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x30xf32>, tensor<f32>) -> tensor<32xf32>
    %718 = "stablehlo.constant"() {value = dense<3.00000000e+01> : tensor<32xf32>} : () -> tensor<32xf32>
    %719 = "stablehlo.divide"(%714, %718) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %720 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %721 = "stablehlo.add"(%719, %720) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %722 = "stablehlo.rsqrt"(%721) : (tensor<32xf32>) -> tensor<32xf32>
    %723 = "stablehlo.broadcast_in_dim"(%722) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x30xf32>
    %724 = "stablehlo.multiply"(%711, %723) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %725 = "stablehlo.broadcast_in_dim"(%36) {broadcast_dimensions = array<i64: 1>} : (tensor<30xf32>) -> tensor<32x30xf32>
    %726 = "stablehlo.multiply"(%724, %725) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %727 = "stablehlo.dot_general"(%726, %37) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x30xf32>, tensor<30x30xf32>) -> tensor<32x30xf32>
    %728 = "stablehlo.reshape"(%727) : (tensor<32x30xf32>) -> tensor<32x6x5xf32>
    %729 = "stablehlo.dot_general"(%726, %38) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x30xf32>, tensor<10x30xf32>) -> tensor<32x10xf32>
    %730 = "stablehlo.reshape"(%729) : (tensor<32x10xf32>) -> tensor<32x2x5xf32>
    %731 = "stablehlo.dot_general"(%726, %39) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x30xf32>, tensor<10x30xf32>) -> tensor<32x10xf32>
    %732 = "stablehlo.reshape"(%731) : (tensor<32x10xf32>) -> tensor<32x2x5xf32>
    %733 = "stablehlo.reshape"(%730) : (tensor<32x2x5xf32>) -> tensor<2x16x2x5xf32>
    %734 = "stablehlo.transpose"(%733) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x5xf32>) -> tensor<2x2x16x5xf32>
    %735 = "stablehlo.slice"(%734) {limit_indices = array<i64: 1, 2, 16, 5>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x16x5xf32>) -> tensor<1x2x16x5xf32>
    %736 = "stablehlo.dynamic_update_slice"(%69, %735, %80, %78, %82, %78) : (tensor<3x2x512x5xf32>, tensor<1x2x16x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x5xf32>
    %737 = "stablehlo.slice"(%734) {limit_indices = array<i64: 2, 2, 16, 5>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x16x5xf32>) -> tensor<1x2x16x5xf32>
    %738 = "stablehlo.dynamic_update_slice"(%736, %737, %86, %78, %88, %78) : (tensor<3x2x512x5xf32>, tensor<1x2x16x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x5xf32>
    %739 = "stablehlo.reshape"(%732) : (tensor<32x2x5xf32>) -> tensor<2x16x2x5xf32>
    %740 = "stablehlo.transpose"(%739) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x5xf32>) -> tensor<2x2x16x5xf32>
    %741 = "stablehlo.slice"(%740) {limit_indices = array<i64: 1, 2, 16, 5>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x16x5xf32>) -> tensor<1x2x16x5xf32>
    %742 = "stablehlo.dynamic_update_slice"(%70, %741, %80, %78, %82, %78) : (tensor<3x2x512x5xf32>, tensor<1x2x16x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x5xf32>
    %743 = "stablehlo.slice"(%740) {limit_indices = array<i64: 2, 2, 16, 5>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x2x16x5xf32>) -> tensor<1x2x16x5xf32>
    %744 = "stablehlo.dynamic_update_slice"(%742, %743, %86, %78, %88, %78) : (tensor<3x2x512x5xf32>, tensor<1x2x16x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x512x5xf32>
    %745 = "stablehlo.reshape"(%728) : (tensor<32x6x5xf32>) -> tensor<2x16x2x3x5xf32>
    %746 = "stablehlo.transpose"(%745) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x16x2x3x5xf32>) -> tensor<2x2x16x3x5xf32>
    %747 = "stablehlo.reshape"(%746) : (tensor<2x2x16x3x5xf32>) -> tensor<2x2x48x5xf32>
    %748 = "stablehlo.broadcast_in_dim"(%93) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xi32>) -> tensor<2x16x3xi32>
    %749 = "stablehlo.constant"() {value = dense<4.47213590e-01> : tensor<2x2x48x5xf32>} : () -> tensor<2x2x48x5xf32>
    %750 = "stablehlo.multiply"(%747, %749) : (tensor<2x2x48x5xf32>, tensor<2x2x48x5xf32>) -> tensor<2x2x48x5xf32>
    %751 = "stablehlo.reshape"(%748) : (tensor<2x16x3xi32>) -> tensor<2x48xi32>
    %752 = "stablehlo.add"(%75, %76) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %753 = "stablehlo.constant"() {value = dense<255> : tensor<i32>} : () -> tensor<i32>
    %754 = "stablehlo.add"(%98, %753) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %755 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
    %756 = "stablehlo.divide"(%754, %755) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %757 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x48xf32>} : () -> tensor<2x2x48xf32>
    %758 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x48xf32>} : () -> tensor<2x2x48xf32>
    %759 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x48x5xf32>} : () -> tensor<2x2x48x5xf32>
    %760, %761, %762, %763 = "stablehlo.while"(%78, %757, %758, %759) ({
    ^bb0(%764: tensor<i32>, %765: tensor<2x2x48xf32>, %766: tensor<2x2x48xf32>, %767: tensor<2x2x48x5xf32>):
      %768 = "stablehlo.compare"(%764, %756) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%768) : (tensor<i1>) -> ()
    }, {
    ^bb0(%769: tensor<i32>, %770: tensor<2x2x48xf32>, %771: tensor<2x2x48xf32>, %772: tensor<2x2x48x5xf32>):
      %773 = "stablehlo.constant"() {value = dense<256> : tensor<i32>} : () -> tensor<i32>
      %774 = "stablehlo.multiply"(%769, %773) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %775 = "stablehlo.dynamic_slice"(%738, %80, %78, %774, %78) {slice_sizes = array<i64: 1, 2, 256, 5>} : (tensor<3x2x512x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x5xf32>
      %776 = "stablehlo.dynamic_slice"(%738, %86, %78, %774, %78) {slice_sizes = array<i64: 1, 2, 256, 5>} : (tensor<3x2x512x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x5xf32>
      %777 = "stablehlo.concatenate"(%775, %776) {dimension = 0 : i64} : (tensor<1x2x256x5xf32>, tensor<1x2x256x5xf32>) -> tensor<2x2x256x5xf32>
      %778 = "stablehlo.dot_general"(%750, %777) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x48x5xf32>, tensor<2x2x256x5xf32>) -> tensor<2x2x48x256xf32>
      %779 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<2x2x48x256xi32>
      %780 = "stablehlo.broadcast_in_dim"(%774) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x48x256xi32>
      %781 = "stablehlo.add"(%779, %780) : (tensor<2x2x48x256xi32>, tensor<2x2x48x256xi32>) -> tensor<2x2x48x256xi32>
      %782 = "stablehlo.broadcast_in_dim"(%751) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<2x48xi32>) -> tensor<2x2x48x256xi32>
      %783 = "stablehlo.compare"(%781, %782) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<2x2x48x256xi32>, tensor<2x2x48x256xi32>) -> tensor<2x2x48x256xi1>
      %784 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<2x2x48x256xf32>} : () -> tensor<2x2x48x256xf32>
      %785 = "stablehlo.select"(%783, %778, %784) : (tensor<2x2x48x256xi1>, tensor<2x2x48x256xf32>, tensor<2x2x48x256xf32>) -> tensor<2x2x48x256xf32>
      %786 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %787 = "stablehlo.add"(%769, %786) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %788 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
      %789 = "stablehlo.reduce"(%785, %788) ({
      ^bb0(%790: tensor<f32>, %791: tensor<f32>):
        %792 = "stablehlo.maximum"(%790, %791) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%792) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x48x256xf32>, tensor<f32>) -> tensor<2x2x48xf32>
      %793 = "stablehlo.maximum"(%770, %789) : (tensor<2x2x48xf32>, tensor<2x2x48xf32>) -> tensor<2x2x48xf32>
      %794 = "stablehlo.broadcast_in_dim"(%793) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x48xf32>) -> tensor<2x2x48x256xf32>
      %795 = "stablehlo.subtract"(%785, %794) : (tensor<2x2x48x256xf32>, tensor<2x2x48x256xf32>) -> tensor<2x2x48x256xf32>
      %796 = "stablehlo.exponential"(%795) : (tensor<2x2x48x256xf32>) -> tensor<2x2x48x256xf32>
      %797 = "stablehlo.subtract"(%770, %793) : (tensor<2x2x48xf32>, tensor<2x2x48xf32>) -> tensor<2x2x48xf32>
      %798 = "stablehlo.exponential"(%797) : (tensor<2x2x48xf32>) -> tensor<2x2x48xf32>
      %799 = "stablehlo.multiply"(%771, %798) : (tensor<2x2x48xf32>, tensor<2x2x48xf32>) -> tensor<2x2x48xf32>
      %800 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %801 = "stablehlo.reduce"(%796, %800) ({
      ^bb0(%802: tensor<f32>, %803: tensor<f32>):
        %804 = "stablehlo.add"(%802, %803) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%804) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x2x48x256xf32>, tensor<f32>) -> tensor<2x2x48xf32>
      %805 = "stablehlo.add"(%799, %801) : (tensor<2x2x48xf32>, tensor<2x2x48xf32>) -> tensor<2x2x48xf32>
      %806 = "stablehlo.dynamic_slice"(%744, %80, %78, %774, %78) {slice_sizes = array<i64: 1, 2, 256, 5>} : (tensor<3x2x512x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x5xf32>
      %807 = "stablehlo.dynamic_slice"(%744, %86, %78, %774, %78) {slice_sizes = array<i64: 1, 2, 256, 5>} : (tensor<3x2x512x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x256x5xf32>
      %808 = "stablehlo.concatenate"(%806, %807) {dimension = 0 : i64} : (tensor<1x2x256x5xf32>, tensor<1x2x256x5xf32>) -> tensor<2x2x256x5xf32>
      %809 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<2x2x256x5xi32>
      %810 = "stablehlo.broadcast_in_dim"(%774) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x2x256x5xi32>
      %811 = "stablehlo.add"(%809, %810) : (tensor<2x2x256x5xi32>, tensor<2x2x256x5xi32>) -> tensor<2x2x256x5xi32>
      %812 = "stablehlo.broadcast_in_dim"(%752) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x2x256x5xi32>
      %813 = "stablehlo.compare"(%811, %812) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2x2x256x5xi32>, tensor<2x2x256x5xi32>) -> tensor<2x2x256x5xi1>
      %814 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x2x256x5xf32>} : () -> tensor<2x2x256x5xf32>
      %815 = "stablehlo.select"(%813, %808, %814) : (tensor<2x2x256x5xi1>, tensor<2x2x256x5xf32>, tensor<2x2x256x5xf32>) -> tensor<2x2x256x5xf32>
      %816 = "stablehlo.dot_general"(%796, %815) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x48x256xf32>, tensor<2x2x256x5xf32>) -> tensor<2x2x48x5xf32>
      %817 = "stablehlo.broadcast_in_dim"(%798) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x48xf32>) -> tensor<2x2x48x5xf32>
      %818 = "stablehlo.multiply"(%772, %817) : (tensor<2x2x48x5xf32>, tensor<2x2x48x5xf32>) -> tensor<2x2x48x5xf32>
      %819 = "stablehlo.add"(%818, %816) : (tensor<2x2x48x5xf32>, tensor<2x2x48x5xf32>) -> tensor<2x2x48x5xf32>
      "stablehlo.return"(%787, %793, %805, %819) : (tensor<i32>, tensor<2x2x48xf32>, tensor<2x2x48xf32>, tensor<2x2x48x5xf32>) -> ()
    }) : (tensor<i32>, tensor<2x2x48xf32>, tensor<2x2x48xf32>, tensor<2x2x48x5xf32>) -> (tensor<i32>, tensor<2x2x48xf32>, tensor<2x2x48xf32>, tensor<2x2x48x5xf32>)
    %820 = "stablehlo.broadcast_in_dim"(%762) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x48xf32>) -> tensor<2x2x48x5xf32>
    %821 = "stablehlo.divide"(%763, %820) : (tensor<2x2x48x5xf32>, tensor<2x2x48x5xf32>) -> tensor<2x2x48x5xf32>
    %822 = "stablehlo.reshape"(%821) : (tensor<2x2x48x5xf32>) -> tensor<2x2x16x3x5xf32>
    %823 = "stablehlo.transpose"(%822) {permutation = array<i64: 0, 2, 1, 3, 4>} : (tensor<2x2x16x3x5xf32>) -> tensor<2x16x2x3x5xf32>
    %824 = "stablehlo.reshape"(%823) : (tensor<2x16x2x3x5xf32>) -> tensor<32x6x5xf32>
    %825 = "stablehlo.reshape"(%824) : (tensor<32x6x5xf32>) -> tensor<32x30xf32>
    %826 = "stablehlo.dot_general"(%825, %40) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x30xf32>, tensor<30x30xf32>) -> tensor<32x30xf32>
    %827 = "stablehlo.add"(%711, %826) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %828 = "stablehlo.multiply"(%827, %827) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %829 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %830 = "stablehlo.reduce"(%828, %829) ({
    ^bb0(%831: tensor<f32>, %832: tensor<f32>):
      %833 = "stablehlo.add"(%831, %832) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%833) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x30xf32>, tensor<f32>) -> tensor<32xf32>
    %834 = "stablehlo.constant"() {value = dense<3.00000000e+01> : tensor<32xf32>} : () -> tensor<32xf32>
    %835 = "stablehlo.divide"(%830, %834) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %836 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %837 = "stablehlo.add"(%835, %836) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %838 = "stablehlo.rsqrt"(%837) : (tensor<32xf32>) -> tensor<32xf32>
    %839 = "stablehlo.broadcast_in_dim"(%838) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x30xf32>
    %840 = "stablehlo.multiply"(%827, %839) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %841 = "stablehlo.broadcast_in_dim"(%41) {broadcast_dimensions = array<i64: 1>} : (tensor<30xf32>) -> tensor<32x30xf32>
    %842 = "stablehlo.multiply"(%840, %841) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %843 = "stablehlo.dot_general"(%842, %42) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x30xf32>, tensor<23x30xf32>) -> tensor<32x23xf32>
    %844 = "stablehlo.dot_general"(%842, %43) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x30xf32>, tensor<23x30xf32>) -> tensor<32x23xf32>
    %845 = "stablehlo.logistic"(%843) : (tensor<32x23xf32>) -> tensor<32x23xf32>
    %846 = "stablehlo.multiply"(%843, %845) : (tensor<32x23xf32>, tensor<32x23xf32>) -> tensor<32x23xf32>
    %847 = "stablehlo.multiply"(%846, %844) : (tensor<32x23xf32>, tensor<32x23xf32>) -> tensor<32x23xf32>
    %848 = "stablehlo.dot_general"(%847, %44) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x23xf32>, tensor<30x23xf32>) -> tensor<32x30xf32>
    %849 = "stablehlo.add"(%827, %848) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %850 = "stablehlo.multiply"(%849, %849) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %851 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %852 = "stablehlo.reduce"(%850, %851) ({
    ^bb0(%853: tensor<f32>, %854: tensor<f32>):
      %855 = "stablehlo.add"(%853, %854) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%855) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x30xf32>, tensor<f32>) -> tensor<32xf32>
    %856 = "stablehlo.constant"() {value = dense<3.00000000e+01> : tensor<32xf32>} : () -> tensor<32xf32>
    %857 = "stablehlo.divide"(%852, %856) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %858 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %859 = "stablehlo.add"(%857, %858) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %860 = "stablehlo.rsqrt"(%859) : (tensor<32xf32>) -> tensor<32xf32>
    %861 = "stablehlo.broadcast_in_dim"(%860) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x30xf32>
    %862 = "stablehlo.multiply"(%849, %861) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %863 = "stablehlo.broadcast_in_dim"(%45) {broadcast_dimensions = array<i64: 1>} : (tensor<30xf32>) -> tensor<32x30xf32>
    %864 = "stablehlo.multiply"(%862, %863) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %865 = "stablehlo.dot_general"(%864, %46) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x30xf32>, tensor<120x30xf32>) -> tensor<32x120xf32>
    %866 = "stablehlo.slice"(%865) {limit_indices = array<i64: 32, 60>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<32x120xf32>) -> tensor<32x60xf32>
    %867 = "stablehlo.dynamic_slice"(%71, %80, %78) {slice_sizes = array<i64: 1, 120>} : (tensor<6x120xf32>, tensor<i32>, tensor<i32>) -> tensor<1x120xf32>
    %868 = "stablehlo.dynamic_slice"(%71, %86, %78) {slice_sizes = array<i64: 1, 120>} : (tensor<6x120xf32>, tensor<i32>, tensor<i32>) -> tensor<1x120xf32>
    %869 = "stablehlo.concatenate"(%867, %868) {dimension = 0 : i64} : (tensor<1x120xf32>, tensor<1x120xf32>) -> tensor<2x120xf32>
    %870 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x120xf32>} : () -> tensor<2x120xf32>
    %871 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %872 = "stablehlo.compare"(%75, %871) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %873 = "stablehlo.broadcast_in_dim"(%872) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x120xi1>
    %874 = "stablehlo.select"(%873, %870, %869) : (tensor<2x120xi1>, tensor<2x120xf32>, tensor<2x120xf32>) -> tensor<2x120xf32>
    %875 = "stablehlo.reshape"(%874) : (tensor<2x120xf32>) -> tensor<2x2x60xf32>
    %876 = "stablehlo.reshape"(%866) : (tensor<32x60xf32>) -> tensor<2x16x60xf32>
    %877 = "stablehlo.concatenate"(%875, %876) {dimension = 1 : i64} : (tensor<2x2x60xf32>, tensor<2x16x60xf32>) -> tensor<2x18x60xf32>
    %878 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x16x60xf32>} : () -> tensor<2x16x60xf32>
    %879 = "stablehlo.broadcast_in_dim"(%48) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x16x60xf32>
    %880 = "stablehlo.slice"(%47) {limit_indices = array<i64: 60, 1>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<60x3xf32>) -> tensor<60x1xf32>
    %881 = "stablehlo.reshape"(%880) : (tensor<60x1xf32>) -> tensor<60xf32>
    %882 = "stablehlo.broadcast_in_dim"(%881) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x16x60xf32>
    %883 = "stablehlo.slice"(%877) {limit_indices = array<i64: 2, 16, 60>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x18x60xf32>) -> tensor<2x16x60xf32>
    %884 = "stablehlo.multiply"(%883, %882) : (tensor<2x16x60xf32>, tensor<2x16x60xf32>) -> tensor<2x16x60xf32>
    %885 = "stablehlo.add"(%879, %884) : (tensor<2x16x60xf32>, tensor<2x16x60xf32>) -> tensor<2x16x60xf32>
    %886 = "stablehlo.slice"(%47) {limit_indices = array<i64: 60, 2>, start_indices = array<i64: 0, 1>, strides = array<i64: 1, 1>} : (tensor<60x3xf32>) -> tensor<60x1xf32>
    %887 = "stablehlo.reshape"(%886) : (tensor<60x1xf32>) -> tensor<60xf32>
    %888 = "stablehlo.broadcast_in_dim"(%887) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x16x60xf32>
    %889 = "stablehlo.slice"(%877) {limit_indices = array<i64: 2, 17, 60>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x18x60xf32>) -> tensor<2x16x60xf32>
    %890 = "stablehlo.multiply"(%889, %888) : (tensor<2x16x60xf32>, tensor<2x16x60xf32>) -> tensor<2x16x60xf32>
    %891 = "stablehlo.add"(%885, %890) : (tensor<2x16x60xf32>, tensor<2x16x60xf32>) -> tensor<2x16x60xf32>
    %892 = "stablehlo.slice"(%47) {limit_indices = array<i64: 60, 3>, start_indices = array<i64: 0, 2>, strides = array<i64: 1, 1>} : (tensor<60x3xf32>) -> tensor<60x1xf32>
    %893 = "stablehlo.reshape"(%892) : (tensor<60x1xf32>) -> tensor<60xf32>
    %894 = "stablehlo.broadcast_in_dim"(%893) {broadcast_dimensions = array<i64: 2>} : (tensor<60xf32>) -> tensor<2x16x60xf32>
    %895 = "stablehlo.slice"(%877) {limit_indices = array<i64: 2, 18, 60>, start_indices = array<i64: 0, 2, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x18x60xf32>) -> tensor<2x16x60xf32>
    %896 = "stablehlo.multiply"(%895, %894) : (tensor<2x16x60xf32>, tensor<2x16x60xf32>) -> tensor<2x16x60xf32>
    %897 = "stablehlo.add"(%891, %896) : (tensor<2x16x60xf32>, tensor<2x16x60xf32>) -> tensor<2x16x60xf32>
    %898 = "stablehlo.slice"(%877) {limit_indices = array<i64: 1, 18, 60>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x18x60xf32>) -> tensor<1x18x60xf32>
    %899 = "stablehlo.dynamic_slice"(%898, %78, %84, %78) {slice_sizes = array<i64: 1, 2, 60>} : (tensor<1x18x60xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60xf32>
    %900 = "stablehlo.slice"(%877) {limit_indices = array<i64: 2, 18, 60>, start_indices = array<i64: 1, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x18x60xf32>) -> tensor<1x18x60xf32>
    %901 = "stablehlo.dynamic_slice"(%900, %78, %90, %78) {slice_sizes = array<i64: 1, 2, 60>} : (tensor<1x18x60xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60xf32>
    %902 = "stablehlo.concatenate"(%899, %901) {dimension = 0 : i64} : (tensor<1x2x60xf32>, tensor<1x2x60xf32>) -> tensor<2x2x60xf32>
    %903 = "stablehlo.reshape"(%897) : (tensor<2x16x60xf32>) -> tensor<32x60xf32>
    %904 = "stablehlo.reshape"(%902) : (tensor<2x2x60xf32>) -> tensor<2x120xf32>
    %905 = "stablehlo.slice"(%904) {limit_indices = array<i64: 1, 120>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x120xf32>) -> tensor<1x120xf32>
    %906 = "stablehlo.dynamic_update_slice"(%71, %905, %80, %78) : (tensor<6x120xf32>, tensor<1x120xf32>, tensor<i32>, tensor<i32>) -> tensor<6x120xf32>
    %907 = "stablehlo.slice"(%904) {limit_indices = array<i64: 2, 120>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x120xf32>) -> tensor<1x120xf32>
    %908 = "stablehlo.dynamic_update_slice"(%906, %907, %86, %78) : (tensor<6x120xf32>, tensor<1x120xf32>, tensor<i32>, tensor<i32>) -> tensor<6x120xf32>
    %909 = "stablehlo.logistic"(%903) : (tensor<32x60xf32>) -> tensor<32x60xf32>
    %910 = "stablehlo.multiply"(%903, %909) : (tensor<32x60xf32>, tensor<32x60xf32>) -> tensor<32x60xf32>
    %911 = "stablehlo.slice"(%865) {limit_indices = array<i64: 32, 120>, start_indices = array<i64: 0, 60>, strides = array<i64: 1, 1>} : (tensor<32x120xf32>) -> tensor<32x60xf32>
    %912 = "stablehlo.dot_general"(%910, %49) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x60xf32>, tensor<27x60xf32>) -> tensor<32x27xf32>
    %913 = "stablehlo.slice"(%912) {limit_indices = array<i64: 32, 5>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<32x27xf32>) -> tensor<32x5xf32>
    %914 = "stablehlo.multiply"(%913, %913) : (tensor<32x5xf32>, tensor<32x5xf32>) -> tensor<32x5xf32>
    %915 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %916 = "stablehlo.reduce"(%914, %915) ({
    ^bb0(%917: tensor<f32>, %918: tensor<f32>):
      %919 = "stablehlo.add"(%917, %918) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%919) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x5xf32>, tensor<f32>) -> tensor<32xf32>
    %920 = "stablehlo.constant"() {value = dense<5.00000000e+00> : tensor<32xf32>} : () -> tensor<32xf32>
    %921 = "stablehlo.divide"(%916, %920) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %922 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %923 = "stablehlo.add"(%921, %922) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %924 = "stablehlo.rsqrt"(%923) : (tensor<32xf32>) -> tensor<32xf32>
    %925 = "stablehlo.broadcast_in_dim"(%924) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x5xf32>
    %926 = "stablehlo.multiply"(%913, %925) : (tensor<32x5xf32>, tensor<32x5xf32>) -> tensor<32x5xf32>
    %927 = "stablehlo.broadcast_in_dim"(%50) {broadcast_dimensions = array<i64: 1>} : (tensor<5xf32>) -> tensor<32x5xf32>
    %928 = "stablehlo.multiply"(%926, %927) : (tensor<32x5xf32>, tensor<32x5xf32>) -> tensor<32x5xf32>
    %929 = "stablehlo.slice"(%912) {limit_indices = array<i64: 32, 16>, start_indices = array<i64: 0, 5>, strides = array<i64: 1, 1>} : (tensor<32x27xf32>) -> tensor<32x11xf32>
    %930 = "stablehlo.multiply"(%929, %929) : (tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %931 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %932 = "stablehlo.reduce"(%930, %931) ({
    ^bb0(%933: tensor<f32>, %934: tensor<f32>):
      %935 = "stablehlo.add"(%933, %934) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%935) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x11xf32>, tensor<f32>) -> tensor<32xf32>
    %936 = "stablehlo.constant"() {value = dense<1.10000000e+01> : tensor<32xf32>} : () -> tensor<32xf32>
    %937 = "stablehlo.divide"(%932, %936) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %938 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %939 = "stablehlo.add"(%937, %938) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %940 = "stablehlo.rsqrt"(%939) : (tensor<32xf32>) -> tensor<32xf32>
    %941 = "stablehlo.broadcast_in_dim"(%940) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x11xf32>
    %942 = "stablehlo.multiply"(%929, %941) : (tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %943 = "stablehlo.broadcast_in_dim"(%51) {broadcast_dimensions = array<i64: 1>} : (tensor<11xf32>) -> tensor<32x11xf32>
    %944 = "stablehlo.multiply"(%942, %943) : (tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %945 = "stablehlo.slice"(%912) {limit_indices = array<i64: 32, 27>, start_indices = array<i64: 0, 16>, strides = array<i64: 1, 1>} : (tensor<32x27xf32>) -> tensor<32x11xf32>
    %946 = "stablehlo.multiply"(%945, %945) : (tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %947 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %948 = "stablehlo.reduce"(%946, %947) ({
    ^bb0(%949: tensor<f32>, %950: tensor<f32>):
      %951 = "stablehlo.add"(%949, %950) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%951) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x11xf32>, tensor<f32>) -> tensor<32xf32>
    %952 = "stablehlo.constant"() {value = dense<1.10000000e+01> : tensor<32xf32>} : () -> tensor<32xf32>
    %953 = "stablehlo.divide"(%948, %952) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %954 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %955 = "stablehlo.add"(%953, %954) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %956 = "stablehlo.rsqrt"(%955) : (tensor<32xf32>) -> tensor<32xf32>
    %957 = "stablehlo.broadcast_in_dim"(%956) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x11xf32>
    %958 = "stablehlo.multiply"(%945, %957) : (tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %959 = "stablehlo.broadcast_in_dim"(%52) {broadcast_dimensions = array<i64: 1>} : (tensor<11xf32>) -> tensor<32x11xf32>
    %960 = "stablehlo.multiply"(%958, %959) : (tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %961 = "stablehlo.dot_general"(%928, %53) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x5xf32>, tensor<60x5xf32>) -> tensor<32x60xf32>
    %962 = "stablehlo.broadcast_in_dim"(%54) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<32x60xf32>
    %963 = "stablehlo.add"(%961, %962) : (tensor<32x60xf32>, tensor<32x60xf32>) -> tensor<32x60xf32>
    %964 = "stablehlo.abs"(%963) : (tensor<32x60xf32>) -> tensor<32x60xf32>
    %965 = "stablehlo.negate"(%964) : (tensor<32x60xf32>) -> tensor<32x60xf32>
    %966 = "stablehlo.exponential"(%965) : (tensor<32x60xf32>) -> tensor<32x60xf32>
    %967 = "stablehlo.log_plus_one"(%966) : (tensor<32x60xf32>) -> tensor<32x60xf32>
    %968 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<32x60xf32>} : () -> tensor<32x60xf32>
    %969 = "stablehlo.maximum"(%963, %968) : (tensor<32x60xf32>, tensor<32x60xf32>) -> tensor<32x60xf32>
    %970 = "stablehlo.add"(%969, %967) : (tensor<32x60xf32>, tensor<32x60xf32>) -> tensor<32x60xf32>
    %971 = "stablehlo.reshape"(%910) : (tensor<32x60xf32>) -> tensor<32x60x1xf32>
    %972 = "stablehlo.reshape"(%944) : (tensor<32x11xf32>) -> tensor<32x1x11xf32>
    %973 = "stablehlo.reshape"(%960) : (tensor<32x11xf32>) -> tensor<32x1x11xf32>
    %974 = "stablehlo.dynamic_slice"(%72, %80, %78) {slice_sizes = array<i64: 1, 660>} : (tensor<6x660xf32>, tensor<i32>, tensor<i32>) -> tensor<1x660xf32>
    %975 = "stablehlo.dynamic_slice"(%72, %86, %78) {slice_sizes = array<i64: 1, 660>} : (tensor<6x660xf32>, tensor<i32>, tensor<i32>) -> tensor<1x660xf32>
    %976 = "stablehlo.concatenate"(%974, %975) {dimension = 0 : i64} : (tensor<1x660xf32>, tensor<1x660xf32>) -> tensor<2x660xf32>
    %977 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<2x660xf32>} : () -> tensor<2x660xf32>
    %978 = "stablehlo.constant"() {value = dense<0> : tensor<2xi32>} : () -> tensor<2xi32>
    %979 = "stablehlo.compare"(%75, %978) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %980 = "stablehlo.broadcast_in_dim"(%979) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x660xi1>
    %981 = "stablehlo.select"(%980, %977, %976) : (tensor<2x660xi1>, tensor<2x660xf32>, tensor<2x660xf32>) -> tensor<2x660xf32>
    %982 = "stablehlo.broadcast_in_dim"(%972) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<32x1x11xf32>) -> tensor<32x1x60x11xf32>
    %983 = "stablehlo.reshape"(%982) : (tensor<32x1x60x11xf32>) -> tensor<32x60x11xf32>
    %984 = "stablehlo.broadcast_in_dim"(%973) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<32x1x11xf32>) -> tensor<32x1x60x11xf32>
    %985 = "stablehlo.reshape"(%984) : (tensor<32x1x60x11xf32>) -> tensor<32x60x11xf32>
    %986 = "stablehlo.reshape"(%971) : (tensor<32x60x1xf32>) -> tensor<2x16x60x1xf32>
    %987 = "stablehlo.transpose"(%986) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x16x60x1xf32>) -> tensor<16x2x60x1xf32>
    %988 = "stablehlo.reshape"(%970) : (tensor<32x60xf32>) -> tensor<2x16x60xf32>
    %989 = "stablehlo.transpose"(%988) {permutation = array<i64: 1, 0, 2>} : (tensor<2x16x60xf32>) -> tensor<16x2x60xf32>
    %990 = "stablehlo.reshape"(%983) : (tensor<32x60x11xf32>) -> tensor<2x16x60x11xf32>
    %991 = "stablehlo.transpose"(%990) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x16x60x11xf32>) -> tensor<16x2x60x11xf32>
    %992 = "stablehlo.reshape"(%985) : (tensor<32x60x11xf32>) -> tensor<2x16x60x11xf32>
    %993 = "stablehlo.transpose"(%992) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<2x16x60x11xf32>) -> tensor<16x2x60x11xf32>
    %994 = "stablehlo.broadcast_in_dim"(%55) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<60x11xf32>) -> tensor<2x60x11xf32>
    %995 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64: 1>} : (tensor<60xf32>) -> tensor<2x60x1xf32>
    %996 = "stablehlo.reshape"(%981) : (tensor<2x660xf32>) -> tensor<2x60x1x11xf32>
    %997 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<16x2x60x1xf32>} : () -> tensor<16x2x60x1xf32>
    %998, %999, %1000 = "stablehlo.while"(%78, %996, %997) ({
    ^bb0(%1001: tensor<i32>, %1002: tensor<2x60x1x11xf32>, %1003: tensor<16x2x60x1xf32>):
      %1004 = "stablehlo.compare"(%1001, %103) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%1004) : (tensor<i1>) -> ()
    }, {
    ^bb0(%1005: tensor<i32>, %1006: tensor<2x60x1x11xf32>, %1007: tensor<16x2x60x1xf32>):
      %1008 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %1009 = "stablehlo.add"(%1005, %1008) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %1010 = "stablehlo.dynamic_slice"(%987, %1005, %78, %78, %78) {slice_sizes = array<i64: 1, 2, 60, 1>} : (tensor<16x2x60x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60x1xf32>
      %1011 = "stablehlo.reshape"(%1010) : (tensor<1x2x60x1xf32>) -> tensor<2x60x1xf32>
      %1012 = "stablehlo.dynamic_slice"(%989, %1005, %78, %78) {slice_sizes = array<i64: 1, 2, 60>} : (tensor<16x2x60xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60xf32>
      %1013 = "stablehlo.reshape"(%1012) : (tensor<1x2x60xf32>) -> tensor<2x60xf32>
      %1014 = "stablehlo.dynamic_slice"(%991, %1005, %78, %78, %78) {slice_sizes = array<i64: 1, 2, 60, 11>} : (tensor<16x2x60x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60x11xf32>
      %1015 = "stablehlo.reshape"(%1014) : (tensor<1x2x60x11xf32>) -> tensor<2x60x11xf32>
      %1016 = "stablehlo.dynamic_slice"(%993, %1005, %78, %78, %78) {slice_sizes = array<i64: 1, 2, 60, 11>} : (tensor<16x2x60x11xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x60x11xf32>
      %1017 = "stablehlo.reshape"(%1016) : (tensor<1x2x60x11xf32>) -> tensor<2x60x11xf32>
      %1018 = "stablehlo.broadcast_in_dim"(%1013) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x60xf32>) -> tensor<2x60x11xf32>
      %1019 = "stablehlo.multiply"(%1018, %994) : (tensor<2x60x11xf32>, tensor<2x60x11xf32>) -> tensor<2x60x11xf32>
      %1020 = "stablehlo.exponential"(%1019) : (tensor<2x60x11xf32>) -> tensor<2x60x11xf32>
      %1021 = "stablehlo.broadcast_in_dim"(%1020) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x60x11xf32>) -> tensor<2x60x1x11xf32>
      %1022 = "stablehlo.broadcast_in_dim"(%1013) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x60xf32>) -> tensor<2x60x1xf32>
      %1023 = "stablehlo.multiply"(%1022, %1011) : (tensor<2x60x1xf32>, tensor<2x60x1xf32>) -> tensor<2x60x1xf32>
      %1024 = "stablehlo.broadcast_in_dim"(%1023) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<2x60x1xf32>) -> tensor<2x60x1x11xf32>
      %1025 = "stablehlo.broadcast_in_dim"(%1015) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x60x11xf32>) -> tensor<2x60x1x11xf32>
      %1026 = "stablehlo.multiply"(%1024, %1025) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
      %1027 = "stablehlo.multiply"(%1021, %1006) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
      %1028 = "stablehlo.add"(%1027, %1026) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
      %1029 = "stablehlo.broadcast_in_dim"(%1017) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x60x11xf32>) -> tensor<2x60x1x11xf32>
      %1030 = "stablehlo.multiply"(%1028, %1029) : (tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
      %1031 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %1032 = "stablehlo.reduce"(%1030, %1031) ({
      ^bb0(%1033: tensor<f32>, %1034: tensor<f32>):
        %1035 = "stablehlo.add"(%1033, %1034) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1035) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 3>} : (tensor<2x60x1x11xf32>, tensor<f32>) -> tensor<2x60x1xf32>
      %1036 = "stablehlo.multiply"(%995, %1011) : (tensor<2x60x1xf32>, tensor<2x60x1xf32>) -> tensor<2x60x1xf32>
      %1037 = "stablehlo.add"(%1032, %1036) : (tensor<2x60x1xf32>, tensor<2x60x1xf32>) -> tensor<2x60x1xf32>
      %1038 = "stablehlo.broadcast_in_dim"(%1005) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2xi32>
      %1039 = "stablehlo.compare"(%1038, %76) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
      %1040 = "stablehlo.broadcast_in_dim"(%1039) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi1>) -> tensor<2x60x1x11xi1>
      %1041 = "stablehlo.select"(%1040, %1028, %1006) : (tensor<2x60x1x11xi1>, tensor<2x60x1x11xf32>, tensor<2x60x1x11xf32>) -> tensor<2x60x1x11xf32>
      %1042 = "stablehlo.reshape"(%1037) : (tensor<2x60x1xf32>) -> tensor<1x2x60x1xf32>
      %1043 = "stablehlo.dynamic_update_slice"(%1007, %1042, %1005, %78, %78, %78) : (tensor<16x2x60x1xf32>, tensor<1x2x60x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<16x2x60x1xf32>
      "stablehlo.return"(%1009, %1041, %1043) : (tensor<i32>, tensor<2x60x1x11xf32>, tensor<16x2x60x1xf32>) -> ()
    }) : (tensor<i32>, tensor<2x60x1x11xf32>, tensor<16x2x60x1xf32>) -> (tensor<i32>, tensor<2x60x1x11xf32>, tensor<16x2x60x1xf32>)
    %1044 = "stablehlo.transpose"(%1000) {permutation = array<i64: 1, 0, 2, 3>} : (tensor<16x2x60x1xf32>) -> tensor<2x16x60x1xf32>
    %1045 = "stablehlo.reshape"(%1044) : (tensor<2x16x60x1xf32>) -> tensor<32x60x1xf32>
    %1046 = "stablehlo.reshape"(%999) : (tensor<2x60x1x11xf32>) -> tensor<2x660xf32>
    %1047 = "stablehlo.slice"(%1046) {limit_indices = array<i64: 1, 660>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<2x660xf32>) -> tensor<1x660xf32>
    %1048 = "stablehlo.dynamic_update_slice"(%72, %1047, %80, %78) : (tensor<6x660xf32>, tensor<1x660xf32>, tensor<i32>, tensor<i32>) -> tensor<6x660xf32>
    %1049 = "stablehlo.slice"(%1046) {limit_indices = array<i64: 2, 660>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>} : (tensor<2x660xf32>) -> tensor<1x660xf32>
    %1050 = "stablehlo.dynamic_update_slice"(%1048, %1049, %86, %78) : (tensor<6x660xf32>, tensor<1x660xf32>, tensor<i32>, tensor<i32>) -> tensor<6x660xf32>
    %1051 = "stablehlo.reshape"(%1045) : (tensor<32x60x1xf32>) -> tensor<32x60xf32>
    %1052 = "stablehlo.logistic"(%911) : (tensor<32x60xf32>) -> tensor<32x60xf32>
    %1053 = "stablehlo.multiply"(%911, %1052) : (tensor<32x60xf32>, tensor<32x60xf32>) -> tensor<32x60xf32>
    %1054 = "stablehlo.multiply"(%1051, %1053) : (tensor<32x60xf32>, tensor<32x60xf32>) -> tensor<32x60xf32>
    %1055 = "stablehlo.dot_general"(%1054, %57) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x60xf32>, tensor<30x60xf32>) -> tensor<32x30xf32>
    %1056 = "stablehlo.add"(%849, %1055) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %1057 = "stablehlo.multiply"(%1056, %1056) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %1058 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %1059 = "stablehlo.reduce"(%1057, %1058) ({
    ^bb0(%1060: tensor<f32>, %1061: tensor<f32>):
      %1062 = "stablehlo.add"(%1060, %1061) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1062) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x30xf32>, tensor<f32>) -> tensor<32xf32>
    %1063 = "stablehlo.constant"() {value = dense<3.00000000e+01> : tensor<32xf32>} : () -> tensor<32xf32>
    %1064 = "stablehlo.divide"(%1059, %1063) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1065 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %1066 = "stablehlo.add"(%1064, %1065) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1067 = "stablehlo.rsqrt"(%1066) : (tensor<32xf32>) -> tensor<32xf32>
    %1068 = "stablehlo.broadcast_in_dim"(%1067) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x30xf32>
    %1069 = "stablehlo.multiply"(%1056, %1068) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %1070 = "stablehlo.broadcast_in_dim"(%58) {broadcast_dimensions = array<i64: 1>} : (tensor<30xf32>) -> tensor<32x30xf32>
    %1071 = "stablehlo.multiply"(%1069, %1070) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %1072 = "stablehlo.dot_general"(%1071, %59) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x30xf32>, tensor<4x30xf32>) -> tensor<32x4xf32>
    %1073 = "stablehlo.constant"() {value = dense<-1.00000002e+30> : tensor<f32>} : () -> tensor<f32>
    %1074 = "stablehlo.reduce"(%1072, %1073) ({
    ^bb0(%1075: tensor<f32>, %1076: tensor<f32>):
      %1077 = "stablehlo.maximum"(%1075, %1076) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1077) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x4xf32>, tensor<f32>) -> tensor<32xf32>
    %1078 = "stablehlo.broadcast_in_dim"(%1074) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x4xf32>
    %1079 = "stablehlo.subtract"(%1072, %1078) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %1080 = "stablehlo.exponential"(%1079) : (tensor<32x4xf32>) -> tensor<32x4xf32>
    %1081 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %1082 = "stablehlo.reduce"(%1080, %1081) ({
    ^bb0(%1083: tensor<f32>, %1084: tensor<f32>):
      %1085 = "stablehlo.add"(%1083, %1084) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1085) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x4xf32>, tensor<f32>) -> tensor<32xf32>
    %1086 = "stablehlo.broadcast_in_dim"(%1082) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x4xf32>
    %1087 = "stablehlo.divide"(%1080, %1086) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %1088 = "stablehlo.broadcast_in_dim"(%1072) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x4xf32>) -> tensor<32x4x4xf32>
    %1089 = "stablehlo.broadcast_in_dim"(%1072) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<32x4xf32>) -> tensor<32x4x4xf32>
    %1090 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<32x4x4xi32>
    %1091 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<32x4x4xi32>
    %1092 = "stablehlo.compare"(%1090, %1091) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<32x4x4xi32>, tensor<32x4x4xi32>) -> tensor<32x4x4xi1>
    %1093 = "stablehlo.compare"(%1089, %1088) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<32x4x4xf32>, tensor<32x4x4xf32>) -> tensor<32x4x4xi1>
    %1094 = "stablehlo.and"(%1093, %1092) : (tensor<32x4x4xi1>, tensor<32x4x4xi1>) -> tensor<32x4x4xi1>
    %1095 = "stablehlo.compare"(%1089, %1088) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<32x4x4xf32>, tensor<32x4x4xf32>) -> tensor<32x4x4xi1>
    %1096 = "stablehlo.or"(%1095, %1094) : (tensor<32x4x4xi1>, tensor<32x4x4xi1>) -> tensor<32x4x4xi1>
    %1097 = "stablehlo.convert"(%1096) : (tensor<32x4x4xi1>) -> tensor<32x4x4xi32>
    %1098 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1099 = "stablehlo.reduce"(%1097, %1098) ({
    ^bb0(%1100: tensor<i32>, %1101: tensor<i32>):
      %1102 = "stablehlo.add"(%1100, %1101) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%1102) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<32x4x4xi32>, tensor<i32>) -> tensor<32x4xi32>
    %1103 = "stablehlo.constant"() {value = dense<2> : tensor<32x4xi32>} : () -> tensor<32x4xi32>
    %1104 = "stablehlo.compare"(%1099, %1103) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<32x4xi32>, tensor<32x4xi32>) -> tensor<32x4xi1>
    %1105 = "stablehlo.broadcast_in_dim"(%1104) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<32x4xi1>) -> tensor<32x4x4xi1>
    %1106 = "stablehlo.and"(%1092, %1105) : (tensor<32x4x4xi1>, tensor<32x4x4xi1>) -> tensor<32x4x4xi1>
    %1107 = "stablehlo.convert"(%1106) : (tensor<32x4x4xi1>) -> tensor<32x4x4xi32>
    %1108 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1109 = "stablehlo.reduce"(%1107, %1108) ({
    ^bb0(%1110: tensor<i32>, %1111: tensor<i32>):
      %1112 = "stablehlo.add"(%1110, %1111) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%1112) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<32x4x4xi32>, tensor<i32>) -> tensor<32x4xi32>
    %1113 = "stablehlo.broadcast_in_dim"(%1109) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x4xi32>) -> tensor<32x4x2xi32>
    %1114 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<32x4x2xi32>
    %1115 = "stablehlo.compare"(%1113, %1114) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<32x4x2xi32>, tensor<32x4x2xi32>) -> tensor<32x4x2xi1>
    %1116 = "stablehlo.broadcast_in_dim"(%1104) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x4xi1>) -> tensor<32x4x2xi1>
    %1117 = "stablehlo.and"(%1115, %1116) : (tensor<32x4x2xi1>, tensor<32x4x2xi1>) -> tensor<32x4x2xi1>
    %1118 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<32x4x2xf32>} : () -> tensor<32x4x2xf32>
    %1119 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<32x4x2xi32>
    %1120 = "stablehlo.convert"(%1119) : (tensor<32x4x2xi32>) -> tensor<32x4x2xf32>
    %1121 = "stablehlo.select"(%1117, %1120, %1118) : (tensor<32x4x2xi1>, tensor<32x4x2xf32>, tensor<32x4x2xf32>) -> tensor<32x4x2xf32>
    %1122 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %1123 = "stablehlo.reduce"(%1121, %1122) ({
    ^bb0(%1124: tensor<f32>, %1125: tensor<f32>):
      %1126 = "stablehlo.add"(%1124, %1125) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1126) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x4x2xf32>, tensor<f32>) -> tensor<32x2xf32>
    %1127 = "stablehlo.broadcast_in_dim"(%1087) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x4xf32>) -> tensor<32x4x2xf32>
    %1128 = "stablehlo.select"(%1117, %1127, %1118) : (tensor<32x4x2xi1>, tensor<32x4x2xf32>, tensor<32x4x2xf32>) -> tensor<32x4x2xf32>
    %1129 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %1130 = "stablehlo.reduce"(%1128, %1129) ({
    ^bb0(%1131: tensor<f32>, %1132: tensor<f32>):
      %1133 = "stablehlo.add"(%1131, %1132) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1133) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x4x2xf32>, tensor<f32>) -> tensor<32x2xf32>
    %1134 = "stablehlo.reshape"(%1123) : (tensor<32x2xf32>) -> tensor<32x1x2xf32>
    %1135 = "stablehlo.reshape"(%1130) : (tensor<32x2xf32>) -> tensor<32x1x2xf32>
    %1136 = "stablehlo.concatenate"(%1134, %1135) {dimension = 1 : i64} : (tensor<32x1x2xf32>, tensor<32x1x2xf32>) -> tensor<32x2x2xf32>
    %1137 = "stablehlo.slice"(%1136) {limit_indices = array<i64: 32, 1, 2>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<32x2x2xf32>) -> tensor<32x1x2xf32>
    %1138 = "stablehlo.reshape"(%1137) : (tensor<32x1x2xf32>) -> tensor<32x2xf32>
    %1139 = "stablehlo.convert"(%1138) : (tensor<32x2xf32>) -> tensor<32x2xi32>
    %1140 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<32x2x23xf32>} : () -> tensor<32x2x23xf32>
    %1141, %1142 = "stablehlo.while"(%78, %1140) ({
    ^bb0(%1143: tensor<i32>, %1144: tensor<32x2x23xf32>):
      %1145 = "stablehlo.constant"() {value = dense<4> : tensor<i32>} : () -> tensor<i32>
      %1146 = "stablehlo.compare"(%1143, %1145) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%1146) : (tensor<i1>) -> ()
    }, {
    ^bb0(%1147: tensor<i32>, %1148: tensor<32x2x23xf32>):
      %1149 = "stablehlo.broadcast_in_dim"(%1147) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<32x2xi32>
      %1150 = "stablehlo.compare"(%1139, %1149) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<32x2xi32>, tensor<32x2xi32>) -> tensor<32x2xi1>
      %1151 = "stablehlo.dynamic_slice"(%60, %1147, %78, %78) {slice_sizes = array<i64: 1, 23, 30>} : (tensor<4x23x30xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x23x30xf32>
      %1152 = "stablehlo.reshape"(%1151) : (tensor<1x23x30xf32>) -> tensor<23x30xf32>
      %1153 = "stablehlo.dot_general"(%1071, %1152) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x30xf32>, tensor<23x30xf32>) -> tensor<32x23xf32>
      %1154 = "stablehlo.broadcast_in_dim"(%1153) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<32x23xf32>) -> tensor<32x2x23xf32>
      %1155 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %1156 = "stablehlo.add"(%1147, %1155) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %1157 = "stablehlo.broadcast_in_dim"(%1150) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x2xi1>) -> tensor<32x2x23xi1>
      %1158 = "stablehlo.select"(%1157, %1154, %1148) : (tensor<32x2x23xi1>, tensor<32x2x23xf32>, tensor<32x2x23xf32>) -> tensor<32x2x23xf32>
      "stablehlo.return"(%1156, %1158) : (tensor<i32>, tensor<32x2x23xf32>) -> ()
    }) : (tensor<i32>, tensor<32x2x23xf32>) -> (tensor<i32>, tensor<32x2x23xf32>)
    %1159 = "stablehlo.slice"(%1136) {limit_indices = array<i64: 32, 1, 2>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<32x2x2xf32>) -> tensor<32x1x2xf32>
    %1160 = "stablehlo.reshape"(%1159) : (tensor<32x1x2xf32>) -> tensor<32x2xf32>
    %1161 = "stablehlo.convert"(%1160) : (tensor<32x2xf32>) -> tensor<32x2xi32>
    %1162 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<32x2x23xf32>} : () -> tensor<32x2x23xf32>
    %1163, %1164 = "stablehlo.while"(%78, %1162) ({
    ^bb0(%1165: tensor<i32>, %1166: tensor<32x2x23xf32>):
      %1167 = "stablehlo.constant"() {value = dense<4> : tensor<i32>} : () -> tensor<i32>
      %1168 = "stablehlo.compare"(%1165, %1167) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%1168) : (tensor<i1>) -> ()
    }, {
    ^bb0(%1169: tensor<i32>, %1170: tensor<32x2x23xf32>):
      %1171 = "stablehlo.broadcast_in_dim"(%1169) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<32x2xi32>
      %1172 = "stablehlo.compare"(%1161, %1171) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<32x2xi32>, tensor<32x2xi32>) -> tensor<32x2xi1>
      %1173 = "stablehlo.dynamic_slice"(%61, %1169, %78, %78) {slice_sizes = array<i64: 1, 23, 30>} : (tensor<4x23x30xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x23x30xf32>
      %1174 = "stablehlo.reshape"(%1173) : (tensor<1x23x30xf32>) -> tensor<23x30xf32>
      %1175 = "stablehlo.dot_general"(%1071, %1174) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x30xf32>, tensor<23x30xf32>) -> tensor<32x23xf32>
      %1176 = "stablehlo.broadcast_in_dim"(%1175) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<32x23xf32>) -> tensor<32x2x23xf32>
      %1177 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %1178 = "stablehlo.add"(%1169, %1177) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %1179 = "stablehlo.broadcast_in_dim"(%1172) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x2xi1>) -> tensor<32x2x23xi1>
      %1180 = "stablehlo.select"(%1179, %1176, %1170) : (tensor<32x2x23xi1>, tensor<32x2x23xf32>, tensor<32x2x23xf32>) -> tensor<32x2x23xf32>
      "stablehlo.return"(%1178, %1180) : (tensor<i32>, tensor<32x2x23xf32>) -> ()
    }) : (tensor<i32>, tensor<32x2x23xf32>) -> (tensor<i32>, tensor<32x2x23xf32>)
    %1181 = "stablehlo.logistic"(%1142) : (tensor<32x2x23xf32>) -> tensor<32x2x23xf32>
    %1182 = "stablehlo.multiply"(%1142, %1181) : (tensor<32x2x23xf32>, tensor<32x2x23xf32>) -> tensor<32x2x23xf32>
    %1183 = "stablehlo.multiply"(%1182, %1164) : (tensor<32x2x23xf32>, tensor<32x2x23xf32>) -> tensor<32x2x23xf32>
    %1184 = "stablehlo.slice"(%1136) {limit_indices = array<i64: 32, 1, 2>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<32x2x2xf32>) -> tensor<32x1x2xf32>
    %1185 = "stablehlo.reshape"(%1184) : (tensor<32x1x2xf32>) -> tensor<32x2xf32>
    %1186 = "stablehlo.convert"(%1185) : (tensor<32x2xf32>) -> tensor<32x2xi32>
    %1187 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<32x2x30xf32>} : () -> tensor<32x2x30xf32>
    %1188, %1189 = "stablehlo.while"(%78, %1187) ({
    ^bb0(%1190: tensor<i32>, %1191: tensor<32x2x30xf32>):
      %1192 = "stablehlo.constant"() {value = dense<4> : tensor<i32>} : () -> tensor<i32>
      %1193 = "stablehlo.compare"(%1190, %1192) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%1193) : (tensor<i1>) -> ()
    }, {
    ^bb0(%1194: tensor<i32>, %1195: tensor<32x2x30xf32>):
      %1196 = "stablehlo.broadcast_in_dim"(%1194) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<32x2xi32>
      %1197 = "stablehlo.compare"(%1186, %1196) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<32x2xi32>, tensor<32x2xi32>) -> tensor<32x2xi1>
      %1198 = "stablehlo.broadcast_in_dim"(%1197) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x2xi1>) -> tensor<32x2x23xi1>
      %1199 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<32x2x23xf32>} : () -> tensor<32x2x23xf32>
      %1200 = "stablehlo.select"(%1198, %1183, %1199) : (tensor<32x2x23xi1>, tensor<32x2x23xf32>, tensor<32x2x23xf32>) -> tensor<32x2x23xf32>
      %1201 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
      %1202 = "stablehlo.reduce"(%1200, %1201) ({
      ^bb0(%1203: tensor<f32>, %1204: tensor<f32>):
        %1205 = "stablehlo.add"(%1203, %1204) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1205) : (tensor<f32>) -> ()
      }) {dimensions = array<i64: 1>} : (tensor<32x2x23xf32>, tensor<f32>) -> tensor<32x23xf32>
      %1206 = "stablehlo.dynamic_slice"(%62, %1194, %78, %78) {slice_sizes = array<i64: 1, 30, 23>} : (tensor<4x30x23xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x30x23xf32>
      %1207 = "stablehlo.reshape"(%1206) : (tensor<1x30x23xf32>) -> tensor<30x23xf32>
      %1208 = "stablehlo.dot_general"(%1202, %1207) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x23xf32>, tensor<30x23xf32>) -> tensor<32x30xf32>
      %1209 = "stablehlo.broadcast_in_dim"(%1208) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<32x30xf32>) -> tensor<32x2x30xf32>
      %1210 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
      %1211 = "stablehlo.add"(%1194, %1210) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %1212 = "stablehlo.broadcast_in_dim"(%1197) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x2xi1>) -> tensor<32x2x30xi1>
      %1213 = "stablehlo.select"(%1212, %1209, %1195) : (tensor<32x2x30xi1>, tensor<32x2x30xf32>, tensor<32x2x30xf32>) -> tensor<32x2x30xf32>
      "stablehlo.return"(%1211, %1213) : (tensor<i32>, tensor<32x2x30xf32>) -> ()
    }) : (tensor<i32>, tensor<32x2x30xf32>) -> (tensor<i32>, tensor<32x2x30xf32>)
    %1214 = "stablehlo.slice"(%1136) {limit_indices = array<i64: 32, 2, 2>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<32x2x2xf32>) -> tensor<32x1x2xf32>
    %1215 = "stablehlo.reshape"(%1214) : (tensor<32x1x2xf32>) -> tensor<32x2xf32>
    %1216 = "stablehlo.broadcast_in_dim"(%1215) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<32x2xf32>) -> tensor<32x2x30xf32>
    %1217 = "stablehlo.multiply"(%1189, %1216) : (tensor<32x2x30xf32>, tensor<32x2x30xf32>) -> tensor<32x2x30xf32>
    %1218 = "stablehlo.slice"(%1217) {limit_indices = array<i64: 32, 1, 30>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<32x2x30xf32>) -> tensor<32x1x30xf32>
    %1219 = "stablehlo.reshape"(%1218) : (tensor<32x1x30xf32>) -> tensor<32x30xf32>
    %1220 = "stablehlo.slice"(%1217) {limit_indices = array<i64: 32, 2, 30>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<32x2x30xf32>) -> tensor<32x1x30xf32>
    %1221 = "stablehlo.reshape"(%1220) : (tensor<32x1x30xf32>) -> tensor<32x30xf32>
    %1222 = "stablehlo.add"(%1219, %1221) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %1223 = "stablehlo.add"(%1056, %1222) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %1224 = "stablehlo.multiply"(%1223, %1223) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %1225 = "stablehlo.constant"() {value = dense<0.00000000e+00> : tensor<f32>} : () -> tensor<f32>
    %1226 = "stablehlo.reduce"(%1224, %1225) ({
    ^bb0(%1227: tensor<f32>, %1228: tensor<f32>):
      %1229 = "stablehlo.add"(%1227, %1228) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1229) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x30xf32>, tensor<f32>) -> tensor<32xf32>
    %1230 = "stablehlo.constant"() {value = dense<3.00000000e+01> : tensor<32xf32>} : () -> tensor<32xf32>
    %1231 = "stablehlo.divide"(%1226, %1230) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1232 = "stablehlo.constant"() {value = dense<9.99999978e-03> : tensor<32xf32>} : () -> tensor<32xf32>
    %1233 = "stablehlo.add"(%1231, %1232) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1234 = "stablehlo.rsqrt"(%1233) : (tensor<32xf32>) -> tensor<32xf32>
    %1235 = "stablehlo.broadcast_in_dim"(%1234) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x30xf32>
    %1236 = "stablehlo.multiply"(%1223, %1235) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %1237 = "stablehlo.broadcast_in_dim"(%63) {broadcast_dimensions = array<i64: 1>} : (tensor<30xf32>) -> tensor<32x30xf32>
    %1238 = "stablehlo.multiply"(%1236, %1237) : (tensor<32x30xf32>, tensor<32x30xf32>) -> tensor<32x30xf32>
    %1239 = "stablehlo.dot_general"(%1238, %64) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x30xf32>, tensor<127x30xf32>) -> tensor<32x127xf32>
    %1240 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %1241 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1242 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<32x127xi32>
    %1243, %1244 = "stablehlo.reduce"(%1239, %1242, %1240, %1241) ({
    ^bb0(%1245: tensor<f32>, %1246: tensor<i32>, %1247: tensor<f32>, %1248: tensor<i32>):
      %1249 = "stablehlo.compare"(%1245, %1247) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %1250 = "stablehlo.compare"(%1245, %1247) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %1251 = "stablehlo.compare"(%1246, %1248) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %1252 = "stablehlo.and"(%1250, %1251) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %1253 = "stablehlo.or"(%1249, %1252) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %1254 = "stablehlo.select"(%1253, %1245, %1247) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %1255 = "stablehlo.select"(%1253, %1246, %1248) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%1254, %1255) : (tensor<f32>, tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x127xf32>, tensor<32x127xi32>, tensor<f32>, tensor<i32>) -> (tensor<32xf32>, tensor<32xi32>)
    "func.return"(%167, %309, %396, %538, %738, %744, %908, %1050, %1239, %1244, %1243) : (tensor<6x120xf32>, tensor<6x660xf32>, tensor<6x120xf32>, tensor<6x660xf32>, tensor<3x2x512x5xf32>, tensor<3x2x512x5xf32>, tensor<6x120xf32>, tensor<6x660xf32>, tensor<32x127xf32>, tensor<32xi32>, tensor<32xf32>) -> ()
  }) {arg_attrs = [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {tf.aliasing_output = 0 : i32}, {tf.aliasing_output = 1 : i32}, {tf.aliasing_output = 2 : i32}, {tf.aliasing_output = 3 : i32}, {tf.aliasing_output = 4 : i32}, {tf.aliasing_output = 5 : i32}, {tf.aliasing_output = 6 : i32}, {tf.aliasing_output = 7 : i32}, {}, {}, {}, {}], function_type = (tensor<127x30xf32>, tensor<30xf32>, tensor<120x30xf32>, tensor<60x3xf32>, tensor<60xf32>, tensor<27x60xf32>, tensor<5xf32>, tensor<11xf32>, tensor<11xf32>, tensor<60x5xf32>, tensor<60xf32>, tensor<60x11xf32>, tensor<60xf32>, tensor<30x60xf32>, tensor<30xf32>, tensor<23x30xf32>, tensor<23x30xf32>, tensor<30x23xf32>, tensor<30xf32>, tensor<120x30xf32>, tensor<60x3xf32>, tensor<60xf32>, tensor<27x60xf32>, tensor<5xf32>, tensor<11xf32>, tensor<11xf32>, tensor<60x5xf32>, tensor<60xf32>, tensor<60x11xf32>, tensor<60xf32>, tensor<30x60xf32>, tensor<30xf32>, tensor<4x30xf32>, tensor<4x23x30xf32>, tensor<4x23x30xf32>, tensor<4x30x23xf32>, tensor<30xf32>, tensor<30x30xf32>, tensor<10x30xf32>, tensor<10x30xf32>, tensor<30x30xf32>, tensor<30xf32>, tensor<23x30xf32>, tensor<23x30xf32>, tensor<30x23xf32>, tensor<30xf32>, tensor<120x30xf32>, tensor<60x3xf32>, tensor<60xf32>, tensor<27x60xf32>, tensor<5xf32>, tensor<11xf32>, tensor<11xf32>, tensor<60x5xf32>, tensor<60xf32>, tensor<60x11xf32>, tensor<60xf32>, tensor<30x60xf32>, tensor<30xf32>, tensor<4x30xf32>, tensor<4x23x30xf32>, tensor<4x23x30xf32>, tensor<4x30x23xf32>, tensor<30xf32>, tensor<127x30xf32>, tensor<6x120xf32>, tensor<6x660xf32>, tensor<6x120xf32>, tensor<6x660xf32>, tensor<3x2x512x5xf32>, tensor<3x2x512x5xf32>, tensor<6x120xf32>, tensor<6x660xf32>, tensor<32xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> (tensor<6x120xf32>, tensor<6x660xf32>, tensor<6x120xf32>, tensor<6x660xf32>, tensor<3x2x512x5xf32>, tensor<3x2x512x5xf32>, tensor<6x120xf32>, tensor<6x660xf32>, tensor<32x127xf32>, tensor<32xi32>, tensor<32xf32>), sym_name = "main"} : () -> ()
}) : () -> ()
