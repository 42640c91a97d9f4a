module @jit_step attributes {jax.uses_shape_polymorphism = false, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<151x60xf32>, %arg1: tensor<60xf32>, %arg2: tensor<60x60xf32>, %arg3: tensor<20x60xf32>, %arg4: tensor<20x60xf32>, %arg5: tensor<60x60xf32>, %arg6: tensor<60xf32>, %arg7: tensor<77x60xf32>, %arg8: tensor<77x60xf32>, %arg9: tensor<60x77xf32>, %arg10: tensor<60xf32>, %arg11: tensor<60x60xf32>, %arg12: tensor<20x60xf32>, %arg13: tensor<20x60xf32>, %arg14: tensor<60x60xf32>, %arg15: tensor<60xf32>, %arg16: tensor<77x60xf32>, %arg17: tensor<77x60xf32>, %arg18: tensor<60x77xf32>, %arg19: tensor<60xf32>, %arg20: tensor<60x60xf32>, %arg21: tensor<20x60xf32>, %arg22: tensor<20x60xf32>, %arg23: tensor<60x60xf32>, %arg24: tensor<60xf32>, %arg25: tensor<77x60xf32>, %arg26: tensor<77x60xf32>, %arg27: tensor<60x77xf32>, %arg28: tensor<60xf32>, %arg29: tensor<151x60xf32>, %arg30: tensor<1x2x768x10xf32> {tf.aliasing_output = 0 : i32}, %arg31: tensor<1x2x768x10xf32> {tf.aliasing_output = 1 : i32}, %arg32: tensor<1x2x768x10xf32> {tf.aliasing_output = 2 : i32}, %arg33: tensor<1x2x768x10xf32> {tf.aliasing_output = 3 : i32}, %arg34: tensor<1x2x768x10xf32> {tf.aliasing_output = 4 : i32}, %arg35: tensor<1x2x768x10xf32> {tf.aliasing_output = 5 : i32}, %arg36: tensor<16xi32>, %arg37: tensor<1xi32>, %arg38: tensor<1xi32>, %arg39: tensor<1xi32>) -> (tensor<1x2x768x10xf32> {jax.result_info = "result[0][0]"}, tensor<1x2x768x10xf32> {jax.result_info = "result[0][1]"}, tensor<1x2x768x10xf32> {jax.result_info = "result[0][2]"}, tensor<1x2x768x10xf32> {jax.result_info = "result[0][3]"}, tensor<1x2x768x10xf32> {jax.result_info = "result[0][4]"}, tensor<1x2x768x10xf32> {jax.result_info = "result[0][5]"}, tensor<1x151xf32> {jax.result_info = "result[1]"}, tensor<1xi32> {jax.result_info = "result[2]"}, tensor<1xf32> {jax.result_info = "result[3]"}) {
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
    %1 = stablehlo.iota dim = 0 : tensor<16xi32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<16xi32>) -> tensor<1x16xi32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<1x16xi32>
    %4 = stablehlo.add %3, %2 : tensor<1x16xi32>
    %5 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<16xi32>
    %6 = stablehlo.compare LT, %arg36, %5, SIGNED : (tensor<16xi32>, tensor<16xi32>) -> tensor<16xi1>
    %7 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<16xi32>
    %8 = stablehlo.add %arg36, %7 : tensor<16xi32>
    %9 = stablehlo.select %6, %8, %arg36 : tensor<16xi1>, tensor<16xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<16xi32>) -> tensor<16x1xi32>
    %11 = "stablehlo.gather"(%arg0, %10) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 60>}> : (tensor<151x60xf32>, tensor<16x1xi32>) -> tensor<16x60xf32>
    %12 = stablehlo.reshape %11 : (tensor<16x60xf32>) -> tensor<1x16x60xf32>
    %13 = stablehlo.multiply %12, %12 : tensor<1x16x60xf32>
    %14 = stablehlo.reduce(%13 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<1x16x60xf32>, tensor<f32>) -> tensor<1x16xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<1x16x1xf32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %17 = stablehlo.divide %15, %16 : tensor<1x16x1xf32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %19 = stablehlo.add %17, %18 : tensor<1x16x1xf32>
    %20 = stablehlo.rsqrt %19 : tensor<1x16x1xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<1x16x1xf32>) -> tensor<1x16x60xf32>
    %22 = stablehlo.multiply %12, %21 : tensor<1x16x60xf32>
    %23 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<60xf32>) -> tensor<1x1x60xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x60xf32>) -> tensor<1x16x60xf32>
    %25 = stablehlo.multiply %22, %24 : tensor<1x16x60xf32>
    %26 = stablehlo.dot_general %25, %arg2, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x16x60xf32>, tensor<60x60xf32>) -> tensor<1x16x60xf32>
    %27 = stablehlo.reshape %26 : (tensor<1x16x60xf32>) -> tensor<1x16x6x10xf32>
    %28 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x16xi32>) -> tensor<1x16x1x1xi32>
    %29 = stablehlo.convert %28 : (tensor<1x16x1x1xi32>) -> tensor<1x16x1x1xf32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [3] : (tensor<5xf32>) -> tensor<1x1x1x5xf32>
    %31 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2, 3] : (tensor<1x16x1x1xf32>) -> tensor<1x16x1x5xf32>
    %32 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x16x1x5xf32>
    %33 = stablehlo.multiply %31, %32 : tensor<1x16x1x5xf32>
    %34 = stablehlo.slice %27 [0:1, 0:16, 0:6, 0:10:2] : (tensor<1x16x6x10xf32>) -> tensor<1x16x6x5xf32>
    %35 = stablehlo.slice %27 [0:1, 0:16, 0:6, 1:10:2] : (tensor<1x16x6x10xf32>) -> tensor<1x16x6x5xf32>
    %36 = stablehlo.cosine %33 : tensor<1x16x1x5xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x6x5xf32>
    %38 = stablehlo.multiply %34, %37 : tensor<1x16x6x5xf32>
    %39 = stablehlo.sine %33 : tensor<1x16x1x5xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x6x5xf32>
    %41 = stablehlo.multiply %35, %40 : tensor<1x16x6x5xf32>
    %42 = stablehlo.subtract %38, %41 : tensor<1x16x6x5xf32>
    %43 = stablehlo.sine %33 : tensor<1x16x1x5xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x6x5xf32>
    %45 = stablehlo.multiply %34, %44 : tensor<1x16x6x5xf32>
    %46 = stablehlo.cosine %33 : tensor<1x16x1x5xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x6x5xf32>
    %48 = stablehlo.multiply %35, %47 : tensor<1x16x6x5xf32>
    %49 = stablehlo.add %45, %48 : tensor<1x16x6x5xf32>
    %50 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2, 3] : (tensor<1x16x6x5xf32>) -> tensor<1x16x6x5x1xf32>
    %51 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2, 3] : (tensor<1x16x6x5xf32>) -> tensor<1x16x6x5x1xf32>
    %52 = stablehlo.concatenate %50, %51, dim = 4 : (tensor<1x16x6x5x1xf32>, tensor<1x16x6x5x1xf32>) -> tensor<1x16x6x5x2xf32>
    %53 = stablehlo.reshape %52 : (tensor<1x16x6x5x2xf32>) -> tensor<1x16x6x10xf32>
    %54 = stablehlo.dot_general %25, %arg3, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x16x60xf32>, tensor<20x60xf32>) -> tensor<1x16x20xf32>
    %55 = stablehlo.reshape %54 : (tensor<1x16x20xf32>) -> tensor<1x16x2x10xf32>
    %56 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x16xi32>) -> tensor<1x16x1x1xi32>
    %57 = stablehlo.convert %56 : (tensor<1x16x1x1xi32>) -> tensor<1x16x1x1xf32>
    %58 = stablehlo.broadcast_in_dim %cst_8, dims = [3] : (tensor<5xf32>) -> tensor<1x1x1x5xf32>
    %59 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2, 3] : (tensor<1x16x1x1xf32>) -> tensor<1x16x1x5xf32>
    %60 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x16x1x5xf32>
    %61 = stablehlo.multiply %59, %60 : tensor<1x16x1x5xf32>
    %62 = stablehlo.slice %55 [0:1, 0:16, 0:2, 0:10:2] : (tensor<1x16x2x10xf32>) -> tensor<1x16x2x5xf32>
    %63 = stablehlo.slice %55 [0:1, 0:16, 0:2, 1:10:2] : (tensor<1x16x2x10xf32>) -> tensor<1x16x2x5xf32>
    %64 = stablehlo.cosine %61 : tensor<1x16x1x5xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x2x5xf32>
    %66 = stablehlo.multiply %62, %65 : tensor<1x16x2x5xf32>
    %67 = stablehlo.sine %61 : tensor<1x16x1x5xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x2x5xf32>
    %69 = stablehlo.multiply %63, %68 : tensor<1x16x2x5xf32>
    %70 = stablehlo.subtract %66, %69 : tensor<1x16x2x5xf32>
    %71 = stablehlo.sine %61 : tensor<1x16x1x5xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x2x5xf32>
    %73 = stablehlo.multiply %62, %72 : tensor<1x16x2x5xf32>
    %74 = stablehlo.cosine %61 : tensor<1x16x1x5xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x2x5xf32>
    %76 = stablehlo.multiply %63, %75 : tensor<1x16x2x5xf32>
    %77 = stablehlo.add %73, %76 : tensor<1x16x2x5xf32>
    %78 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2, 3] : (tensor<1x16x2x5xf32>) -> tensor<1x16x2x5x1xf32>
    %79 = stablehlo.broadcast_in_dim %77, dims = [0, 1, 2, 3] : (tensor<1x16x2x5xf32>) -> tensor<1x16x2x5x1xf32>
    %80 = stablehlo.concatenate %78, %79, dim = 4 : (tensor<1x16x2x5x1xf32>, tensor<1x16x2x5x1xf32>) -> tensor<1x16x2x5x2xf32>
    %81 = stablehlo.reshape %80 : (tensor<1x16x2x5x2xf32>) -> tensor<1x16x2x10xf32>
    %82 = stablehlo.dot_general %25, %arg4, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x16x60xf32>, tensor<20x60xf32>) -> tensor<1x16x20xf32>
    %83 = stablehlo.reshape %82 : (tensor<1x16x20xf32>) -> tensor<1x16x2x10xf32>
    %84 = stablehlo.reshape %81 : (tensor<1x16x2x10xf32>) -> tensor<16x2x10xf32>
    %85 = stablehlo.transpose %84, dims = [1, 0, 2] : (tensor<16x2x10xf32>) -> tensor<2x16x10xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [1, 2, 3] : (tensor<2x16x10xf32>) -> tensor<1x2x16x10xf32>
    %87 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %88 = stablehlo.reshape %arg38 : (tensor<1xi32>) -> tensor<i32>
    %89 = stablehlo.compare LT, %87, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %90 = stablehlo.add %87, %c_2 : tensor<i32>
    %91 = stablehlo.select %89, %90, %87 : tensor<i1>, tensor<i32>
    %92 = stablehlo.compare LT, %88, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %93 = stablehlo.add %88, %c : tensor<i32>
    %94 = stablehlo.select %92, %93, %88 : tensor<i1>, tensor<i32>
    %95 = stablehlo.dynamic_update_slice %arg30, %86, %91, %c_7, %94, %c_7 : (tensor<1x2x768x10xf32>, tensor<1x2x16x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x768x10xf32>
    %96 = stablehlo.reshape %83 : (tensor<1x16x2x10xf32>) -> tensor<16x2x10xf32>
    %97 = stablehlo.transpose %96, dims = [1, 0, 2] : (tensor<16x2x10xf32>) -> tensor<2x16x10xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [1, 2, 3] : (tensor<2x16x10xf32>) -> tensor<1x2x16x10xf32>
    %99 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %100 = stablehlo.reshape %arg38 : (tensor<1xi32>) -> tensor<i32>
    %101 = stablehlo.compare LT, %99, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %102 = stablehlo.add %99, %c_2 : tensor<i32>
    %103 = stablehlo.select %101, %102, %99 : tensor<i1>, tensor<i32>
    %104 = stablehlo.compare LT, %100, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %105 = stablehlo.add %100, %c : tensor<i32>
    %106 = stablehlo.select %104, %105, %100 : tensor<i1>, tensor<i32>
    %107 = stablehlo.dynamic_update_slice %arg31, %98, %103, %c_7, %106, %c_7 : (tensor<1x2x768x10xf32>, tensor<1x2x16x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x768x10xf32>
    %108 = stablehlo.reshape %53 : (tensor<1x16x6x10xf32>) -> tensor<16x6x10xf32>
    %109 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %110 = call @dynamic_index_in_dim(%95, %109) : (tensor<1x2x768x10xf32>, tensor<i32>) -> tensor<2x768x10xf32>
    %111 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %112 = call @dynamic_index_in_dim(%107, %111) : (tensor<1x2x768x10xf32>, tensor<i32>) -> tensor<2x768x10xf32>
    %113 = stablehlo.reshape %4 : (tensor<1x16xi32>) -> tensor<16xi32>
    %114 = stablehlo.reshape %arg38 : (tensor<1xi32>) -> tensor<i32>
    %115 = stablehlo.reshape %arg39 : (tensor<1xi32>) -> tensor<i32>
    %116 = stablehlo.add %114, %115 : tensor<i32>
    %117 = stablehlo.iota dim = 0 : tensor<768xi32>
    %118 = stablehlo.broadcast_in_dim %110, dims = [0, 2, 3] : (tensor<2x768x10xf32>) -> tensor<2x3x768x10xf32>
    %119 = stablehlo.reshape %118 : (tensor<2x3x768x10xf32>) -> tensor<6x768x10xf32>
    %120 = stablehlo.broadcast_in_dim %116, dims = [] : (tensor<i32>) -> tensor<768xi32>
    %121 = stablehlo.compare LT, %117, %120, SIGNED : (tensor<768xi32>, tensor<768xi32>) -> tensor<768xi1>
    %122 = stablehlo.broadcast_in_dim %121, dims = [1] : (tensor<768xi1>) -> tensor<1x768x1xi1>
    %123 = call @_where(%122, %112, %c_7) : (tensor<1x768x1xi1>, tensor<2x768x10xf32>, tensor<i32>) -> tensor<2x768x10xf32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 2, 3] : (tensor<2x768x10xf32>) -> tensor<2x3x768x10xf32>
    %125 = stablehlo.reshape %124 : (tensor<2x3x768x10xf32>) -> tensor<6x768x10xf32>
    %126 = stablehlo.dot_general %108, %119, batching_dims = [1] x [0], contracting_dims = [2] x [2], precision = [HIGHEST, HIGHEST] : (tensor<16x6x10xf32>, tensor<6x768x10xf32>) -> tensor<6x16x768xf32>
    %127 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x16x768xf32>
    %128 = stablehlo.divide %126, %127 : tensor<6x16x768xf32>
    %129 = stablehlo.broadcast_in_dim %117, dims = [2] : (tensor<768xi32>) -> tensor<1x1x768xi32>
    %130 = stablehlo.broadcast_in_dim %113, dims = [1] : (tensor<16xi32>) -> tensor<1x16x1xi32>
    %131 = stablehlo.broadcast_in_dim %129, dims = [0, 1, 2] : (tensor<1x1x768xi32>) -> tensor<1x16x768xi32>
    %132 = stablehlo.broadcast_in_dim %130, dims = [0, 1, 2] : (tensor<1x16x1xi32>) -> tensor<1x16x768xi32>
    %133 = stablehlo.compare LE, %131, %132, SIGNED : (tensor<1x16x768xi32>, tensor<1x16x768xi32>) -> tensor<1x16x768xi1>
    %134 = call @_where_0(%133, %128, %cst_0) : (tensor<1x16x768xi1>, tensor<6x16x768xf32>, tensor<f32>) -> tensor<6x16x768xf32>
    %135 = stablehlo.reduce(%134 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<6x16x768xf32>, tensor<f32>) -> tensor<6x16xf32>
    %136 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %137 = stablehlo.maximum %136, %135 : tensor<6x16xf32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [0, 1] : (tensor<6x16xf32>) -> tensor<6x16x1xf32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [0, 1, 2] : (tensor<6x16x1xf32>) -> tensor<6x16x768xf32>
    %140 = stablehlo.subtract %134, %139 : tensor<6x16x768xf32>
    %141 = stablehlo.exponential %140 : tensor<6x16x768xf32>
    %142 = stablehlo.reduce(%141 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<6x16x768xf32>, tensor<f32>) -> tensor<6x16xf32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [0, 1] : (tensor<6x16xf32>) -> tensor<6x16x1xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1, 2] : (tensor<6x16x1xf32>) -> tensor<6x16x768xf32>
    %145 = stablehlo.divide %141, %144 : tensor<6x16x768xf32>
    %146 = stablehlo.dot_general %125, %145, batching_dims = [0] x [0], contracting_dims = [1] x [2], precision = [HIGHEST, HIGHEST] : (tensor<6x768x10xf32>, tensor<6x16x768xf32>) -> tensor<6x10x16xf32>
    %147 = stablehlo.transpose %146, dims = [2, 0, 1] : (tensor<6x10x16xf32>) -> tensor<16x6x10xf32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [1, 2, 3] : (tensor<16x6x10xf32>) -> tensor<1x16x6x10xf32>
    %149 = stablehlo.reshape %148 : (tensor<1x16x6x10xf32>) -> tensor<1x16x60xf32>
    %150 = stablehlo.dot_general %149, %arg5, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x16x60xf32>, tensor<60x60xf32>) -> tensor<1x16x60xf32>
    %151 = stablehlo.add %12, %150 : tensor<1x16x60xf32>
    %152 = stablehlo.multiply %151, %151 : tensor<1x16x60xf32>
    %153 = stablehlo.reduce(%152 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<1x16x60xf32>, tensor<f32>) -> tensor<1x16xf32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<1x16x1xf32>
    %155 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %156 = stablehlo.divide %154, %155 : tensor<1x16x1xf32>
    %157 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %158 = stablehlo.add %156, %157 : tensor<1x16x1xf32>
    %159 = stablehlo.rsqrt %158 : tensor<1x16x1xf32>
    %160 = stablehlo.broadcast_in_dim %159, dims = [0, 1, 2] : (tensor<1x16x1xf32>) -> tensor<1x16x60xf32>
    %161 = stablehlo.multiply %151, %160 : tensor<1x16x60xf32>
    %162 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<60xf32>) -> tensor<1x1x60xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 1, 2] : (tensor<1x1x60xf32>) -> tensor<1x16x60xf32>
    %164 = stablehlo.multiply %161, %163 : tensor<1x16x60xf32>
    %165 = stablehlo.dot_general %164, %arg7, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x16x60xf32>, tensor<77x60xf32>) -> tensor<1x16x77xf32>
    %166 = call @silu(%165) : (tensor<1x16x77xf32>) -> tensor<1x16x77xf32>
    %167 = stablehlo.dot_general %164, %arg8, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x16x60xf32>, tensor<77x60xf32>) -> tensor<1x16x77xf32>
    %168 = stablehlo.multiply %166, %167 : tensor<1x16x77xf32>
    %169 = stablehlo.dot_general %168, %arg9, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x16x77xf32>, tensor<60x77xf32>) -> tensor<1x16x60xf32>
    %170 = stablehlo.add %151, %169 : tensor<1x16x60xf32>
    %171 = stablehlo.multiply %170, %170 : tensor<1x16x60xf32>
    %172 = stablehlo.reduce(%171 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<1x16x60xf32>, tensor<f32>) -> tensor<1x16xf32>
    %173 = stablehlo.broadcast_in_dim %172, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<1x16x1xf32>
    %174 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %175 = stablehlo.divide %173, %174 : tensor<1x16x1xf32>
    %176 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %177 = stablehlo.add %175, %176 : tensor<1x16x1xf32>
    %178 = stablehlo.rsqrt %177 : tensor<1x16x1xf32>
    %179 = stablehlo.broadcast_in_dim %178, dims = [0, 1, 2] : (tensor<1x16x1xf32>) -> tensor<1x16x60xf32>
    %180 = stablehlo.multiply %170, %179 : tensor<1x16x60xf32>
    %181 = stablehlo.broadcast_in_dim %arg10, dims = [2] : (tensor<60xf32>) -> tensor<1x1x60xf32>
    %182 = stablehlo.broadcast_in_dim %181, dims = [0, 1, 2] : (tensor<1x1x60xf32>) -> tensor<1x16x60xf32>
    %183 = stablehlo.multiply %180, %182 : tensor<1x16x60xf32>
    %184 = stablehlo.dot_general %183, %arg11, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x16x60xf32>, tensor<60x60xf32>) -> tensor<1x16x60xf32>
    %185 = stablehlo.reshape %184 : (tensor<1x16x60xf32>) -> tensor<1x16x6x10xf32>
    %186 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x16xi32>) -> tensor<1x16x1x1xi32>
    %187 = stablehlo.convert %186 : (tensor<1x16x1x1xi32>) -> tensor<1x16x1x1xf32>
    %188 = stablehlo.broadcast_in_dim %cst_8, dims = [3] : (tensor<5xf32>) -> tensor<1x1x1x5xf32>
    %189 = stablehlo.broadcast_in_dim %187, dims = [0, 1, 2, 3] : (tensor<1x16x1x1xf32>) -> tensor<1x16x1x5xf32>
    %190 = stablehlo.broadcast_in_dim %188, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x16x1x5xf32>
    %191 = stablehlo.multiply %189, %190 : tensor<1x16x1x5xf32>
    %192 = stablehlo.slice %185 [0:1, 0:16, 0:6, 0:10:2] : (tensor<1x16x6x10xf32>) -> tensor<1x16x6x5xf32>
    %193 = stablehlo.slice %185 [0:1, 0:16, 0:6, 1:10:2] : (tensor<1x16x6x10xf32>) -> tensor<1x16x6x5xf32>
    %194 = stablehlo.cosine %191 : tensor<1x16x1x5xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x6x5xf32>
    %196 = stablehlo.multiply %192, %195 : tensor<1x16x6x5xf32>
    %197 = stablehlo.sine %191 : tensor<1x16x1x5xf32>
    %198 = stablehlo.broadcast_in_dim %197, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x6x5xf32>
    %199 = stablehlo.multiply %193, %198 : tensor<1x16x6x5xf32>
    %200 = stablehlo.subtract %196, %199 : tensor<1x16x6x5xf32>
    %201 = stablehlo.sine %191 : tensor<1x16x1x5xf32>
    %202 = stablehlo.broadcast_in_dim %201, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x6x5xf32>
    %203 = stablehlo.multiply %192, %202 : tensor<1x16x6x5xf32>
    %204 = stablehlo.cosine %191 : tensor<1x16x1x5xf32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x6x5xf32>
    %206 = stablehlo.multiply %193, %205 : tensor<1x16x6x5xf32>
    %207 = stablehlo.add %203, %206 : tensor<1x16x6x5xf32>
    %208 = stablehlo.broadcast_in_dim %200, dims = [0, 1, 2, 3] : (tensor<1x16x6x5xf32>) -> tensor<1x16x6x5x1xf32>
    %209 = stablehlo.broadcast_in_dim %207, dims = [0, 1, 2, 3] : (tensor<1x16x6x5xf32>) -> tensor<1x16x6x5x1xf32>
    %210 = stablehlo.concatenate %208, %209, dim = 4 : (tensor<1x16x6x5x1xf32>, tensor<1x16x6x5x1xf32>) -> tensor<1x16x6x5x2xf32>
    %211 = stablehlo.reshape %210 : (tensor<1x16x6x5x2xf32>) -> tensor<1x16x6x10xf32>
    %212 = stablehlo.dot_general %183, %arg12, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x16x60xf32>, tensor<20x60xf32>) -> tensor<1x16x20xf32>
    %213 = stablehlo.reshape %212 : (tensor<1x16x20xf32>) -> tensor<1x16x2x10xf32>
    %214 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x16xi32>) -> tensor<1x16x1x1xi32>
    %215 = stablehlo.convert %214 : (tensor<1x16x1x1xi32>) -> tensor<1x16x1x1xf32>
    %216 = stablehlo.broadcast_in_dim %cst_8, dims = [3] : (tensor<5xf32>) -> tensor<1x1x1x5xf32>
    %217 = stablehlo.broadcast_in_dim %215, dims = [0, 1, 2, 3] : (tensor<1x16x1x1xf32>) -> tensor<1x16x1x5xf32>
    %218 = stablehlo.broadcast_in_dim %216, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x16x1x5xf32>
    %219 = stablehlo.multiply %217, %218 : tensor<1x16x1x5xf32>
    %220 = stablehlo.slice %213 [0:1, 0:16, 0:2, 0:10:2] : (tensor<1x16x2x10xf32>) -> tensor<1x16x2x5xf32>
    %221 = stablehlo.slice %213 [0:1, 0:16, 0:2, 1:10:2] : (tensor<1x16x2x10xf32>) -> tensor<1x16x2x5xf32>
    %222 = stablehlo.cosine %219 : tensor<1x16x1x5xf32>
    %223 = stablehlo.broadcast_in_dim %222, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x2x5xf32>
    %224 = stablehlo.multiply %220, %223 : tensor<1x16x2x5xf32>
    %225 = stablehlo.sine %219 : tensor<1x16x1x5xf32>
    %226 = stablehlo.broadcast_in_dim %225, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x2x5xf32>
    %227 = stablehlo.multiply %221, %226 : tensor<1x16x2x5xf32>
    %228 = stablehlo.subtract %224, %227 : tensor<1x16x2x5xf32>
    %229 = stablehlo.sine %219 : tensor<1x16x1x5xf32>
    %230 = stablehlo.broadcast_in_dim %229, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x2x5xf32>
    %231 = stablehlo.multiply %220, %230 : tensor<1x16x2x5xf32>
    %232 = stablehlo.cosine %219 : tensor<1x16x1x5xf32>
    %233 = stablehlo.broadcast_in_dim %232, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x2x5xf32>
    %234 = stablehlo.multiply %221, %233 : tensor<1x16x2x5xf32>
    %235 = stablehlo.add %231, %234 : tensor<1x16x2x5xf32>
    %236 = stablehlo.broadcast_in_dim %228, dims = [0, 1, 2, 3] : (tensor<1x16x2x5xf32>) -> tensor<1x16x2x5x1xf32>
    %237 = stablehlo.broadcast_in_dim %235, dims = [0, 1, 2, 3] : (tensor<1x16x2x5xf32>) -> tensor<1x16x2x5x1xf32>
    %238 = stablehlo.concatenate %236, %237, dim = 4 : (tensor<1x16x2x5x1xf32>, tensor<1x16x2x5x1xf32>) -> tensor<1x16x2x5x2xf32>
    %239 = stablehlo.reshape %238 : (tensor<1x16x2x5x2xf32>) -> tensor<1x16x2x10xf32>
    %240 = stablehlo.dot_general %183, %arg13, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x16x60xf32>, tensor<20x60xf32>) -> tensor<1x16x20xf32>
    %241 = stablehlo.reshape %240 : (tensor<1x16x20xf32>) -> tensor<1x16x2x10xf32>
    %242 = stablehlo.reshape %239 : (tensor<1x16x2x10xf32>) -> tensor<16x2x10xf32>
    %243 = stablehlo.transpose %242, dims = [1, 0, 2] : (tensor<16x2x10xf32>) -> tensor<2x16x10xf32>
    %244 = stablehlo.broadcast_in_dim %243, dims = [1, 2, 3] : (tensor<2x16x10xf32>) -> tensor<1x2x16x10xf32>
    %245 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %246 = stablehlo.reshape %arg38 : (tensor<1xi32>) -> tensor<i32>
    %247 = stablehlo.compare LT, %245, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %248 = stablehlo.add %245, %c_2 : tensor<i32>
    %249 = stablehlo.select %247, %248, %245 : tensor<i1>, tensor<i32>
    %250 = stablehlo.compare LT, %246, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %251 = stablehlo.add %246, %c : tensor<i32>
    %252 = stablehlo.select %250, %251, %246 : tensor<i1>, tensor<i32>
    %253 = stablehlo.dynamic_update_slice %arg32, %244, %249, %c_7, %252, %c_7 : (tensor<1x2x768x10xf32>, tensor<1x2x16x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x768x10xf32>
    %254 = stablehlo.reshape %241 : (tensor<1x16x2x10xf32>) -> tensor<16x2x10xf32>
    %255 = stablehlo.transpose %254, dims = [1, 0, 2] : (tensor<16x2x10xf32>) -> tensor<2x16x10xf32>
    %256 = stablehlo.broadcast_in_dim %255, dims = [1, 2, 3] : (tensor<2x16x10xf32>) -> tensor<1x2x16x10xf32>
    %257 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %258 = stablehlo.reshape %arg38 : (tensor<1xi32>) -> tensor<i32>
    %259 = stablehlo.compare LT, %257, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %260 = stablehlo.add %257, %c_2 : tensor<i32>
    %261 = stablehlo.select %259, %260, %257 : tensor<i1>, tensor<i32>
    %262 = stablehlo.compare LT, %258, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %263 = stablehlo.add %258, %c : tensor<i32>
    %264 = stablehlo.select %262, %263, %258 : tensor<i1>, tensor<i32>
    %265 = stablehlo.dynamic_update_slice %arg33, %256, %261, %c_7, %264, %c_7 : (tensor<1x2x768x10xf32>, tensor<1x2x16x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x768x10xf32>
    %266 = stablehlo.reshape %211 : (tensor<1x16x6x10xf32>) -> tensor<16x6x10xf32>
    %267 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %268 = call @dynamic_index_in_dim(%253, %267) : (tensor<1x2x768x10xf32>, tensor<i32>) -> tensor<2x768x10xf32>
    %269 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %270 = call @dynamic_index_in_dim(%265, %269) : (tensor<1x2x768x10xf32>, tensor<i32>) -> tensor<2x768x10xf32>
    %271 = stablehlo.reshape %4 : (tensor<1x16xi32>) -> tensor<16xi32>
    %272 = stablehlo.reshape %arg38 : (tensor<1xi32>) -> tensor<i32>
    %273 = stablehlo.reshape %arg39 : (tensor<1xi32>) -> tensor<i32>
    %274 = stablehlo.add %272, %273 : tensor<i32>
    %275 = stablehlo.iota dim = 0 : tensor<768xi32>
    %276 = stablehlo.broadcast_in_dim %268, dims = [0, 2, 3] : (tensor<2x768x10xf32>) -> tensor<2x3x768x10xf32>
    %277 = stablehlo.reshape %276 : (tensor<2x3x768x10xf32>) -> tensor<6x768x10xf32>
    %278 = stablehlo.broadcast_in_dim %274, dims = [] : (tensor<i32>) -> tensor<768xi32>
    %279 = stablehlo.compare LT, %275, %278, SIGNED : (tensor<768xi32>, tensor<768xi32>) -> tensor<768xi1>
    %280 = stablehlo.broadcast_in_dim %279, dims = [1] : (tensor<768xi1>) -> tensor<1x768x1xi1>
    %281 = call @_where(%280, %270, %c_7) : (tensor<1x768x1xi1>, tensor<2x768x10xf32>, tensor<i32>) -> tensor<2x768x10xf32>
    %282 = stablehlo.broadcast_in_dim %281, dims = [0, 2, 3] : (tensor<2x768x10xf32>) -> tensor<2x3x768x10xf32>
    %283 = stablehlo.reshape %282 : (tensor<2x3x768x10xf32>) -> tensor<6x768x10xf32>
    %284 = stablehlo.dot_general %266, %277, batching_dims = [1] x [0], contracting_dims = [2] x [2], precision = [HIGHEST, HIGHEST] : (tensor<16x6x10xf32>, tensor<6x768x10xf32>) -> tensor<6x16x768xf32>
    %285 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x16x768xf32>
    %286 = stablehlo.divide %284, %285 : tensor<6x16x768xf32>
    %287 = stablehlo.broadcast_in_dim %275, dims = [2] : (tensor<768xi32>) -> tensor<1x1x768xi32>
    %288 = stablehlo.broadcast_in_dim %271, dims = [1] : (tensor<16xi32>) -> tensor<1x16x1xi32>
    %289 = stablehlo.broadcast_in_dim %287, dims = [0, 1, 2] : (tensor<1x1x768xi32>) -> tensor<1x16x768xi32>
    %290 = stablehlo.broadcast_in_dim %288, dims = [0, 1, 2] : (tensor<1x16x1xi32>) -> tensor<1x16x768xi32>
    %291 = stablehlo.compare LE, %289, %290, SIGNED : (tensor<1x16x768xi32>, tensor<1x16x768xi32>) -> tensor<1x16x768xi1>
    %292 = call @_where_0(%291, %286, %cst_0) : (tensor<1x16x768xi1>, tensor<6x16x768xf32>, tensor<f32>) -> tensor<6x16x768xf32>
    %293 = stablehlo.reduce(%292 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<6x16x768xf32>, tensor<f32>) -> tensor<6x16xf32>
    %294 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %295 = stablehlo.maximum %294, %293 : tensor<6x16xf32>
    %296 = stablehlo.broadcast_in_dim %295, dims = [0, 1] : (tensor<6x16xf32>) -> tensor<6x16x1xf32>
    %297 = stablehlo.broadcast_in_dim %296, dims = [0, 1, 2] : (tensor<6x16x1xf32>) -> tensor<6x16x768xf32>
    %298 = stablehlo.subtract %292, %297 : tensor<6x16x768xf32>
    %299 = stablehlo.exponential %298 : tensor<6x16x768xf32>
    %300 = stablehlo.reduce(%299 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<6x16x768xf32>, tensor<f32>) -> tensor<6x16xf32>
    %301 = stablehlo.broadcast_in_dim %300, dims = [0, 1] : (tensor<6x16xf32>) -> tensor<6x16x1xf32>
    %302 = stablehlo.broadcast_in_dim %301, dims = [0, 1, 2] : (tensor<6x16x1xf32>) -> tensor<6x16x768xf32>
    %303 = stablehlo.divide %299, %302 : tensor<6x16x768xf32>
    %304 = stablehlo.dot_general %283, %303, batching_dims = [0] x [0], contracting_dims = [1] x [2], precision = [HIGHEST, HIGHEST] : (tensor<6x768x10xf32>, tensor<6x16x768xf32>) -> tensor<6x10x16xf32>
    %305 = stablehlo.transpose %304, dims = [2, 0, 1] : (tensor<6x10x16xf32>) -> tensor<16x6x10xf32>
    %306 = stablehlo.broadcast_in_dim %305, dims = [1, 2, 3] : (tensor<16x6x10xf32>) -> tensor<1x16x6x10xf32>
    %307 = stablehlo.reshape %306 : (tensor<1x16x6x10xf32>) -> tensor<1x16x60xf32>
    %308 = stablehlo.dot_general %307, %arg14, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x16x60xf32>, tensor<60x60xf32>) -> tensor<1x16x60xf32>
    %309 = stablehlo.add %170, %308 : tensor<1x16x60xf32>
    %310 = stablehlo.multiply %309, %309 : tensor<1x16x60xf32>
    %311 = stablehlo.reduce(%310 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<1x16x60xf32>, tensor<f32>) -> tensor<1x16xf32>
    %312 = stablehlo.broadcast_in_dim %311, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<1x16x1xf32>
    %313 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %314 = stablehlo.divide %312, %313 : tensor<1x16x1xf32>
    %315 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %316 = stablehlo.add %314, %315 : tensor<1x16x1xf32>
    %317 = stablehlo.rsqrt %316 : tensor<1x16x1xf32>
    %318 = stablehlo.broadcast_in_dim %317, dims = [0, 1, 2] : (tensor<1x16x1xf32>) -> tensor<1x16x60xf32>
    %319 = stablehlo.multiply %309, %318 : tensor<1x16x60xf32>
    %320 = stablehlo.broadcast_in_dim %arg15, dims = [2] : (tensor<60xf32>) -> tensor<1x1x60xf32>
    %321 = stablehlo.broadcast_in_dim %320, dims = [0, 1, 2] : (tensor<1x1x60xf32>) -> tensor<1x16x60xf32>
    %322 = stablehlo.multiply %319, %321 : tensor<1x16x60xf32>
    %323 = stablehlo.dot_general %322, %arg16, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x16x60xf32>, tensor<77x60xf32>) -> tensor<1x16x77xf32>
    %324 = call @silu(%323) : (tensor<1x16x77xf32>) -> tensor<1x16x77xf32>
    %325 = stablehlo.dot_general %322, %arg17, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x16x60xf32>, tensor<77x60xf32>) -> tensor<1x16x77xf32>
    %326 = stablehlo.multiply %324, %325 : tensor<1x16x77xf32>
    %327 = stablehlo.dot_general %326, %arg18, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x16x77xf32>, tensor<60x77xf32>) -> tensor<1x16x60xf32>
    %328 = stablehlo.add %309, %327 : tensor<1x16x60xf32>
    %329 = stablehlo.multiply %328, %328 : tensor<1x16x60xf32>
    %330 = stablehlo.reduce(%329 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<1x16x60xf32>, tensor<f32>) -> tensor<1x16xf32>
    %331 = stablehlo.broadcast_in_dim %330, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<1x16x1xf32>
    %332 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %333 = stablehlo.divide %331, %332 : tensor<1x16x1xf32>
    %334 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %335 = stablehlo.add %333, %334 : tensor<1x16x1xf32>
    %336 = stablehlo.rsqrt %335 : tensor<1x16x1xf32>
    %337 = stablehlo.broadcast_in_dim %336, dims = [0, 1, 2] : (tensor<1x16x1xf32>) -> tensor<1x16x60xf32>
    %338 = stablehlo.multiply %328, %337 : tensor<1x16x60xf32>
    %339 = stablehlo.broadcast_in_dim %arg19, dims = [2] : (tensor<60xf32>) -> tensor<1x1x60xf32>
    %340 = stablehlo.broadcast_in_dim %339, dims = [0, 1, 2] : (tensor<1x1x60xf32>) -> tensor<1x16x60xf32>
    %341 = stablehlo.multiply %338, %340 : tensor<1x16x60xf32>
    %342 = stablehlo.dot_general %341, %arg20, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x16x60xf32>, tensor<60x60xf32>) -> tensor<1x16x60xf32>
    %343 = stablehlo.reshape %342 : (tensor<1x16x60xf32>) -> tensor<1x16x6x10xf32>
    %344 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x16xi32>) -> tensor<1x16x1x1xi32>
    %345 = stablehlo.convert %344 : (tensor<1x16x1x1xi32>) -> tensor<1x16x1x1xf32>
    %346 = stablehlo.broadcast_in_dim %cst_8, dims = [3] : (tensor<5xf32>) -> tensor<1x1x1x5xf32>
    %347 = stablehlo.broadcast_in_dim %345, dims = [0, 1, 2, 3] : (tensor<1x16x1x1xf32>) -> tensor<1x16x1x5xf32>
    %348 = stablehlo.broadcast_in_dim %346, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x16x1x5xf32>
    %349 = stablehlo.multiply %347, %348 : tensor<1x16x1x5xf32>
    %350 = stablehlo.slice %343 [0:1, 0:16, 0:6, 0:10:2] : (tensor<1x16x6x10xf32>) -> tensor<1x16x6x5xf32>
    %351 = stablehlo.slice %343 [0:1, 0:16, 0:6, 1:10:2] : (tensor<1x16x6x10xf32>) -> tensor<1x16x6x5xf32>
    %352 = stablehlo.cosine %349 : tensor<1x16x1x5xf32>
    %353 = stablehlo.broadcast_in_dim %352, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x6x5xf32>
    %354 = stablehlo.multiply %350, %353 : tensor<1x16x6x5xf32>
    %355 = stablehlo.sine %349 : tensor<1x16x1x5xf32>
    %356 = stablehlo.broadcast_in_dim %355, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x6x5xf32>
    %357 = stablehlo.multiply %351, %356 : tensor<1x16x6x5xf32>
    %358 = stablehlo.subtract %354, %357 : tensor<1x16x6x5xf32>
    %359 = stablehlo.sine %349 : tensor<1x16x1x5xf32>
    %360 = stablehlo.broadcast_in_dim %359, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x6x5xf32>
    %361 = stablehlo.multiply %350, %360 : tensor<1x16x6x5xf32>
    %362 = stablehlo.cosine %349 : tensor<1x16x1x5xf32>
    %363 = stablehlo.broadcast_in_dim %362, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x6x5xf32>
    %364 = stablehlo.multiply %351, %363 : tensor<1x16x6x5xf32>
    %365 = stablehlo.add %361, %364 : tensor<1x16x6x5xf32>
    %366 = stablehlo.broadcast_in_dim %358, dims = [0, 1, 2, 3] : (tensor<1x16x6x5xf32>) -> tensor<1x16x6x5x1xf32>
    %367 = stablehlo.broadcast_in_dim %365, dims = [0, 1, 2, 3] : (tensor<1x16x6x5xf32>) -> tensor<1x16x6x5x1xf32>
    %368 = stablehlo.concatenate %366, %367, dim = 4 : (tensor<1x16x6x5x1xf32>, tensor<1x16x6x5x1xf32>) -> tensor<1x16x6x5x2xf32>
    %369 = stablehlo.reshape %368 : (tensor<1x16x6x5x2xf32>) -> tensor<1x16x6x10xf32>
    %370 = stablehlo.dot_general %341, %arg21, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x16x60xf32>, tensor<20x60xf32>) -> tensor<1x16x20xf32>
    %371 = stablehlo.reshape %370 : (tensor<1x16x20xf32>) -> tensor<1x16x2x10xf32>
    %372 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x16xi32>) -> tensor<1x16x1x1xi32>
    %373 = stablehlo.convert %372 : (tensor<1x16x1x1xi32>) -> tensor<1x16x1x1xf32>
    %374 = stablehlo.broadcast_in_dim %cst_8, dims = [3] : (tensor<5xf32>) -> tensor<1x1x1x5xf32>
    %375 = stablehlo.broadcast_in_dim %373, dims = [0, 1, 2, 3] : (tensor<1x16x1x1xf32>) -> tensor<1x16x1x5xf32>
    %376 = stablehlo.broadcast_in_dim %374, dims = [0, 1, 2, 3] : (tensor<1x1x1x5xf32>) -> tensor<1x16x1x5xf32>
    %377 = stablehlo.multiply %375, %376 : tensor<1x16x1x5xf32>
    %378 = stablehlo.slice %371 [0:1, 0:16, 0:2, 0:10:2] : (tensor<1x16x2x10xf32>) -> tensor<1x16x2x5xf32>
    %379 = stablehlo.slice %371 [0:1, 0:16, 0:2, 1:10:2] : (tensor<1x16x2x10xf32>) -> tensor<1x16x2x5xf32>
    %380 = stablehlo.cosine %377 : tensor<1x16x1x5xf32>
    %381 = stablehlo.broadcast_in_dim %380, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x2x5xf32>
    %382 = stablehlo.multiply %378, %381 : tensor<1x16x2x5xf32>
    %383 = stablehlo.sine %377 : tensor<1x16x1x5xf32>
    %384 = stablehlo.broadcast_in_dim %383, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x2x5xf32>
    %385 = stablehlo.multiply %379, %384 : tensor<1x16x2x5xf32>
    %386 = stablehlo.subtract %382, %385 : tensor<1x16x2x5xf32>
    %387 = stablehlo.sine %377 : tensor<1x16x1x5xf32>
    %388 = stablehlo.broadcast_in_dim %387, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x2x5xf32>
    %389 = stablehlo.multiply %378, %388 : tensor<1x16x2x5xf32>
    %390 = stablehlo.cosine %377 : tensor<1x16x1x5xf32>
    %391 = stablehlo.broadcast_in_dim %390, dims = [0, 1, 2, 3] : (tensor<1x16x1x5xf32>) -> tensor<1x16x2x5xf32>
    %392 = stablehlo.multiply %379, %391 : tensor<1x16x2x5xf32>
    %393 = stablehlo.add %389, %392 : tensor<1x16x2x5xf32>
    %394 = stablehlo.broadcast_in_dim %386, dims = [0, 1, 2, 3] : (tensor<1x16x2x5xf32>) -> tensor<1x16x2x5x1xf32>
    %395 = stablehlo.broadcast_in_dim %393, dims = [0, 1, 2, 3] : (tensor<1x16x2x5xf32>) -> tensor<1x16x2x5x1xf32>
    %396 = stablehlo.concatenate %394, %395, dim = 4 : (tensor<1x16x2x5x1xf32>, tensor<1x16x2x5x1xf32>) -> tensor<1x16x2x5x2xf32>
    %397 = stablehlo.reshape %396 : (tensor<1x16x2x5x2xf32>) -> tensor<1x16x2x10xf32>
    %398 = stablehlo.dot_general %341, %arg22, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x16x60xf32>, tensor<20x60xf32>) -> tensor<1x16x20xf32>
    %399 = stablehlo.reshape %398 : (tensor<1x16x20xf32>) -> tensor<1x16x2x10xf32>
    %400 = stablehlo.reshape %397 : (tensor<1x16x2x10xf32>) -> tensor<16x2x10xf32>
    %401 = stablehlo.transpose %400, dims = [1, 0, 2] : (tensor<16x2x10xf32>) -> tensor<2x16x10xf32>
    %402 = stablehlo.broadcast_in_dim %401, dims = [1, 2, 3] : (tensor<2x16x10xf32>) -> tensor<1x2x16x10xf32>
    %403 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %404 = stablehlo.reshape %arg38 : (tensor<1xi32>) -> tensor<i32>
    %405 = stablehlo.compare LT, %403, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %406 = stablehlo.add %403, %c_2 : tensor<i32>
    %407 = stablehlo.select %405, %406, %403 : tensor<i1>, tensor<i32>
    %408 = stablehlo.compare LT, %404, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %409 = stablehlo.add %404, %c : tensor<i32>
    %410 = stablehlo.select %408, %409, %404 : tensor<i1>, tensor<i32>
    %411 = stablehlo.dynamic_update_slice %arg34, %402, %407, %c_7, %410, %c_7 : (tensor<1x2x768x10xf32>, tensor<1x2x16x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x768x10xf32>
    %412 = stablehlo.reshape %399 : (tensor<1x16x2x10xf32>) -> tensor<16x2x10xf32>
    %413 = stablehlo.transpose %412, dims = [1, 0, 2] : (tensor<16x2x10xf32>) -> tensor<2x16x10xf32>
    %414 = stablehlo.broadcast_in_dim %413, dims = [1, 2, 3] : (tensor<2x16x10xf32>) -> tensor<1x2x16x10xf32>
    %415 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %416 = stablehlo.reshape %arg38 : (tensor<1xi32>) -> tensor<i32>
    %417 = stablehlo.compare LT, %415, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %418 = stablehlo.add %415, %c_2 : tensor<i32>
    %419 = stablehlo.select %417, %418, %415 : tensor<i1>, tensor<i32>
    %420 = stablehlo.compare LT, %416, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %421 = stablehlo.add %416, %c : tensor<i32>
    %422 = stablehlo.select %420, %421, %416 : tensor<i1>, tensor<i32>
    %423 = stablehlo.dynamic_update_slice %arg35, %414, %419, %c_7, %422, %c_7 : (tensor<1x2x768x10xf32>, tensor<1x2x16x10xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x768x10xf32>
    %424 = stablehlo.reshape %369 : (tensor<1x16x6x10xf32>) -> tensor<16x6x10xf32>
    %425 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %426 = call @dynamic_index_in_dim(%411, %425) : (tensor<1x2x768x10xf32>, tensor<i32>) -> tensor<2x768x10xf32>
    %427 = stablehlo.reshape %arg37 : (tensor<1xi32>) -> tensor<i32>
    %428 = call @dynamic_index_in_dim(%423, %427) : (tensor<1x2x768x10xf32>, tensor<i32>) -> tensor<2x768x10xf32>
    %429 = stablehlo.reshape %4 : (tensor<1x16xi32>) -> tensor<16xi32>
    %430 = stablehlo.reshape %arg38 : (tensor<1xi32>) -> tensor<i32>
    %431 = stablehlo.reshape %arg39 : (tensor<1xi32>) -> tensor<i32>
    %432 = stablehlo.add %430, %431 : tensor<i32>
    %433 = stablehlo.iota dim = 0 : tensor<768xi32>
    %434 = stablehlo.broadcast_in_dim %426, dims = [0, 2, 3] : (tensor<2x768x10xf32>) -> tensor<2x3x768x10xf32>
    %435 = stablehlo.reshape %434 : (tensor<2x3x768x10xf32>) -> tensor<6x768x10xf32>
    %436 = stablehlo.broadcast_in_dim %432, dims = [] : (tensor<i32>) -> tensor<768xi32>
    %437 = stablehlo.compare LT, %433, %436, SIGNED : (tensor<768xi32>, tensor<768xi32>) -> tensor<768xi1>
    %438 = stablehlo.broadcast_in_dim %437, dims = [1] : (tensor<768xi1>) -> tensor<1x768x1xi1>
    %439 = call @_where(%438, %428, %c_7) : (tensor<1x768x1xi1>, tensor<2x768x10xf32>, tensor<i32>) -> tensor<2x768x10xf32>
    %440 = stablehlo.broadcast_in_dim %439, dims = [0, 2, 3] : (tensor<2x768x10xf32>) -> tensor<2x3x768x10xf32>
    %441 = stablehlo.reshape %440 : (tensor<2x3x768x10xf32>) -> tensor<6x768x10xf32>
    %442 = stablehlo.dot_general %424, %435, batching_dims = [1] x [0], contracting_dims = [2] x [2], precision = [HIGHEST, HIGHEST] : (tensor<16x6x10xf32>, tensor<6x768x10xf32>) -> tensor<6x16x768xf32>
    %443 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x16x768xf32>
    %444 = stablehlo.divide %442, %443 : tensor<6x16x768xf32>
    %445 = stablehlo.broadcast_in_dim %433, dims = [2] : (tensor<768xi32>) -> tensor<1x1x768xi32>
    %446 = stablehlo.broadcast_in_dim %429, dims = [1] : (tensor<16xi32>) -> tensor<1x16x1xi32>
    %447 = stablehlo.broadcast_in_dim %445, dims = [0, 1, 2] : (tensor<1x1x768xi32>) -> tensor<1x16x768xi32>
    %448 = stablehlo.broadcast_in_dim %446, dims = [0, 1, 2] : (tensor<1x16x1xi32>) -> tensor<1x16x768xi32>
    %449 = stablehlo.compare LE, %447, %448, SIGNED : (tensor<1x16x768xi32>, tensor<1x16x768xi32>) -> tensor<1x16x768xi1>
    %450 = call @_where_0(%449, %444, %cst_0) : (tensor<1x16x768xi1>, tensor<6x16x768xf32>, tensor<f32>) -> tensor<6x16x768xf32>
    %451 = stablehlo.reduce(%450 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<6x16x768xf32>, tensor<f32>) -> tensor<6x16xf32>
    %452 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x16xf32>
    %453 = stablehlo.maximum %452, %451 : tensor<6x16xf32>
    %454 = stablehlo.broadcast_in_dim %453, dims = [0, 1] : (tensor<6x16xf32>) -> tensor<6x16x1xf32>
    %455 = stablehlo.broadcast_in_dim %454, dims = [0, 1, 2] : (tensor<6x16x1xf32>) -> tensor<6x16x768xf32>
    %456 = stablehlo.subtract %450, %455 : tensor<6x16x768xf32>
    %457 = stablehlo.exponential %456 : tensor<6x16x768xf32>
    %458 = stablehlo.reduce(%457 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<6x16x768xf32>, tensor<f32>) -> tensor<6x16xf32>
    %459 = stablehlo.broadcast_in_dim %458, dims = [0, 1] : (tensor<6x16xf32>) -> tensor<6x16x1xf32>
    %460 = stablehlo.broadcast_in_dim %459, dims = [0, 1, 2] : (tensor<6x16x1xf32>) -> tensor<6x16x768xf32>
    %461 = stablehlo.divide %457, %460 : tensor<6x16x768xf32>
    %462 = stablehlo.dot_general %441, %461, batching_dims = [0] x [0], contracting_dims = [1] x [2], precision = [HIGHEST, HIGHEST] : (tensor<6x768x10xf32>, tensor<6x16x768xf32>) -> tensor<6x10x16xf32>
    %463 = stablehlo.transpose %462, dims = [2, 0, 1] : (tensor<6x10x16xf32>) -> tensor<16x6x10xf32>
    %464 = stablehlo.broadcast_in_dim %463, dims = [1, 2, 3] : (tensor<16x6x10xf32>) -> tensor<1x16x6x10xf32>
    %465 = stablehlo.reshape %464 : (tensor<1x16x6x10xf32>) -> tensor<1x16x60xf32>
    %466 = stablehlo.dot_general %465, %arg23, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x16x60xf32>, tensor<60x60xf32>) -> tensor<1x16x60xf32>
    %467 = stablehlo.add %328, %466 : tensor<1x16x60xf32>
    %468 = stablehlo.multiply %467, %467 : tensor<1x16x60xf32>
    %469 = stablehlo.reduce(%468 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<1x16x60xf32>, tensor<f32>) -> tensor<1x16xf32>
    %470 = stablehlo.broadcast_in_dim %469, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<1x16x1xf32>
    %471 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %472 = stablehlo.divide %470, %471 : tensor<1x16x1xf32>
    %473 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x16x1xf32>
    %474 = stablehlo.add %472, %473 : tensor<1x16x1xf32>
    %475 = stablehlo.rsqrt %474 : tensor<1x16x1xf32>
    %476 = stablehlo.broadcast_in_dim %475, dims = [0, 1, 2] : (tensor<1x16x1xf32>) -> tensor<1x16x60xf32>
    %477 = stablehlo.multiply %467, %476 : tensor<1x16x60xf32>
    %478 = stablehlo.broadcast_in_dim %arg24, dims = [2] : (tensor<60xf32>) -> tensor<1x1x60xf32>
    %479 = stablehlo.broadcast_in_dim %478, dims = [0, 1, 2] : (tensor<1x1x60xf32>) -> tensor<1x16x60xf32>
    %480 = stablehlo.multiply %477, %479 : tensor<1x16x60xf32>
    %481 = stablehlo.dot_general %480, %arg25, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x16x60xf32>, tensor<77x60xf32>) -> tensor<1x16x77xf32>
    %482 = call @silu(%481) : (tensor<1x16x77xf32>) -> tensor<1x16x77xf32>
    %483 = stablehlo.dot_general %480, %arg26, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x16x60xf32>, tensor<77x60xf32>) -> tensor<1x16x77xf32>
    %484 = stablehlo.multiply %482, %483 : tensor<1x16x77xf32>
    %485 = stablehlo.dot_general %484, %arg27, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x16x77xf32>, tensor<60x77xf32>) -> tensor<1x16x60xf32>
    %486 = stablehlo.add %467, %485 : tensor<1x16x60xf32>
    %487 = stablehlo.reshape %486 : (tensor<1x16x60xf32>) -> tensor<16x60xf32>
    %488 = stablehlo.reshape %arg39 : (tensor<1xi32>) -> tensor<i32>
    %489 = stablehlo.subtract %488, %c_2 : tensor<i32>
    %490 = call @dynamic_index_in_dim_1(%487, %489) : (tensor<16x60xf32>, tensor<i32>) -> tensor<60xf32>
    %491 = stablehlo.broadcast_in_dim %490, dims = [1] : (tensor<60xf32>) -> tensor<1x60xf32>
    %492 = stablehlo.multiply %491, %491 : tensor<1x60xf32>
    %493 = stablehlo.reduce(%492 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<1x60xf32>, tensor<f32>) -> tensor<1xf32>
    %494 = stablehlo.broadcast_in_dim %493, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
    %495 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %496 = stablehlo.divide %494, %495 : tensor<1x1xf32>
    %497 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %498 = stablehlo.add %496, %497 : tensor<1x1xf32>
    %499 = stablehlo.rsqrt %498 : tensor<1x1xf32>
    %500 = stablehlo.broadcast_in_dim %499, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x60xf32>
    %501 = stablehlo.multiply %491, %500 : tensor<1x60xf32>
    %502 = stablehlo.broadcast_in_dim %arg28, dims = [1] : (tensor<60xf32>) -> tensor<1x60xf32>
    %503 = stablehlo.multiply %501, %502 : tensor<1x60xf32>
    %504 = stablehlo.dot_general %503, %arg29, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<1x60xf32>, tensor<151x60xf32>) -> tensor<1x151xf32>
    %505 = call @argmax(%504) : (tensor<1x151xf32>) -> tensor<1xi32>
    %506 = stablehlo.reduce(%504 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<1x151xf32>, tensor<f32>) -> tensor<1xf32>
    return %95, %107, %253, %265, %411, %423, %504, %505, %506 : tensor<1x2x768x10xf32>, tensor<1x2x768x10xf32>, tensor<1x2x768x10xf32>, tensor<1x2x768x10xf32>, tensor<1x2x768x10xf32>, tensor<1x2x768x10xf32>, tensor<1x151xf32>, tensor<1xi32>, tensor<1xf32>
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
  func.func private @_where_0(%arg0: tensor<1x16x768xi1>, %arg1: tensor<6x16x768xf32>, %arg2: tensor<f32>) -> tensor<6x16x768xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2] : (tensor<1x16x768xi1>) -> tensor<6x16x768xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6x16x768xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<6x16x768xi1>, tensor<6x16x768xf32>
    return %3 : tensor<6x16x768xf32>
  }
  func.func private @silu(%arg0: tensor<1x16x77xf32>) -> tensor<1x16x77xf32> {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.negate %arg0 : tensor<1x16x77xf32>
    %1 = stablehlo.exponential %0 : tensor<1x16x77xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x16x77xf32>
    %3 = stablehlo.add %2, %1 : tensor<1x16x77xf32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x16x77xf32>
    %5 = stablehlo.divide %4, %3 : tensor<1x16x77xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<1x16x77xf32>
    return %6 : tensor<1x16x77xf32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<16x60xf32>, %arg1: tensor<i32>) -> tensor<60xf32> {
    %c = stablehlo.constant dense<16> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %1 = stablehlo.add %arg1, %c : tensor<i32>
    %2 = stablehlo.select %0, %1, %arg1 : tensor<i1>, tensor<i32>
    %3 = stablehlo.dynamic_slice %arg0, %2, %c_0, sizes = [1, 60] : (tensor<16x60xf32>, tensor<i32>, tensor<i32>) -> tensor<1x60xf32>
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
