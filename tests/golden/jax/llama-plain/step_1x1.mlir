module @jit_step attributes {jax.uses_shape_polymorphism = false, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<151x60xf32>, %arg1: tensor<60xf32>, %arg2: tensor<60x60xf32>, %arg3: tensor<20x60xf32>, %arg4: tensor<20x60xf32>, %arg5: tensor<60x60xf32>, %arg6: tensor<60xf32>, %arg7: tensor<77x60xf32>, %arg8: tensor<77x60xf32>, %arg9: tensor<60x77xf32>, %arg10: tensor<60xf32>, %arg11: tensor<60x60xf32>, %arg12: tensor<20x60xf32>, %arg13: tensor<20x60xf32>, %arg14: tensor<60x60xf32>, %arg15: tensor<60xf32>, %arg16: tensor<77x60xf32>, %arg17: tensor<77x60xf32>, %arg18: tensor<60x77xf32>, %arg19: tensor<60xf32>, %arg20: tensor<60x60xf32>, %arg21: tensor<20x60xf32>, %arg22: tensor<20x60xf32>, %arg23: tensor<60x60xf32>, %arg24: tensor<60xf32>, %arg25: tensor<77x60xf32>, %arg26: tensor<77x60xf32>, %arg27: tensor<60x77xf32>, %arg28: tensor<60xf32>, %arg29: tensor<151x60xf32>, %arg30: tensor<1x2x768x10xf32> {tf.aliasing_output = 0 : i32}, %arg31: tensor<1x2x768x10xf32> {tf.aliasing_output = 1 : i32}, %arg32: tensor<1x2x768x10xf32> {tf.aliasing_output = 2 : i32}, %arg33: tensor<1x2x768x10xf32> {tf.aliasing_output = 3 : i32}, %arg34: tensor<1x2x768x10xf32> {tf.aliasing_output = 4 : i32}, %arg35: tensor<1x2x768x10xf32> {tf.aliasing_output = 5 : i32}, %arg36: tensor<1xi32>, %arg37: tensor<1xi32>, %arg38: tensor<1xi32>, %arg39: tensor<1xi32>) -> (tensor<1x2x768x10xf32> {jax.result_info = "result[0][0]"}, tensor<1x2x768x10xf32> {jax.result_info = "result[0][1]"}, tensor<1x2x768x10xf32> {jax.result_info = "result[0][2]"}, tensor<1x2x768x10xf32> {jax.result_info = "result[0][3]"}, tensor<1x2x768x10xf32> {jax.result_info = "result[0][4]"}, tensor<1x2x768x10xf32> {jax.result_info = "result[0][5]"}, tensor<1x151xf32> {jax.result_info = "result[1]"}, tensor<1xi32> {jax.result_info = "result[2]"}, tensor<1xf32> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_0 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %cst_1 = stablehlo.constant dense<3.1622777> : tensor<f32>
    %c = stablehlo.constant dense<768> : tensor<i32>
    %c_2 = stablehlo.constant dense<1> : tensor<i32>
    %cst_3 = stablehlo.constant dense<5.000000e-03> : tensor<f32>
    %cst_4 = stablehlo.constant dense<6.000000e+01> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_6 = stablehlo.constant dense<151> : tensor<i32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %cst_8 = stablehlo.constant dense<[1.000000e+00, 0.182056427, 0.0331445411, 0.00603417633, 0.00109856052]> : tensor<5xf32>
    %0 = stablehlo.broadcast_in_dim %arg38, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %1 = stablehlo.iota dim = 0 : tensor<1xi32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %3 = stablehlo.add %0, %2 : tensor<1x1xi32>
    %4 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %5 = stablehlo.compare LT, %arg36, %4, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %6 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %7 = stablehlo.add %arg36, %6 : tensor<1xi32>
    %8 = stablehlo.select %5, %7, %arg36 : tensor<1xi1>, tensor<1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %10 = "stablehlo.gather"(%arg0, %9) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 60>}> : (tensor<151x60xf32>, tensor<1x1xi32>) -> tensor<1x60xf32>
    %11 = stablehlo.reshape %10 : (tensor<1x60xf32>) -> tensor<1x1x60xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<1x1x60xf32>
    %13 = stablehlo.reduce(%12 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<1x1x60xf32>, tensor<f32>) -> tensor<1x1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %16 = stablehlo.divide %14, %15 : tensor<1x1x1xf32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %18 = stablehlo.add %16, %17 : tensor<1x1x1xf32>
    %19 = stablehlo.rsqrt %18 : tensor<1x1x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x60xf32>
    %21 = stablehlo.multiply %11, %20 : tensor<1x1x60xf32>
    %22 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<60xf32>) -> tensor<1x1x60xf32>
    %23 = stablehlo.multiply %21, %22 : tensor<1x1x60xf32>
    %24 = stablehlo.dot_general %23, %arg2, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x1x60xf32>, tensor<60x60xf32>) -> tensor<1x1x60xf32>
    %25 = stablehlo.reshape %24 : (tensor<1x1x60xf32>) -> tensor<1x1x6x10xf32>
    %26 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<1x1x1x1xi32>
    %27 = stablehlo.convert %26 : (tensor<1x1x1x1xi32>) -> tensor<1x1x1x1xf32>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [3] : (tensor<5xf32>) -> tensor<1x1x1x5xf32>
    %29 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<1x1x1x5xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<1x1x1x5xf32>
    %31 = stablehlo.slice %25 [0:1, 0:1, 0:6, 0:10:2] : (tensor<1x1x6x10xf32>) -> tensor<1x1x6x5xf32>
    %32 = stablehlo.slice %25 [0:1, 0:1, 0:6, 1:10:2] : (tensor<1x1x6x10xf32>) -> tensor<1x1x6x5xf32>
    %33 = stablehlo.cosine %30 : tensor<1x1x1x5xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x6x5xf32>
    %35 = stablehlo.multiply %31, %34 : tensor<1x1x6x5xf32>
    %36 = stablehlo.sine %30 : tensor<1x1x1x5xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x6x5xf32>
    %38 = stablehlo.multiply %32, %37 : tensor<1x1x6x5xf32>
    %39 = stablehlo.subtract %35, %38 : tensor<1x1x6x5xf32>
    %40 = stablehlo.sine %30 : tensor<1x1x1x5xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x6x5xf32>
    %42 = stablehlo.multiply %31, %41 : tensor<1x1x6x5xf32>
    %43 = stablehlo.cosine %30 : tensor<1x1x1x5xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x6x5xf32>
    %45 = stablehlo.multiply %32, %44 : tensor<1x1x6x5xf32>
    %46 = stablehlo.add %42, %45 : tensor<1x1x6x5xf32>
    %47 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2, 3] : (tensor<1x1x6x5xf32>) -> tensor<1x1x6x5x1xf32>
    %48 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2, 3] : (tensor<1x1x6x5xf32>) -> tensor<1x1x6x5x1xf32>
    %49 = stablehlo.concatenate %47, %48, dim = 4 : (tensor<1x1x6x5x1xf32>, tensor<1x1x6x5x1xf32>) -> tensor<1x1x6x5x2xf32>
    %50 = stablehlo.reshape %49 : (tensor<1x1x6x5x2xf32>) -> tensor<1x1x6x10xf32>
    %51 = stablehlo.dot_general %23, %arg3, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x1x60xf32>, tensor<20x60xf32>) -> tensor<1x1x20xf32>
    %52 = stablehlo.reshape %51 : (tensor<1x1x20xf32>) -> tensor<1x1x2x10xf32>
    %53 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<1x1x1x1xi32>
    %54 = stablehlo.convert %53 : (tensor<1x1x1x1xi32>) -> tensor<1x1x1x1xf32>
    %55 = stablehlo.broadcast_in_dim %cst_8, dims = [3] : (tensor<5xf32>) -> tensor<1x1x1x5xf32>
    %56 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<1x1x1x5xf32>
    %57 = stablehlo.multiply %56, %55 : tensor<1x1x1x5xf32>
    %58 = stablehlo.slice %52 [0:1, 0:1, 0:2, 0:10:2] : (tensor<1x1x2x10xf32>) -> tensor<1x1x2x5xf32>
    %59 = stablehlo.slice %52 [0:1, 0:1, 0:2, 1:10:2] : (tensor<1x1x2x10xf32>) -> tensor<1x1x2x5xf32>
    %60 = stablehlo.cosine %57 : tensor<1x1x1x5xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x2x5xf32>
    %62 = stablehlo.multiply %58, %61 : tensor<1x1x2x5xf32>
    %63 = stablehlo.sine %57 : tensor<1x1x1x5xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x2x5xf32>
    %65 = stablehlo.multiply %59, %64 : tensor<1x1x2x5xf32>
    %66 = stablehlo.subtract %62, %65 : tensor<1x1x2x5xf32>
    %67 = stablehlo.sine %57 : tensor<1x1x1x5xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x2x5xf32>
    %69 = stablehlo.multiply %58, %68 : tensor<1x1x2x5xf32>
    %70 = stablehlo.cosine %57 : tensor<1x1x1x5xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x2x5xf32>
    %72 = stablehlo.multiply %59, %71 : tensor<1x1x2x5xf32>
    %73 = stablehlo.add %69, %72 : tensor<1x1x2x5xf32>
    %74 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 2, 3] : (tensor<1x1x2x5xf32>) -> tensor<1x1x2x5x1xf32>
    %75 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2, 3] : (tensor<1x1x2x5xf32>) -> tensor<1x1x2x5x1xf32>
    %76 = stablehlo.concatenate %74, %75, dim = 4 : (tensor<1x1x2x5x1xf32>, tensor<1x1x2x5x1xf32>) -> tensor<1x1x2x5x2xf32>
    %77 = stablehlo.reshape %76 : (tensor<1x1x2x5x2xf32>) -> tensor<1x1x2x10xf32>
    %78 = stablehlo.dot_general %23, %arg4, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x1x60xf32>, tensor<20x60xf32>) -> tensor<1x1x20xf32>
    %79 = stablehlo.reshape %78 : (tensor<1x1x20xf32>) -> tensor<1x1x2x10xf32>
    %80 = stablehlo.reshape %77 : (tensor<1x1x2x10xf32>) -> tensor<1x2x10xf32>
    %81 = stablehlo.transpose %80, dims = [1, 0, 2] : (tensor<1x2x10xf32>) -> tensor<2x1x10xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [1, 2, 3] : (tensor<2x1x10xf32>) -> tensor<1x2x1x10xf32>
    %83 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %84 = stablehlo.reshape %arg38 : (tensor<1xi32>) -> tensor<i32>
    %85 = stablehlo.compare LT, %83, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %86 = stablehlo.add %83, %c_2 : tensor<i32>
    %87 = stablehlo.select %85, %86, %83 : tensor<i1>, tensor<i32>
    %88 = stablehlo.compare LT, %84, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %89 = stablehlo.add %84, %c : tensor<i32>
    %90 = stablehlo.select %88, %89, %84 : tensor<i1>, tensor<i32>
    %91 = stablehlo.dynamic_update_slice %arg30, %82, %87, %c_7, %90, %c_7 : (tensor<1x2x768x10xf32>, tensor<1x2x1x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x768x10xf32>
    %92 = stablehlo.reshape %79 : (tensor<1x1x2x10xf32>) -> tensor<1x2x10xf32>
    %93 = stablehlo.transpose %92, dims = [1, 0, 2] : (tensor<1x2x10xf32>) -> tensor<2x1x10xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [1, 2, 3] : (tensor<2x1x10xf32>) -> tensor<1x2x1x10xf32>
    %95 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %96 = stablehlo.reshape %arg38 : (tensor<1xi32>) -> tensor<i32>
    %97 = stablehlo.compare LT, %95, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %98 = stablehlo.add %95, %c_2 : tensor<i32>
    %99 = stablehlo.select %97, %98, %95 : tensor<i1>, tensor<i32>
    %100 = stablehlo.compare LT, %96, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %101 = stablehlo.add %96, %c : tensor<i32>
    %102 = stablehlo.select %100, %101, %96 : tensor<i1>, tensor<i32>
    %103 = stablehlo.dynamic_update_slice %arg31, %94, %99, %c_7, %102, %c_7 : (tensor<1x2x768x10xf32>, tensor<1x2x1x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x768x10xf32>
    %104 = stablehlo.reshape %50 : (tensor<1x1x6x10xf32>) -> tensor<1x6x10xf32>
    %105 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %106 = call @dynamic_index_in_dim(%91, %105) : (tensor<1x2x768x10xf32>, tensor<i32>) -> tensor<2x768x10xf32>
    %107 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %108 = call @dynamic_index_in_dim(%103, %107) : (tensor<1x2x768x10xf32>, tensor<i32>) -> tensor<2x768x10xf32>
    %109 = stablehlo.reshape %3 : (tensor<1x1xi32>) -> tensor<1xi32>
    %110 = stablehlo.reshape %arg38 : (tensor<1xi32>) -> tensor<i32>
    %111 = stablehlo.reshape %arg39 : (tensor<1xi32>) -> tensor<i32>
    %112 = stablehlo.add %110, %111 : tensor<i32>
    %113 = stablehlo.iota dim = 0 : tensor<768xi32>
    %114 = stablehlo.broadcast_in_dim %106, dims = [0, 2, 3] : (tensor<2x768x10xf32>) -> tensor<2x3x768x10xf32>
    %115 = stablehlo.reshape %114 : (tensor<2x3x768x10xf32>) -> tensor<6x768x10xf32>
    %116 = stablehlo.broadcast_in_dim %112, dims = [] : (tensor<i32>) -> tensor<768xi32>
    %117 = stablehlo.compare LT, %113, %116, SIGNED : (tensor<768xi32>, tensor<768xi32>) -> tensor<768xi1>
    %118 = stablehlo.broadcast_in_dim %117, dims = [1] : (tensor<768xi1>) -> tensor<1x768x1xi1>
    %119 = call @_where(%118, %108, %c_7) : (tensor<1x768x1xi1>, tensor<2x768x10xf32>, tensor<i32>) -> tensor<2x768x10xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 2, 3] : (tensor<2x768x10xf32>) -> tensor<2x3x768x10xf32>
    %121 = stablehlo.reshape %120 : (tensor<2x3x768x10xf32>) -> tensor<6x768x10xf32>
    %122 = stablehlo.dot_general %104, %115, batching_dims = [1] x [0], contracting_dims = [2] x [2], precision = [HIGHEST, HIGHEST] : (tensor<1x6x10xf32>, tensor<6x768x10xf32>) -> tensor<6x1x768xf32>
    %123 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x1x768xf32>
    %124 = stablehlo.divide %122, %123 : tensor<6x1x768xf32>
    %125 = stablehlo.broadcast_in_dim %113, dims = [2] : (tensor<768xi32>) -> tensor<1x1x768xi32>
    %126 = stablehlo.broadcast_in_dim %109, dims = [1] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<1x1x768xi32>
    %128 = stablehlo.compare LE, %125, %127, SIGNED : (tensor<1x1x768xi32>, tensor<1x1x768xi32>) -> tensor<1x1x768xi1>
    %129 = call @_where_0(%128, %124, %cst_0) : (tensor<1x1x768xi1>, tensor<6x1x768xf32>, tensor<f32>) -> tensor<6x1x768xf32>
    %130 = stablehlo.reduce(%129 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<6x1x768xf32>, tensor<f32>) -> tensor<6x1xf32>
    %131 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %132 = stablehlo.maximum %131, %130 : tensor<6x1xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x1x1xf32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [0, 1, 2] : (tensor<6x1x1xf32>) -> tensor<6x1x768xf32>
    %135 = stablehlo.subtract %129, %134 : tensor<6x1x768xf32>
    %136 = stablehlo.exponential %135 : tensor<6x1x768xf32>
    %137 = stablehlo.reduce(%136 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<6x1x768xf32>, tensor<f32>) -> tensor<6x1xf32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x1x1xf32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [0, 1, 2] : (tensor<6x1x1xf32>) -> tensor<6x1x768xf32>
    %140 = stablehlo.divide %136, %139 : tensor<6x1x768xf32>
    %141 = stablehlo.dot_general %121, %140, batching_dims = [0] x [0], contracting_dims = [1] x [2], precision = [HIGHEST, HIGHEST] : (tensor<6x768x10xf32>, tensor<6x1x768xf32>) -> tensor<6x10x1xf32>
    %142 = stablehlo.transpose %141, dims = [2, 0, 1] : (tensor<6x10x1xf32>) -> tensor<1x6x10xf32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [1, 2, 3] : (tensor<1x6x10xf32>) -> tensor<1x1x6x10xf32>
    %144 = stablehlo.reshape %143 : (tensor<1x1x6x10xf32>) -> tensor<1x1x60xf32>
    %145 = stablehlo.dot_general %144, %arg5, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x1x60xf32>, tensor<60x60xf32>) -> tensor<1x1x60xf32>
    %146 = stablehlo.add %11, %145 : tensor<1x1x60xf32>
    %147 = stablehlo.multiply %146, %146 : tensor<1x1x60xf32>
    %148 = stablehlo.reduce(%147 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<1x1x60xf32>, tensor<f32>) -> tensor<1x1xf32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %150 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %151 = stablehlo.divide %149, %150 : tensor<1x1x1xf32>
    %152 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %153 = stablehlo.add %151, %152 : tensor<1x1x1xf32>
    %154 = stablehlo.rsqrt %153 : tensor<1x1x1xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x60xf32>
    %156 = stablehlo.multiply %146, %155 : tensor<1x1x60xf32>
    %157 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<60xf32>) -> tensor<1x1x60xf32>
    %158 = stablehlo.multiply %156, %157 : tensor<1x1x60xf32>
    %159 = stablehlo.dot_general %158, %arg7, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x1x60xf32>, tensor<77x60xf32>) -> tensor<1x1x77xf32>
    %160 = call @silu(%159) : (tensor<1x1x77xf32>) -> tensor<1x1x77xf32>
    %161 = stablehlo.dot_general %158, %arg8, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x1x60xf32>, tensor<77x60xf32>) -> tensor<1x1x77xf32>
    %162 = stablehlo.multiply %160, %161 : tensor<1x1x77xf32>
    %163 = stablehlo.dot_general %162, %arg9, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x1x77xf32>, tensor<60x77xf32>) -> tensor<1x1x60xf32>
    %164 = stablehlo.add %146, %163 : tensor<1x1x60xf32>
    %165 = stablehlo.multiply %164, %164 : tensor<1x1x60xf32>
    %166 = stablehlo.reduce(%165 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<1x1x60xf32>, tensor<f32>) -> tensor<1x1xf32>
    %167 = stablehlo.broadcast_in_dim %166, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %168 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %169 = stablehlo.divide %167, %168 : tensor<1x1x1xf32>
    %170 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %171 = stablehlo.add %169, %170 : tensor<1x1x1xf32>
    %172 = stablehlo.rsqrt %171 : tensor<1x1x1xf32>
    %173 = stablehlo.broadcast_in_dim %172, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x60xf32>
    %174 = stablehlo.multiply %164, %173 : tensor<1x1x60xf32>
    %175 = stablehlo.broadcast_in_dim %arg10, dims = [2] : (tensor<60xf32>) -> tensor<1x1x60xf32>
    %176 = stablehlo.multiply %174, %175 : tensor<1x1x60xf32>
    %177 = stablehlo.dot_general %176, %arg11, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x1x60xf32>, tensor<60x60xf32>) -> tensor<1x1x60xf32>
    %178 = stablehlo.reshape %177 : (tensor<1x1x60xf32>) -> tensor<1x1x6x10xf32>
    %179 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<1x1x1x1xi32>
    %180 = stablehlo.convert %179 : (tensor<1x1x1x1xi32>) -> tensor<1x1x1x1xf32>
    %181 = stablehlo.broadcast_in_dim %cst_8, dims = [3] : (tensor<5xf32>) -> tensor<1x1x1x5xf32>
    %182 = stablehlo.broadcast_in_dim %180, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<1x1x1x5xf32>
    %183 = stablehlo.multiply %182, %181 : tensor<1x1x1x5xf32>
    %184 = stablehlo.slice %178 [0:1, 0:1, 0:6, 0:10:2] : (tensor<1x1x6x10xf32>) -> tensor<1x1x6x5xf32>
    %185 = stablehlo.slice %178 [0:1, 0:1, 0:6, 1:10:2] : (tensor<1x1x6x10xf32>) -> tensor<1x1x6x5xf32>
    %186 = stablehlo.cosine %183 : tensor<1x1x1x5xf32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x6x5xf32>
    %188 = stablehlo.multiply %184, %187 : tensor<1x1x6x5xf32>
    %189 = stablehlo.sine %183 : tensor<1x1x1x5xf32>
    %190 = stablehlo.broadcast_in_dim %189, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x6x5xf32>
    %191 = stablehlo.multiply %185, %190 : tensor<1x1x6x5xf32>
    %192 = stablehlo.subtract %188, %191 : tensor<1x1x6x5xf32>
    %193 = stablehlo.sine %183 : tensor<1x1x1x5xf32>
    %194 = stablehlo.broadcast_in_dim %193, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x6x5xf32>
    %195 = stablehlo.multiply %184, %194 : tensor<1x1x6x5xf32>
    %196 = stablehlo.cosine %183 : tensor<1x1x1x5xf32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x6x5xf32>
    %198 = stablehlo.multiply %185, %197 : tensor<1x1x6x5xf32>
    %199 = stablehlo.add %195, %198 : tensor<1x1x6x5xf32>
    %200 = stablehlo.broadcast_in_dim %192, dims = [0, 1, 2, 3] : (tensor<1x1x6x5xf32>) -> tensor<1x1x6x5x1xf32>
    %201 = stablehlo.broadcast_in_dim %199, dims = [0, 1, 2, 3] : (tensor<1x1x6x5xf32>) -> tensor<1x1x6x5x1xf32>
    %202 = stablehlo.concatenate %200, %201, dim = 4 : (tensor<1x1x6x5x1xf32>, tensor<1x1x6x5x1xf32>) -> tensor<1x1x6x5x2xf32>
    %203 = stablehlo.reshape %202 : (tensor<1x1x6x5x2xf32>) -> tensor<1x1x6x10xf32>
    %204 = stablehlo.dot_general %176, %arg12, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x1x60xf32>, tensor<20x60xf32>) -> tensor<1x1x20xf32>
    %205 = stablehlo.reshape %204 : (tensor<1x1x20xf32>) -> tensor<1x1x2x10xf32>
    %206 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<1x1x1x1xi32>
    %207 = stablehlo.convert %206 : (tensor<1x1x1x1xi32>) -> tensor<1x1x1x1xf32>
    %208 = stablehlo.broadcast_in_dim %cst_8, dims = [3] : (tensor<5xf32>) -> tensor<1x1x1x5xf32>
    %209 = stablehlo.broadcast_in_dim %207, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<1x1x1x5xf32>
    %210 = stablehlo.multiply %209, %208 : tensor<1x1x1x5xf32>
    %211 = stablehlo.slice %205 [0:1, 0:1, 0:2, 0:10:2] : (tensor<1x1x2x10xf32>) -> tensor<1x1x2x5xf32>
    %212 = stablehlo.slice %205 [0:1, 0:1, 0:2, 1:10:2] : (tensor<1x1x2x10xf32>) -> tensor<1x1x2x5xf32>
    %213 = stablehlo.cosine %210 : tensor<1x1x1x5xf32>
    %214 = stablehlo.broadcast_in_dim %213, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x2x5xf32>
    %215 = stablehlo.multiply %211, %214 : tensor<1x1x2x5xf32>
    %216 = stablehlo.sine %210 : tensor<1x1x1x5xf32>
    %217 = stablehlo.broadcast_in_dim %216, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x2x5xf32>
    %218 = stablehlo.multiply %212, %217 : tensor<1x1x2x5xf32>
    %219 = stablehlo.subtract %215, %218 : tensor<1x1x2x5xf32>
    %220 = stablehlo.sine %210 : tensor<1x1x1x5xf32>
    %221 = stablehlo.broadcast_in_dim %220, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x2x5xf32>
    %222 = stablehlo.multiply %211, %221 : tensor<1x1x2x5xf32>
    %223 = stablehlo.cosine %210 : tensor<1x1x1x5xf32>
    %224 = stablehlo.broadcast_in_dim %223, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x2x5xf32>
    %225 = stablehlo.multiply %212, %224 : tensor<1x1x2x5xf32>
    %226 = stablehlo.add %222, %225 : tensor<1x1x2x5xf32>
    %227 = stablehlo.broadcast_in_dim %219, dims = [0, 1, 2, 3] : (tensor<1x1x2x5xf32>) -> tensor<1x1x2x5x1xf32>
    %228 = stablehlo.broadcast_in_dim %226, dims = [0, 1, 2, 3] : (tensor<1x1x2x5xf32>) -> tensor<1x1x2x5x1xf32>
    %229 = stablehlo.concatenate %227, %228, dim = 4 : (tensor<1x1x2x5x1xf32>, tensor<1x1x2x5x1xf32>) -> tensor<1x1x2x5x2xf32>
    %230 = stablehlo.reshape %229 : (tensor<1x1x2x5x2xf32>) -> tensor<1x1x2x10xf32>
    %231 = stablehlo.dot_general %176, %arg13, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x1x60xf32>, tensor<20x60xf32>) -> tensor<1x1x20xf32>
    %232 = stablehlo.reshape %231 : (tensor<1x1x20xf32>) -> tensor<1x1x2x10xf32>
    %233 = stablehlo.reshape %230 : (tensor<1x1x2x10xf32>) -> tensor<1x2x10xf32>
    %234 = stablehlo.transpose %233, dims = [1, 0, 2] : (tensor<1x2x10xf32>) -> tensor<2x1x10xf32>
    %235 = stablehlo.broadcast_in_dim %234, dims = [1, 2, 3] : (tensor<2x1x10xf32>) -> tensor<1x2x1x10xf32>
    %236 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %237 = stablehlo.reshape %arg38 : (tensor<1xi32>) -> tensor<i32>
    %238 = stablehlo.compare LT, %236, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %239 = stablehlo.add %236, %c_2 : tensor<i32>
    %240 = stablehlo.select %238, %239, %236 : tensor<i1>, tensor<i32>
    %241 = stablehlo.compare LT, %237, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %242 = stablehlo.add %237, %c : tensor<i32>
    %243 = stablehlo.select %241, %242, %237 : tensor<i1>, tensor<i32>
    %244 = stablehlo.dynamic_update_slice %arg32, %235, %240, %c_7, %243, %c_7 : (tensor<1x2x768x10xf32>, tensor<1x2x1x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x768x10xf32>
    %245 = stablehlo.reshape %232 : (tensor<1x1x2x10xf32>) -> tensor<1x2x10xf32>
    %246 = stablehlo.transpose %245, dims = [1, 0, 2] : (tensor<1x2x10xf32>) -> tensor<2x1x10xf32>
    %247 = stablehlo.broadcast_in_dim %246, dims = [1, 2, 3] : (tensor<2x1x10xf32>) -> tensor<1x2x1x10xf32>
    %248 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %249 = stablehlo.reshape %arg38 : (tensor<1xi32>) -> tensor<i32>
    %250 = stablehlo.compare LT, %248, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %251 = stablehlo.add %248, %c_2 : tensor<i32>
    %252 = stablehlo.select %250, %251, %248 : tensor<i1>, tensor<i32>
    %253 = stablehlo.compare LT, %249, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %254 = stablehlo.add %249, %c : tensor<i32>
    %255 = stablehlo.select %253, %254, %249 : tensor<i1>, tensor<i32>
    %256 = stablehlo.dynamic_update_slice %arg33, %247, %252, %c_7, %255, %c_7 : (tensor<1x2x768x10xf32>, tensor<1x2x1x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x768x10xf32>
    %257 = stablehlo.reshape %203 : (tensor<1x1x6x10xf32>) -> tensor<1x6x10xf32>
    %258 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %259 = call @dynamic_index_in_dim(%244, %258) : (tensor<1x2x768x10xf32>, tensor<i32>) -> tensor<2x768x10xf32>
    %260 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %261 = call @dynamic_index_in_dim(%256, %260) : (tensor<1x2x768x10xf32>, tensor<i32>) -> tensor<2x768x10xf32>
    %262 = stablehlo.reshape %3 : (tensor<1x1xi32>) -> tensor<1xi32>
    %263 = stablehlo.reshape %arg38 : (tensor<1xi32>) -> tensor<i32>
    %264 = stablehlo.reshape %arg39 : (tensor<1xi32>) -> tensor<i32>
    %265 = stablehlo.add %263, %264 : tensor<i32>
    %266 = stablehlo.iota dim = 0 : tensor<768xi32>
    %267 = stablehlo.broadcast_in_dim %259, dims = [0, 2, 3] : (tensor<2x768x10xf32>) -> tensor<2x3x768x10xf32>
    %268 = stablehlo.reshape %267 : (tensor<2x3x768x10xf32>) -> tensor<6x768x10xf32>
    %269 = stablehlo.broadcast_in_dim %265, dims = [] : (tensor<i32>) -> tensor<768xi32>
    %270 = stablehlo.compare LT, %266, %269, SIGNED : (tensor<768xi32>, tensor<768xi32>) -> tensor<768xi1>
    %271 = stablehlo.broadcast_in_dim %270, dims = [1] : (tensor<768xi1>) -> tensor<1x768x1xi1>
    %272 = call @_where(%271, %261, %c_7) : (tensor<1x768x1xi1>, tensor<2x768x10xf32>, tensor<i32>) -> tensor<2x768x10xf32>
    %273 = stablehlo.broadcast_in_dim %272, dims = [0, 2, 3] : (tensor<2x768x10xf32>) -> tensor<2x3x768x10xf32>
    %274 = stablehlo.reshape %273 : (tensor<2x3x768x10xf32>) -> tensor<6x768x10xf32>
    %275 = stablehlo.dot_general %257, %268, batching_dims = [1] x [0], contracting_dims = [2] x [2], precision = [HIGHEST, HIGHEST] : (tensor<1x6x10xf32>, tensor<6x768x10xf32>) -> tensor<6x1x768xf32>
    %276 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x1x768xf32>
    %277 = stablehlo.divide %275, %276 : tensor<6x1x768xf32>
    %278 = stablehlo.broadcast_in_dim %266, dims = [2] : (tensor<768xi32>) -> tensor<1x1x768xi32>
    %279 = stablehlo.broadcast_in_dim %262, dims = [1] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %280 = stablehlo.broadcast_in_dim %279, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<1x1x768xi32>
    %281 = stablehlo.compare LE, %278, %280, SIGNED : (tensor<1x1x768xi32>, tensor<1x1x768xi32>) -> tensor<1x1x768xi1>
    %282 = call @_where_0(%281, %277, %cst_0) : (tensor<1x1x768xi1>, tensor<6x1x768xf32>, tensor<f32>) -> tensor<6x1x768xf32>
    %283 = stablehlo.reduce(%282 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<6x1x768xf32>, tensor<f32>) -> tensor<6x1xf32>
    %284 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %285 = stablehlo.maximum %284, %283 : tensor<6x1xf32>
    %286 = stablehlo.broadcast_in_dim %285, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x1x1xf32>
    %287 = stablehlo.broadcast_in_dim %286, dims = [0, 1, 2] : (tensor<6x1x1xf32>) -> tensor<6x1x768xf32>
    %288 = stablehlo.subtract %282, %287 : tensor<6x1x768xf32>
    %289 = stablehlo.exponential %288 : tensor<6x1x768xf32>
    %290 = stablehlo.reduce(%289 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<6x1x768xf32>, tensor<f32>) -> tensor<6x1xf32>
    %291 = stablehlo.broadcast_in_dim %290, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x1x1xf32>
    %292 = stablehlo.broadcast_in_dim %291, dims = [0, 1, 2] : (tensor<6x1x1xf32>) -> tensor<6x1x768xf32>
    %293 = stablehlo.divide %289, %292 : tensor<6x1x768xf32>
    %294 = stablehlo.dot_general %274, %293, batching_dims = [0] x [0], contracting_dims = [1] x [2], precision = [HIGHEST, HIGHEST] : (tensor<6x768x10xf32>, tensor<6x1x768xf32>) -> tensor<6x10x1xf32>
    %295 = stablehlo.transpose %294, dims = [2, 0, 1] : (tensor<6x10x1xf32>) -> tensor<1x6x10xf32>
    %296 = stablehlo.broadcast_in_dim %295, dims = [1, 2, 3] : (tensor<1x6x10xf32>) -> tensor<1x1x6x10xf32>
    %297 = stablehlo.reshape %296 : (tensor<1x1x6x10xf32>) -> tensor<1x1x60xf32>
    %298 = stablehlo.dot_general %297, %arg14, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x1x60xf32>, tensor<60x60xf32>) -> tensor<1x1x60xf32>
    %299 = stablehlo.add %164, %298 : tensor<1x1x60xf32>
    %300 = stablehlo.multiply %299, %299 : tensor<1x1x60xf32>
    %301 = stablehlo.reduce(%300 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<1x1x60xf32>, tensor<f32>) -> tensor<1x1xf32>
    %302 = stablehlo.broadcast_in_dim %301, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %303 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %304 = stablehlo.divide %302, %303 : tensor<1x1x1xf32>
    %305 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %306 = stablehlo.add %304, %305 : tensor<1x1x1xf32>
    %307 = stablehlo.rsqrt %306 : tensor<1x1x1xf32>
    %308 = stablehlo.broadcast_in_dim %307, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x60xf32>
    %309 = stablehlo.multiply %299, %308 : tensor<1x1x60xf32>
    %310 = stablehlo.broadcast_in_dim %arg15, dims = [2] : (tensor<60xf32>) -> tensor<1x1x60xf32>
    %311 = stablehlo.multiply %309, %310 : tensor<1x1x60xf32>
    %312 = stablehlo.dot_general %311, %arg16, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x1x60xf32>, tensor<77x60xf32>) -> tensor<1x1x77xf32>
    %313 = call @silu(%312) : (tensor<1x1x77xf32>) -> tensor<1x1x77xf32>
    %314 = stablehlo.dot_general %311, %arg17, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x1x60xf32>, tensor<77x60xf32>) -> tensor<1x1x77xf32>
    %315 = stablehlo.multiply %313, %314 : tensor<1x1x77xf32>
    %316 = stablehlo.dot_general %315, %arg18, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x1x77xf32>, tensor<60x77xf32>) -> tensor<1x1x60xf32>
    %317 = stablehlo.add %299, %316 : tensor<1x1x60xf32>
    %318 = stablehlo.multiply %317, %317 : tensor<1x1x60xf32>
    %319 = stablehlo.reduce(%318 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<1x1x60xf32>, tensor<f32>) -> tensor<1x1xf32>
    %320 = stablehlo.broadcast_in_dim %319, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %321 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %322 = stablehlo.divide %320, %321 : tensor<1x1x1xf32>
    %323 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %324 = stablehlo.add %322, %323 : tensor<1x1x1xf32>
    %325 = stablehlo.rsqrt %324 : tensor<1x1x1xf32>
    %326 = stablehlo.broadcast_in_dim %325, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x60xf32>
    %327 = stablehlo.multiply %317, %326 : tensor<1x1x60xf32>
    %328 = stablehlo.broadcast_in_dim %arg19, dims = [2] : (tensor<60xf32>) -> tensor<1x1x60xf32>
    %329 = stablehlo.multiply %327, %328 : tensor<1x1x60xf32>
    %330 = stablehlo.dot_general %329, %arg20, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x1x60xf32>, tensor<60x60xf32>) -> tensor<1x1x60xf32>
    %331 = stablehlo.reshape %330 : (tensor<1x1x60xf32>) -> tensor<1x1x6x10xf32>
    %332 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<1x1x1x1xi32>
    %333 = stablehlo.convert %332 : (tensor<1x1x1x1xi32>) -> tensor<1x1x1x1xf32>
    %334 = stablehlo.broadcast_in_dim %cst_8, dims = [3] : (tensor<5xf32>) -> tensor<1x1x1x5xf32>
    %335 = stablehlo.broadcast_in_dim %333, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<1x1x1x5xf32>
    %336 = stablehlo.multiply %335, %334 : tensor<1x1x1x5xf32>
    %337 = stablehlo.slice %331 [0:1, 0:1, 0:6, 0:10:2] : (tensor<1x1x6x10xf32>) -> tensor<1x1x6x5xf32>
    %338 = stablehlo.slice %331 [0:1, 0:1, 0:6, 1:10:2] : (tensor<1x1x6x10xf32>) -> tensor<1x1x6x5xf32>
    %339 = stablehlo.cosine %336 : tensor<1x1x1x5xf32>
    %340 = stablehlo.broadcast_in_dim %339, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x6x5xf32>
    %341 = stablehlo.multiply %337, %340 : tensor<1x1x6x5xf32>
    %342 = stablehlo.sine %336 : tensor<1x1x1x5xf32>
    %343 = stablehlo.broadcast_in_dim %342, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x6x5xf32>
    %344 = stablehlo.multiply %338, %343 : tensor<1x1x6x5xf32>
    %345 = stablehlo.subtract %341, %344 : tensor<1x1x6x5xf32>
    %346 = stablehlo.sine %336 : tensor<1x1x1x5xf32>
    %347 = stablehlo.broadcast_in_dim %346, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x6x5xf32>
    %348 = stablehlo.multiply %337, %347 : tensor<1x1x6x5xf32>
    %349 = stablehlo.cosine %336 : tensor<1x1x1x5xf32>
    %350 = stablehlo.broadcast_in_dim %349, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x6x5xf32>
    %351 = stablehlo.multiply %338, %350 : tensor<1x1x6x5xf32>
    %352 = stablehlo.add %348, %351 : tensor<1x1x6x5xf32>
    %353 = stablehlo.broadcast_in_dim %345, dims = [0, 1, 2, 3] : (tensor<1x1x6x5xf32>) -> tensor<1x1x6x5x1xf32>
    %354 = stablehlo.broadcast_in_dim %352, dims = [0, 1, 2, 3] : (tensor<1x1x6x5xf32>) -> tensor<1x1x6x5x1xf32>
    %355 = stablehlo.concatenate %353, %354, dim = 4 : (tensor<1x1x6x5x1xf32>, tensor<1x1x6x5x1xf32>) -> tensor<1x1x6x5x2xf32>
    %356 = stablehlo.reshape %355 : (tensor<1x1x6x5x2xf32>) -> tensor<1x1x6x10xf32>
    %357 = stablehlo.dot_general %329, %arg21, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x1x60xf32>, tensor<20x60xf32>) -> tensor<1x1x20xf32>
    %358 = stablehlo.reshape %357 : (tensor<1x1x20xf32>) -> tensor<1x1x2x10xf32>
    %359 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<1x1x1x1xi32>
    %360 = stablehlo.convert %359 : (tensor<1x1x1x1xi32>) -> tensor<1x1x1x1xf32>
    %361 = stablehlo.broadcast_in_dim %cst_8, dims = [3] : (tensor<5xf32>) -> tensor<1x1x1x5xf32>
    %362 = stablehlo.broadcast_in_dim %360, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<1x1x1x5xf32>
    %363 = stablehlo.multiply %362, %361 : tensor<1x1x1x5xf32>
    %364 = stablehlo.slice %358 [0:1, 0:1, 0:2, 0:10:2] : (tensor<1x1x2x10xf32>) -> tensor<1x1x2x5xf32>
    %365 = stablehlo.slice %358 [0:1, 0:1, 0:2, 1:10:2] : (tensor<1x1x2x10xf32>) -> tensor<1x1x2x5xf32>
    %366 = stablehlo.cosine %363 : tensor<1x1x1x5xf32>
    %367 = stablehlo.broadcast_in_dim %366, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x2x5xf32>
    %368 = stablehlo.multiply %364, %367 : tensor<1x1x2x5xf32>
    %369 = stablehlo.sine %363 : tensor<1x1x1x5xf32>
    %370 = stablehlo.broadcast_in_dim %369, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x2x5xf32>
    %371 = stablehlo.multiply %365, %370 : tensor<1x1x2x5xf32>
    %372 = stablehlo.subtract %368, %371 : tensor<1x1x2x5xf32>
    %373 = stablehlo.sine %363 : tensor<1x1x1x5xf32>
    %374 = stablehlo.broadcast_in_dim %373, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x2x5xf32>
    %375 = stablehlo.multiply %364, %374 : tensor<1x1x2x5xf32>
    %376 = stablehlo.cosine %363 : tensor<1x1x1x5xf32>
    %377 = stablehlo.broadcast_in_dim %376, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x1x2x5xf32>
    %378 = stablehlo.multiply %365, %377 : tensor<1x1x2x5xf32>
    %379 = stablehlo.add %375, %378 : tensor<1x1x2x5xf32>
    %380 = stablehlo.broadcast_in_dim %372, dims = [0, 1, 2, 3] : (tensor<1x1x2x5xf32>) -> tensor<1x1x2x5x1xf32>
    %381 = stablehlo.broadcast_in_dim %379, dims = [0, 1, 2, 3] : (tensor<1x1x2x5xf32>) -> tensor<1x1x2x5x1xf32>
    %382 = stablehlo.concatenate %380, %381, dim = 4 : (tensor<1x1x2x5x1xf32>, tensor<1x1x2x5x1xf32>) -> tensor<1x1x2x5x2xf32>
    %383 = stablehlo.reshape %382 : (tensor<1x1x2x5x2xf32>) -> tensor<1x1x2x10xf32>
    %384 = stablehlo.dot_general %329, %arg22, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x1x60xf32>, tensor<20x60xf32>) -> tensor<1x1x20xf32>
    %385 = stablehlo.reshape %384 : (tensor<1x1x20xf32>) -> tensor<1x1x2x10xf32>
    %386 = stablehlo.reshape %383 : (tensor<1x1x2x10xf32>) -> tensor<1x2x10xf32>
    %387 = stablehlo.transpose %386, dims = [1, 0, 2] : (tensor<1x2x10xf32>) -> tensor<2x1x10xf32>
    %388 = stablehlo.broadcast_in_dim %387, dims = [1, 2, 3] : (tensor<2x1x10xf32>) -> tensor<1x2x1x10xf32>
    %389 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %390 = stablehlo.reshape %arg38 : (tensor<1xi32>) -> tensor<i32>
    %391 = stablehlo.compare LT, %389, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %392 = stablehlo.add %389, %c_2 : tensor<i32>
    %393 = stablehlo.select %391, %392, %389 : tensor<i1>, tensor<i32>
    %394 = stablehlo.compare LT, %390, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %395 = stablehlo.add %390, %c : tensor<i32>
    %396 = stablehlo.select %394, %395, %390 : tensor<i1>, tensor<i32>
    %397 = stablehlo.dynamic_update_slice %arg34, %388, %393, %c_7, %396, %c_7 : (tensor<1x2x768x10xf32>, tensor<1x2x1x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x768x10xf32>
    %398 = stablehlo.reshape %385 : (tensor<1x1x2x10xf32>) -> tensor<1x2x10xf32>
    %399 = stablehlo.transpose %398, dims = [1, 0, 2] : (tensor<1x2x10xf32>) -> tensor<2x1x10xf32>
    %400 = stablehlo.broadcast_in_dim %399, dims = [1, 2, 3] : (tensor<2x1x10xf32>) -> tensor<1x2x1x10xf32>
    %401 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %402 = stablehlo.reshape %arg38 : (tensor<1xi32>) -> tensor<i32>
    %403 = stablehlo.compare LT, %401, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %404 = stablehlo.add %401, %c_2 : tensor<i32>
    %405 = stablehlo.select %403, %404, %401 : tensor<i1>, tensor<i32>
    %406 = stablehlo.compare LT, %402, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %407 = stablehlo.add %402, %c : tensor<i32>
    %408 = stablehlo.select %406, %407, %402 : tensor<i1>, tensor<i32>
    %409 = stablehlo.dynamic_update_slice %arg35, %400, %405, %c_7, %408, %c_7 : (tensor<1x2x768x10xf32>, tensor<1x2x1x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x768x10xf32>
    %410 = stablehlo.reshape %356 : (tensor<1x1x6x10xf32>) -> tensor<1x6x10xf32>
    %411 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %412 = call @dynamic_index_in_dim(%397, %411) : (tensor<1x2x768x10xf32>, tensor<i32>) -> tensor<2x768x10xf32>
    %413 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %414 = call @dynamic_index_in_dim(%409, %413) : (tensor<1x2x768x10xf32>, tensor<i32>) -> tensor<2x768x10xf32>
    %415 = stablehlo.reshape %3 : (tensor<1x1xi32>) -> tensor<1xi32>
    %416 = stablehlo.reshape %arg38 : (tensor<1xi32>) -> tensor<i32>
    %417 = stablehlo.reshape %arg39 : (tensor<1xi32>) -> tensor<i32>
    %418 = stablehlo.add %416, %417 : tensor<i32>
    %419 = stablehlo.iota dim = 0 : tensor<768xi32>
    %420 = stablehlo.broadcast_in_dim %412, dims = [0, 2, 3] : (tensor<2x768x10xf32>) -> tensor<2x3x768x10xf32>
    %421 = stablehlo.reshape %420 : (tensor<2x3x768x10xf32>) -> tensor<6x768x10xf32>
    %422 = stablehlo.broadcast_in_dim %418, dims = [] : (tensor<i32>) -> tensor<768xi32>
    %423 = stablehlo.compare LT, %419, %422, SIGNED : (tensor<768xi32>, tensor<768xi32>) -> tensor<768xi1>
    %424 = stablehlo.broadcast_in_dim %423, dims = [1] : (tensor<768xi1>) -> tensor<1x768x1xi1>
    %425 = call @_where(%424, %414, %c_7) : (tensor<1x768x1xi1>, tensor<2x768x10xf32>, tensor<i32>) -> tensor<2x768x10xf32>
    %426 = stablehlo.broadcast_in_dim %425, dims = [0, 2, 3] : (tensor<2x768x10xf32>) -> tensor<2x3x768x10xf32>
    %427 = stablehlo.reshape %426 : (tensor<2x3x768x10xf32>) -> tensor<6x768x10xf32>
    %428 = stablehlo.dot_general %410, %421, batching_dims = [1] x [0], contracting_dims = [2] x [2], precision = [HIGHEST, HIGHEST] : (tensor<1x6x10xf32>, tensor<6x768x10xf32>) -> tensor<6x1x768xf32>
    %429 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x1x768xf32>
    %430 = stablehlo.divide %428, %429 : tensor<6x1x768xf32>
    %431 = stablehlo.broadcast_in_dim %419, dims = [2] : (tensor<768xi32>) -> tensor<1x1x768xi32>
    %432 = stablehlo.broadcast_in_dim %415, dims = [1] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %433 = stablehlo.broadcast_in_dim %432, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<1x1x768xi32>
    %434 = stablehlo.compare LE, %431, %433, SIGNED : (tensor<1x1x768xi32>, tensor<1x1x768xi32>) -> tensor<1x1x768xi1>
    %435 = call @_where_0(%434, %430, %cst_0) : (tensor<1x1x768xi1>, tensor<6x1x768xf32>, tensor<f32>) -> tensor<6x1x768xf32>
    %436 = stablehlo.reduce(%435 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<6x1x768xf32>, tensor<f32>) -> tensor<6x1xf32>
    %437 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %438 = stablehlo.maximum %437, %436 : tensor<6x1xf32>
    %439 = stablehlo.broadcast_in_dim %438, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x1x1xf32>
    %440 = stablehlo.broadcast_in_dim %439, dims = [0, 1, 2] : (tensor<6x1x1xf32>) -> tensor<6x1x768xf32>
    %441 = stablehlo.subtract %435, %440 : tensor<6x1x768xf32>
    %442 = stablehlo.exponential %441 : tensor<6x1x768xf32>
    %443 = stablehlo.reduce(%442 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<6x1x768xf32>, tensor<f32>) -> tensor<6x1xf32>
    %444 = stablehlo.broadcast_in_dim %443, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x1x1xf32>
    %445 = stablehlo.broadcast_in_dim %444, dims = [0, 1, 2] : (tensor<6x1x1xf32>) -> tensor<6x1x768xf32>
    %446 = stablehlo.divide %442, %445 : tensor<6x1x768xf32>
    %447 = stablehlo.dot_general %427, %446, batching_dims = [0] x [0], contracting_dims = [1] x [2], precision = [HIGHEST, HIGHEST] : (tensor<6x768x10xf32>, tensor<6x1x768xf32>) -> tensor<6x10x1xf32>
    %448 = stablehlo.transpose %447, dims = [2, 0, 1] : (tensor<6x10x1xf32>) -> tensor<1x6x10xf32>
    %449 = stablehlo.broadcast_in_dim %448, dims = [1, 2, 3] : (tensor<1x6x10xf32>) -> tensor<1x1x6x10xf32>
    %450 = stablehlo.reshape %449 : (tensor<1x1x6x10xf32>) -> tensor<1x1x60xf32>
    %451 = stablehlo.dot_general %450, %arg23, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x1x60xf32>, tensor<60x60xf32>) -> tensor<1x1x60xf32>
    %452 = stablehlo.add %317, %451 : tensor<1x1x60xf32>
    %453 = stablehlo.multiply %452, %452 : tensor<1x1x60xf32>
    %454 = stablehlo.reduce(%453 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<1x1x60xf32>, tensor<f32>) -> tensor<1x1xf32>
    %455 = stablehlo.broadcast_in_dim %454, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %456 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %457 = stablehlo.divide %455, %456 : tensor<1x1x1xf32>
    %458 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %459 = stablehlo.add %457, %458 : tensor<1x1x1xf32>
    %460 = stablehlo.rsqrt %459 : tensor<1x1x1xf32>
    %461 = stablehlo.broadcast_in_dim %460, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x60xf32>
    %462 = stablehlo.multiply %452, %461 : tensor<1x1x60xf32>
    %463 = stablehlo.broadcast_in_dim %arg24, dims = [2] : (tensor<60xf32>) -> tensor<1x1x60xf32>
    %464 = stablehlo.multiply %462, %463 : tensor<1x1x60xf32>
    %465 = stablehlo.dot_general %464, %arg25, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x1x60xf32>, tensor<77x60xf32>) -> tensor<1x1x77xf32>
    %466 = call @silu(%465) : (tensor<1x1x77xf32>) -> tensor<1x1x77xf32>
    %467 = stablehlo.dot_general %464, %arg26, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x1x60xf32>, tensor<77x60xf32>) -> tensor<1x1x77xf32>
    %468 = stablehlo.multiply %466, %467 : tensor<1x1x77xf32>
    %469 = stablehlo.dot_general %468, %arg27, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x1x77xf32>, tensor<60x77xf32>) -> tensor<1x1x60xf32>
    %470 = stablehlo.add %452, %469 : tensor<1x1x60xf32>
    %471 = stablehlo.reshape %470 : (tensor<1x1x60xf32>) -> tensor<1x60xf32>
    %472 = stablehlo.reshape %arg39 : (tensor<1xi32>) -> tensor<i32>
    %473 = stablehlo.subtract %472, %c_2 : tensor<i32>
    %474 = call @dynamic_index_in_dim_1(%471, %473) : (tensor<1x60xf32>, tensor<i32>) -> tensor<60xf32>
    %475 = stablehlo.broadcast_in_dim %474, dims = [1] : (tensor<60xf32>) -> tensor<1x60xf32>
    %476 = stablehlo.multiply %475, %475 : tensor<1x60xf32>
    %477 = stablehlo.reduce(%476 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<1x60xf32>, tensor<f32>) -> tensor<1xf32>
    %478 = stablehlo.broadcast_in_dim %477, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
    %479 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %480 = stablehlo.divide %478, %479 : tensor<1x1xf32>
    %481 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %482 = stablehlo.add %480, %481 : tensor<1x1xf32>
    %483 = stablehlo.rsqrt %482 : tensor<1x1xf32>
    %484 = stablehlo.broadcast_in_dim %483, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x60xf32>
    %485 = stablehlo.multiply %475, %484 : tensor<1x60xf32>
    %486 = stablehlo.broadcast_in_dim %arg28, dims = [1] : (tensor<60xf32>) -> tensor<1x60xf32>
    %487 = stablehlo.multiply %485, %486 : tensor<1x60xf32>
    %488 = stablehlo.dot_general %487, %arg29, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x60xf32>, tensor<151x60xf32>) -> tensor<1x151xf32>
    %489 = call @argmax(%488) : (tensor<1x151xf32>) -> tensor<1xi32>
    %490 = stablehlo.reduce(%488 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<1x151xf32>, tensor<f32>) -> tensor<1xf32>
    return %91, %103, %244, %256, %397, %409, %488, %489, %490 : tensor<1x2x768x10xf32>, tensor<1x2x768x10xf32>, tensor<1x2x768x10xf32>, tensor<1x2x768x10xf32>, tensor<1x2x768x10xf32>, tensor<1x2x768x10xf32>, tensor<1x151xf32>, tensor<1xi32>, tensor<1xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<1x2x768x10xf32>, %arg1: tensor<i32>) -> tensor<2x768x10xf32> {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %1 = stablehlo.add %arg1, %c : tensor<i32>
    %2 = stablehlo.select %0, %1, %arg1 : tensor<i1>, tensor<i32>
    %3 = stablehlo.dynamic_slice %arg0, %2, %c_0, %c_0, %c_0, sizes = [1, 2, 768, 10] : (tensor<1x2x768x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x768x10xf32>
    %4 = stablehlo.reshape %3 : (tensor<1x2x768x10xf32>) -> tensor<2x768x10xf32>
    return %4 : tensor<2x768x10xf32>
  }
  func.func private @_where(%arg0: tensor<1x768x1xi1>, %arg1: tensor<2x768x10xf32>, %arg2: tensor<i32>) -> tensor<2x768x10xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2] : (tensor<1x768x1xi1>) -> tensor<2x768x10xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x768x10xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<2x768x10xi1>, tensor<2x768x10xf32>
    return %3 : tensor<2x768x10xf32>
  }
  func.func private @_where_0(%arg0: tensor<1x1x768xi1>, %arg1: tensor<6x1x768xf32>, %arg2: tensor<f32>) -> tensor<6x1x768xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2] : (tensor<1x1x768xi1>) -> tensor<6x1x768xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6x1x768xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<6x1x768xi1>, tensor<6x1x768xf32>
    return %3 : tensor<6x1x768xf32>
  }
  func.func private @silu(%arg0: tensor<1x1x77xf32>) -> tensor<1x1x77xf32> {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.negate %arg0 : tensor<1x1x77xf32>
    %1 = stablehlo.exponential %0 : tensor<1x1x77xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1x77xf32>
    %3 = stablehlo.add %2, %1 : tensor<1x1x77xf32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1x77xf32>
    %5 = stablehlo.divide %4, %3 : tensor<1x1x77xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<1x1x77xf32>
    return %6 : tensor<1x1x77xf32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<1x60xf32>, %arg1: tensor<i32>) -> tensor<60xf32> {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %1 = stablehlo.add %arg1, %c : tensor<i32>
    %2 = stablehlo.select %0, %1, %arg1 : tensor<i1>, tensor<i32>
    %3 = stablehlo.dynamic_slice %arg0, %2, %c_0, sizes = [1, 60] : (tensor<1x60xf32>, tensor<i32>, tensor<i32>) -> tensor<1x60xf32>
    %4 = stablehlo.reshape %3 : (tensor<1x60xf32>) -> tensor<60xf32>
    return %4 : tensor<60xf32>
  }
  func.func private @argmax(%arg0: tensor<1x151xf32>) -> tensor<1xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.iota dim = 1 : tensor<1x151xi32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<1x151xf32>, tensor<1x151xi32>, tensor<f32>, tensor<i32>) -> (tensor<1xf32>, tensor<1xi32>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f32>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<f32>, tensor<i32>
    }
    return %1#1 : tensor<1xi32>
  }
}
