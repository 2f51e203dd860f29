;; Loops over 32-bit floats that lie in TensorFlow.js's own WebAssembly memory: matrix products, softmax, the recurrent cell, Adam.
;; `npm run wasm` turns this file into arithmetic.bytes.ts; a test compares the two. arithmetic-script.ts says the same in TypeScript.
;; Addresses and strides count bytes.
(module
  (import "lab" "memory" (memory 1))

  ;; ---- C = A · B, or C + A · B unless $fresh. A(i, k) lies at a + i·aRow + k·aStep; rows of C are cRow apart, those of B bStep, and
  ;; its panels of 8 columns bPanel (32 where rows lie in one piece).
  (func (export "product")
    (param $rows i32) (param $columns i32) (param $depth i32) (param $a i32) (param $aRow i32) (param $aStep i32)
    (param $b i32) (param $bStep i32) (param $bPanel i32) (param $c i32) (param $cRow i32) (param $fresh i32)
    (local $left i32) (local $ai i32) (local $ci i32)
    (block $whole
      (loop $eight
        (br_if $whole (i32.lt_u (local.get $columns) (i32.const 8)))
        (local.set $left (local.get $rows))
        (local.set $ai (local.get $a))
        (local.set $ci (local.get $c))
        (block $few
          (loop $four
            (br_if $few (i32.lt_u (local.get $left) (i32.const 4)))
            (call $tile4 (local.get $depth) (local.get $ai) (local.get $aRow) (local.get $aStep) (local.get $b)
              (local.get $bStep) (local.get $ci) (local.get $cRow) (local.get $fresh))
            (local.set $ai (i32.add (local.get $ai) (i32.shl (local.get $aRow) (i32.const 2))))
            (local.set $ci (i32.add (local.get $ci) (i32.shl (local.get $cRow) (i32.const 2))))
            (local.set $left (i32.sub (local.get $left) (i32.const 4)))
            (br $four)))
        (block $none
          (loop $one
            (br_if $none (i32.eqz (local.get $left)))
            (call $tile1 (local.get $depth) (local.get $ai) (local.get $aRow) (local.get $aStep) (local.get $b)
              (local.get $bStep) (local.get $ci) (local.get $cRow) (local.get $fresh))
            (local.set $ai (i32.add (local.get $ai) (local.get $aRow)))
            (local.set $ci (i32.add (local.get $ci) (local.get $cRow)))
            (local.set $left (i32.sub (local.get $left) (i32.const 1)))
            (br $one)))
        (local.set $b (i32.add (local.get $b) (local.get $bPanel)))
        (local.set $c (i32.add (local.get $c) (i32.const 32)))
        (local.set $columns (i32.sub (local.get $columns) (i32.const 8)))
        (br $eight)))
    ;; the last columns, number by number
    (block $end
      (loop $column
        (br_if $end (i32.eqz (local.get $columns)))
        (local.set $left (local.get $rows))
        (local.set $ai (local.get $a))
        (local.set $ci (local.get $c))
        (block $none
          (loop $one
            (br_if $none (i32.eqz (local.get $left)))
            (call $dot (local.get $depth) (local.get $ai) (local.get $aStep) (local.get $b) (local.get $bStep)
              (local.get $ci) (local.get $fresh))
            (local.set $ai (i32.add (local.get $ai) (local.get $aRow)))
            (local.set $ci (i32.add (local.get $ci) (local.get $cRow)))
            (local.set $left (i32.sub (local.get $left) (i32.const 1)))
            (br $one)))
        (local.set $b (i32.add (local.get $b) (i32.const 4)))
        (local.set $c (i32.add (local.get $c) (i32.const 4)))
        (local.set $columns (i32.sub (local.get $columns) (i32.const 1)))
        (br $column))))

  ;; 4 rows and 8 columns of C: each number of A is used for 8, each of B for 4.
  (func $tile4
    (param $depth i32) (param $a i32) (param $aRow i32) (param $aStep i32) (param $b i32) (param $bStep i32)
    (param $c i32) (param $cRow i32) (param $fresh i32)
    (local $s00 v128) (local $s01 v128) (local $s10 v128) (local $s11 v128) (local $s20 v128) (local $s21 v128) (local $s30 v128) (local $s31 v128)
    (local $b0 v128) (local $b1 v128) (local $x v128) (local $a1 i32) (local $a2 i32) (local $a3 i32) (local $c1 i32) (local $c2 i32) (local $c3 i32)
    (local.set $a1 (i32.add (local.get $a) (local.get $aRow)))
    (local.set $a2 (i32.add (local.get $a1) (local.get $aRow)))
    (local.set $a3 (i32.add (local.get $a2) (local.get $aRow)))
    (local.set $c1 (i32.add (local.get $c) (local.get $cRow)))
    (local.set $c2 (i32.add (local.get $c1) (local.get $cRow)))
    (local.set $c3 (i32.add (local.get $c2) (local.get $cRow)))
    (if (i32.eqz (local.get $fresh))
      (then
        (local.set $s00 (v128.load (local.get $c)))
        (local.set $s01 (v128.load offset=16 (local.get $c)))
        (local.set $s10 (v128.load (local.get $c1)))
        (local.set $s11 (v128.load offset=16 (local.get $c1)))
        (local.set $s20 (v128.load (local.get $c2)))
        (local.set $s21 (v128.load offset=16 (local.get $c2)))
        (local.set $s30 (v128.load (local.get $c3)))
        (local.set $s31 (v128.load offset=16 (local.get $c3)))))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $depth)))
        (local.set $b0 (v128.load (local.get $b)))
        (local.set $b1 (v128.load offset=16 (local.get $b)))
        (local.set $x (v128.load32_splat (local.get $a)))
        (local.set $s00 (f32x4.add (local.get $s00) (f32x4.mul (local.get $x) (local.get $b0))))
        (local.set $s01 (f32x4.add (local.get $s01) (f32x4.mul (local.get $x) (local.get $b1))))
        (local.set $x (v128.load32_splat (local.get $a1)))
        (local.set $s10 (f32x4.add (local.get $s10) (f32x4.mul (local.get $x) (local.get $b0))))
        (local.set $s11 (f32x4.add (local.get $s11) (f32x4.mul (local.get $x) (local.get $b1))))
        (local.set $x (v128.load32_splat (local.get $a2)))
        (local.set $s20 (f32x4.add (local.get $s20) (f32x4.mul (local.get $x) (local.get $b0))))
        (local.set $s21 (f32x4.add (local.get $s21) (f32x4.mul (local.get $x) (local.get $b1))))
        (local.set $x (v128.load32_splat (local.get $a3)))
        (local.set $s30 (f32x4.add (local.get $s30) (f32x4.mul (local.get $x) (local.get $b0))))
        (local.set $s31 (f32x4.add (local.get $s31) (f32x4.mul (local.get $x) (local.get $b1))))
        (local.set $a (i32.add (local.get $a) (local.get $aStep)))
        (local.set $a1 (i32.add (local.get $a1) (local.get $aStep)))
        (local.set $a2 (i32.add (local.get $a2) (local.get $aStep)))
        (local.set $a3 (i32.add (local.get $a3) (local.get $aStep)))
        (local.set $b (i32.add (local.get $b) (local.get $bStep)))
        (local.set $depth (i32.sub (local.get $depth) (i32.const 1)))
        (br $next)))
    (v128.store (local.get $c) (local.get $s00))
    (v128.store offset=16 (local.get $c) (local.get $s01))
    (v128.store (local.get $c1) (local.get $s10))
    (v128.store offset=16 (local.get $c1) (local.get $s11))
    (v128.store (local.get $c2) (local.get $s20))
    (v128.store offset=16 (local.get $c2) (local.get $s21))
    (v128.store (local.get $c3) (local.get $s30))
    (v128.store offset=16 (local.get $c3) (local.get $s31)))

  (func $tile1
    (param $depth i32) (param $a i32) (param $aRow i32) (param $aStep i32) (param $b i32) (param $bStep i32)
    (param $c i32) (param $cRow i32) (param $fresh i32)
    (local $s00 v128) (local $s01 v128)
    (local $b0 v128) (local $b1 v128) (local $x v128)
    (if (i32.eqz (local.get $fresh))
      (then
        (local.set $s00 (v128.load (local.get $c)))
        (local.set $s01 (v128.load offset=16 (local.get $c)))))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $depth)))
        (local.set $b0 (v128.load (local.get $b)))
        (local.set $b1 (v128.load offset=16 (local.get $b)))
        (local.set $x (v128.load32_splat (local.get $a)))
        (local.set $s00 (f32x4.add (local.get $s00) (f32x4.mul (local.get $x) (local.get $b0))))
        (local.set $s01 (f32x4.add (local.get $s01) (f32x4.mul (local.get $x) (local.get $b1))))
        (local.set $a (i32.add (local.get $a) (local.get $aStep)))
        (local.set $b (i32.add (local.get $b) (local.get $bStep)))
        (local.set $depth (i32.sub (local.get $depth) (i32.const 1)))
        (br $next)))
    (v128.store (local.get $c) (local.get $s00))
    (v128.store offset=16 (local.get $c) (local.get $s01)))

  (func $dot
    (param $depth i32) (param $a i32) (param $aStep i32) (param $b i32) (param $bStep i32) (param $c i32) (param $fresh i32)
    (local $sum f32)
    (if (i32.eqz (local.get $fresh)) (then (local.set $sum (f32.load (local.get $c)))))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $depth)))
        (local.set $sum
          (f32.add (local.get $sum) (f32.mul (f32.load (local.get $a)) (f32.load (local.get $b)))))
        (local.set $a (i32.add (local.get $a) (local.get $aStep)))
        (local.set $b (i32.add (local.get $b) (local.get $bStep)))
        (local.set $depth (i32.sub (local.get $depth) (i32.const 1)))
        (br $next)))
    (f32.store (local.get $c) (local.get $sum)))

  ;; y + scale · x, n numbers
  (func (export "addScaled") (param $y i32) (param $x i32) (param $scale f32) (param $n i32)
    (local $s v128)
    (local.set $s (f32x4.splat (local.get $scale)))
    (block $few
      (loop $four
        (br_if $few (i32.lt_u (local.get $n) (i32.const 4)))
        (v128.store (local.get $y)
          (f32x4.add (v128.load (local.get $y)) (f32x4.mul (local.get $s) (v128.load (local.get $x)))))
        (local.set $y (i32.add (local.get $y) (i32.const 16)))
        (local.set $x (i32.add (local.get $x) (i32.const 16)))
        (local.set $n (i32.sub (local.get $n) (i32.const 4)))
        (br $four)))
    (block $none
      (loop $one
        (br_if $none (i32.eqz (local.get $n)))
        (f32.store (local.get $y)
          (f32.add (f32.load (local.get $y)) (f32.mul (local.get $scale) (f32.load (local.get $x)))))
        (local.set $y (i32.add (local.get $y) (i32.const 4)))
        (local.set $x (i32.add (local.get $x) (i32.const 4)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $one))))

  ;; ---- One row of a softmax: x + bias (PAD, id 0, masked), then e^(x − largest) in place. out: largest, sum, and the target's x.
  (func (export "expRow") (param $x i32) (param $n i32) (param $bias i32) (param $target i32) (param $out i32)
    (local $at i32) (local $left i32) (local $top v128) (local $largest f32) (local $v v128) (local $sum v128)
    (local $w v128) (local $t v128) (local $k v128) (local $r v128) (local $p v128) (local $one f32) (local $total f32)
    (local.set $at (local.get $x))
    (local.set $left (local.get $n))
    (local.set $largest (f32.const -3e38))
    (local.set $top (f32x4.splat (local.get $largest)))
    (f32.store (local.get $x) (f32.const -1e30))
    (block $few
      (loop $four
        (br_if $few (i32.lt_u (local.get $left) (i32.const 4)))
        (local.set $v (f32x4.add (v128.load (local.get $at)) (v128.load (local.get $bias))))
        (v128.store (local.get $at) (local.get $v))
        (local.set $top (f32x4.pmax (local.get $top) (local.get $v)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (local.set $bias (i32.add (local.get $bias) (i32.const 16)))
        (local.set $left (i32.sub (local.get $left) (i32.const 4)))
        (br $four)))
    (block $none
      (loop $each
        (br_if $none (i32.eqz (local.get $left)))
        (local.set $one (f32.add (f32.load (local.get $at)) (f32.load (local.get $bias))))
        (f32.store (local.get $at) (local.get $one))
        (local.set $largest (f32.max (local.get $largest) (local.get $one)))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (local.set $bias (i32.add (local.get $bias) (i32.const 4)))
        (local.set $left (i32.sub (local.get $left) (i32.const 1)))
        (br $each)))
    (local.set $largest
      (f32.max (local.get $largest)
        (f32.max
          (f32.max (f32x4.extract_lane 0 (local.get $top)) (f32x4.extract_lane 1 (local.get $top)))
          (f32.max (f32x4.extract_lane 2 (local.get $top)) (f32x4.extract_lane 3 (local.get $top))))))
    (f32.store (local.get $out) (local.get $largest))
    (f32.store offset=8 (local.get $out)
      (f32.load (i32.add (local.get $x) (i32.shl (local.get $target) (i32.const 2)))))
    (local.set $top (f32x4.splat (local.get $largest)))
    (local.set $at (local.get $x))
    (local.set $left (local.get $n))
    (block $few2
      (loop $four2
        (br_if $few2 (i32.lt_u (local.get $left) (i32.const 4)))
        (local.set $v (f32x4.sub (v128.load (local.get $at)) (local.get $top)))
        ;; e^v as in $exp below, in place of a call
        (local.set $w (f32x4.pmax (f32x4.splat (f32.const -87)) (local.get $v)))
        (local.set $t
          (f32x4.add (f32x4.mul (local.get $w) (f32x4.splat (f32.const 1.44269504))) (f32x4.splat (f32.const 12582912))))
        (local.set $k (f32x4.sub (local.get $t) (f32x4.splat (f32.const 12582912))))
        (local.set $r
          (f32x4.add
            (f32x4.sub (local.get $w) (f32x4.mul (local.get $k) (f32x4.splat (f32.const 0.693359375))))
            (f32x4.mul (local.get $k) (f32x4.splat (f32.const 2.12194440e-4)))))
        (local.set $p
          (f32x4.add (f32x4.mul (f32x4.splat (f32.const 1.9875691500e-4)) (local.get $r)) (f32x4.splat (f32.const 1.3981999507e-3))))
        (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $r)) (f32x4.splat (f32.const 8.3334519073e-3))))
        (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $r)) (f32x4.splat (f32.const 4.1665795894e-2))))
        (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $r)) (f32x4.splat (f32.const 1.6666665459e-1))))
        (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $r)) (f32x4.splat (f32.const 5.0000001201e-1))))
        (local.set $p
          (f32x4.add
            (f32x4.add (f32x4.mul (f32x4.mul (local.get $p) (local.get $r)) (local.get $r)) (local.get $r))
            (f32x4.splat (f32.const 1))))
        (local.set $p (i32x4.add (local.get $p) (i32x4.shl (local.get $t) (i32.const 23))))
        (local.set $p (v128.and (local.get $p) (f32x4.gt (local.get $v) (f32x4.splat (f32.const -87)))))
        (v128.store (local.get $at) (local.get $p))
        (local.set $sum (f32x4.add (local.get $sum) (local.get $p)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (local.set $left (i32.sub (local.get $left) (i32.const 4)))
        (br $four2)))
    (local.set $total
      (f32.add
        (f32.add (f32x4.extract_lane 0 (local.get $sum)) (f32x4.extract_lane 1 (local.get $sum)))
        (f32.add (f32x4.extract_lane 2 (local.get $sum)) (f32x4.extract_lane 3 (local.get $sum)))))
    (block $none2
      (loop $each2
        (br_if $none2 (i32.eqz (local.get $left)))
        (local.set $one
          (f32x4.extract_lane 0 (call $exp (f32x4.splat (f32.sub (f32.load (local.get $at)) (local.get $largest))))))
        (f32.store (local.get $at) (local.get $one))
        (local.set $total (f32.add (local.get $total) (local.get $one)))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (local.set $left (i32.sub (local.get $left) (i32.const 1)))
        (br $each2)))
    (f32.store offset=4 (local.get $out) (local.get $total)))

  ;; e^v, relative error below 2e-7; exactly 0 below −87, which masks rely on. v = k ln 2 + r, with k as the last bits of a sum with
  ;; 1.5 · 2²³, which are then added to the exponent of a polynomial in r.
  (func $exp (param $v v128) (result v128)
    (local $w v128) (local $t v128) (local $k v128) (local $r v128) (local $p v128)
    (local.set $w
      (f32x4.pmin (f32x4.splat (f32.const 88)) (f32x4.pmax (f32x4.splat (f32.const -87)) (local.get $v))))
    (local.set $t
      (f32x4.add (f32x4.mul (local.get $w) (f32x4.splat (f32.const 1.44269504))) (f32x4.splat (f32.const 12582912))))
    (local.set $k (f32x4.sub (local.get $t) (f32x4.splat (f32.const 12582912))))
    (local.set $r
      (f32x4.add
        (f32x4.sub (local.get $w) (f32x4.mul (local.get $k) (f32x4.splat (f32.const 0.693359375))))
        (f32x4.mul (local.get $k) (f32x4.splat (f32.const 2.12194440e-4)))))
    (local.set $p
      (f32x4.add (f32x4.mul (f32x4.splat (f32.const 1.9875691500e-4)) (local.get $r)) (f32x4.splat (f32.const 1.3981999507e-3))))
    (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $r)) (f32x4.splat (f32.const 8.3334519073e-3))))
    (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $r)) (f32x4.splat (f32.const 4.1665795894e-2))))
    (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $r)) (f32x4.splat (f32.const 1.6666665459e-1))))
    (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $r)) (f32x4.splat (f32.const 5.0000001201e-1))))
    (local.set $p
      (f32x4.add
        (f32x4.add (f32x4.mul (f32x4.mul (local.get $p) (local.get $r)) (local.get $r)) (local.get $r))
        (f32x4.splat (f32.const 1))))
    (local.set $p (i32x4.add (local.get $p) (i32x4.shl (local.get $t) (i32.const 23))))
    (v128.and (local.get $p) (f32x4.gt (local.get $v) (f32x4.splat (f32.const -87)))))

  (func $sigmoid (param $v v128) (result v128)
    (f32x4.div (f32x4.splat (f32.const 1))
      (f32x4.add (f32x4.splat (f32.const 1)) (call $exp (f32x4.neg (local.get $v))))))

  ;; 1 − 2 / (e^(2v) + 1)
  (func $tanh (param $v v128) (result v128)
    (f32x4.sub (f32x4.splat (f32.const 1))
      (f32x4.div (f32x4.splat (f32.const 2))
        (f32x4.add (f32x4.splat (f32.const 1)) (call $exp (f32x4.add (local.get $v) (local.get $v)))))))

  ;; ---- One step of the recurrent cell for one sequence: $g and $u hold 3 blocks (r, z, n) of $width bytes, what comes from the input
  ;; and from the state; $b the bias of the latter. Writes 5 blocks: the new state, r, z, n, and u_n + b_n.
  (func (export "gruStep") (param $g i32) (param $u i32) (param $b i32) (param $h i32) (param $to i32) (param $width i32)
    (local $end i32) (local $two i32) (local $four i32) (local $r v128) (local $z v128) (local $n v128) (local $x v128)
    (local.set $end (i32.add (local.get $g) (local.get $width)))
    (local.set $two (i32.shl (local.get $width) (i32.const 1)))
    (local.set $four (i32.shl (local.get $width) (i32.const 2)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $g) (local.get $end)))
        (local.set $r
          (call $sigmoid
            (f32x4.add (v128.load (local.get $g)) (f32x4.add (v128.load (local.get $u)) (v128.load (local.get $b))))))
        (local.set $z
          (call $sigmoid
            (f32x4.add
              (v128.load (i32.add (local.get $g) (local.get $width)))
              (f32x4.add
                (v128.load (i32.add (local.get $u) (local.get $width)))
                (v128.load (i32.add (local.get $b) (local.get $width)))))))
        (local.set $x
          (f32x4.add
            (v128.load (i32.add (local.get $u) (local.get $two)))
            (v128.load (i32.add (local.get $b) (local.get $two)))))
        (local.set $n
          (call $tanh
            (f32x4.add
              (v128.load (i32.add (local.get $g) (local.get $two)))
              (f32x4.mul (local.get $r) (local.get $x)))))
        (v128.store (local.get $to)
          (f32x4.add (local.get $n)
            (f32x4.mul (local.get $z) (f32x4.sub (v128.load (local.get $h)) (local.get $n)))))
        (v128.store (i32.add (local.get $to) (local.get $width)) (local.get $r))
        (v128.store (i32.add (local.get $to) (local.get $two)) (local.get $z))
        (v128.store (i32.add (local.get $to) (i32.add (local.get $two) (local.get $width))) (local.get $n))
        (v128.store (i32.add (local.get $to) (local.get $four)) (local.get $x))
        (local.set $g (i32.add (local.get $g) (i32.const 16)))
        (local.set $u (i32.add (local.get $u) (i32.const 16)))
        (local.set $b (i32.add (local.get $b) (i32.const 16)))
        (local.set $h (i32.add (local.get $h) (i32.const 16)))
        (local.set $to (i32.add (local.get $to) (i32.const 16)))
        (br $next))))

  ;; The same backwards: $d is the gradient of the state from outside, $carry that from the step after. $from: the 5 blocks of the step,
  ;; $h the state before it. Writes 4 blocks: gradients of the sums of r, z, n·r (what the state's product gets) and n (the input's), and
  ;; into $carry what reaches the state before without the product.
  (func (export "gruStepBack") (param $d i32) (param $carry i32) (param $from i32) (param $h i32) (param $to i32) (param $width i32)
    (local $end i32) (local $two i32) (local $four i32) (local $dh v128) (local $r v128) (local $z v128) (local $n v128)
    (local $one v128) (local $dn v128)
    (local.set $one (f32x4.splat (f32.const 1)))
    (local.set $end (i32.add (local.get $d) (local.get $width)))
    (local.set $two (i32.shl (local.get $width) (i32.const 1)))
    (local.set $four (i32.shl (local.get $width) (i32.const 2)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $d) (local.get $end)))
        (local.set $dh (f32x4.add (v128.load (local.get $d)) (v128.load (local.get $carry))))
        (local.set $r (v128.load (i32.add (local.get $from) (local.get $width))))
        (local.set $z (v128.load (i32.add (local.get $from) (local.get $two))))
        (local.set $n (v128.load (i32.add (local.get $from) (i32.add (local.get $two) (local.get $width)))))
        (v128.store (local.get $carry) (f32x4.mul (local.get $dh) (local.get $z)))
        (local.set $dn
          (f32x4.mul
            (f32x4.mul (local.get $dh) (f32x4.sub (local.get $one) (local.get $z)))
            (f32x4.sub (local.get $one) (f32x4.mul (local.get $n) (local.get $n)))))
        (v128.store (local.get $to)
          (f32x4.mul
            (f32x4.mul (local.get $dn) (v128.load (i32.add (local.get $from) (local.get $four))))
            (f32x4.mul (local.get $r) (f32x4.sub (local.get $one) (local.get $r)))))
        (v128.store (i32.add (local.get $to) (local.get $width))
          (f32x4.mul
            (f32x4.mul (local.get $dh) (f32x4.sub (v128.load (local.get $h)) (local.get $n)))
            (f32x4.mul (local.get $z) (f32x4.sub (local.get $one) (local.get $z)))))
        (v128.store (i32.add (local.get $to) (local.get $two)) (f32x4.mul (local.get $dn) (local.get $r)))
        (v128.store (i32.add (local.get $to) (i32.add (local.get $two) (local.get $width))) (local.get $dn))
        (local.set $d (i32.add (local.get $d) (i32.const 16)))
        (local.set $carry (i32.add (local.get $carry) (i32.const 16)))
        (local.set $from (i32.add (local.get $from) (i32.const 16)))
        (local.set $h (i32.add (local.get $h) (i32.const 16)))
        (local.set $to (i32.add (local.get $to) (i32.const 16)))
        (br $next))))

  ;; ---- Adam: m and v lie n apart, in $moments and $nextMoments. $pace: rate without the bias of m, $scale: that of the root of v.
  (func (export "adam")
    (param $weight i32) (param $gradient i32) (param $moments i32) (param $nextWeight i32) (param $nextMoments i32)
    (param $n i32) (param $beta1 f32) (param $beta2 f32) (param $pace f32) (param $scale f32) (param $epsilon f32)
    (local $half i32) (local $g v128) (local $m v128) (local $v v128)
    (local $one1 v128) (local $one2 v128) (local $b1 v128) (local $b2 v128) (local $gs f32) (local $ms f32) (local $vs f32)
    (local.set $half (i32.shl (local.get $n) (i32.const 2)))
    (local.set $b1 (f32x4.splat (local.get $beta1)))
    (local.set $b2 (f32x4.splat (local.get $beta2)))
    (local.set $one1 (f32x4.splat (f32.sub (f32.const 1) (local.get $beta1))))
    (local.set $one2 (f32x4.splat (f32.sub (f32.const 1) (local.get $beta2))))
    (block $few
      (loop $four
        (br_if $few (i32.lt_u (local.get $n) (i32.const 4)))
        (local.set $g (v128.load (local.get $gradient)))
        (local.set $m
          (f32x4.add
            (f32x4.mul (local.get $b1) (v128.load (local.get $moments)))
            (f32x4.mul (local.get $one1) (local.get $g))))
        (local.set $v
          (f32x4.add
            (f32x4.mul (local.get $b2) (v128.load (i32.add (local.get $moments) (local.get $half))))
            (f32x4.mul (local.get $one2) (f32x4.mul (local.get $g) (local.get $g)))))
        (v128.store (local.get $nextMoments) (local.get $m))
        (v128.store (i32.add (local.get $nextMoments) (local.get $half)) (local.get $v))
        (v128.store (local.get $nextWeight)
          (f32x4.sub (v128.load (local.get $weight))
            (f32x4.div
              (f32x4.mul (f32x4.splat (local.get $pace)) (local.get $m))
              (f32x4.add
                (f32x4.mul (f32x4.sqrt (local.get $v)) (f32x4.splat (local.get $scale)))
                (f32x4.splat (local.get $epsilon))))))
        (local.set $weight (i32.add (local.get $weight) (i32.const 16)))
        (local.set $gradient (i32.add (local.get $gradient) (i32.const 16)))
        (local.set $moments (i32.add (local.get $moments) (i32.const 16)))
        (local.set $nextWeight (i32.add (local.get $nextWeight) (i32.const 16)))
        (local.set $nextMoments (i32.add (local.get $nextMoments) (i32.const 16)))
        (local.set $n (i32.sub (local.get $n) (i32.const 4)))
        (br $four)))
    (block $none
      (loop $each
        (br_if $none (i32.eqz (local.get $n)))
        (local.set $gs (f32.load (local.get $gradient)))
        (local.set $ms
          (f32.add
            (f32.mul (local.get $beta1) (f32.load (local.get $moments)))
            (f32.mul (f32.sub (f32.const 1) (local.get $beta1)) (local.get $gs))))
        (local.set $vs
          (f32.add
            (f32.mul (local.get $beta2) (f32.load (i32.add (local.get $moments) (local.get $half))))
            (f32.mul (f32.sub (f32.const 1) (local.get $beta2)) (f32.mul (local.get $gs) (local.get $gs)))))
        (f32.store (local.get $nextMoments) (local.get $ms))
        (f32.store (i32.add (local.get $nextMoments) (local.get $half)) (local.get $vs))
        (f32.store (local.get $nextWeight)
          (f32.sub (f32.load (local.get $weight))
            (f32.div
              (f32.mul (local.get $pace) (local.get $ms))
              (f32.add (f32.mul (f32.sqrt (local.get $vs)) (local.get $scale)) (local.get $epsilon)))))
        (local.set $weight (i32.add (local.get $weight) (i32.const 4)))
        (local.set $gradient (i32.add (local.get $gradient) (i32.const 4)))
        (local.set $moments (i32.add (local.get $moments) (i32.const 4)))
        (local.set $nextWeight (i32.add (local.get $nextWeight) (i32.const 4)))
        (local.set $nextMoments (i32.add (local.get $nextMoments) (i32.const 4)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $each)))))
