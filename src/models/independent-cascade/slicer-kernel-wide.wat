;; The inner loops of learning for four classes side by side: slicer-kernel.wat with two pairs of numbers (…0 and …1) for every
;; number there. Each class goes through the operations of slicer-kernel-script.ts in their order, so its bits are the same.
;; `npm run wasm` turns this file into slicer-kernel-wide.bytes.ts; a test compares the two.
;;
;; A slot or node takes 32 bytes of each array, but 8 of `alphaIn` and `totals`, which all classes share.
(module
  (import "lab" "memory" (memory 1))
  (import "lab" "offsets" (global $offsets i32))
  (import "lab" "reverse" (global $reverse i32))
  (import "lab" "initial" (global $initial i32))
  (import "lab" "products" (global $products i32))

  (func (export "start") (param $node i32) (param $last i32) (param $row i32)
    (local $offset i32) (local $reverse i32) (local $end i32) (local $to i32) (local $p0 v128) (local $p1 v128)
    (local.set $offset (i32.add (global.get $offsets) (i32.shl (local.get $node) (i32.const 2))))
    (local.set $reverse (i32.add (global.get $reverse) (i32.shl (i32.load (local.get $offset)) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $node) (local.get $last)))
        (local.set $to (i32.add (global.get $initial) (i32.shl (local.get $node) (i32.const 5))))
        (local.set $p0 (v128.load (local.get $to)))
        (local.set $p1 (v128.load offset=16 (local.get $to)))
        (local.set $end
          (i32.add (global.get $reverse) (i32.shl (i32.load offset=4 (local.get $offset)) (i32.const 2))))
        (block $sent
          (loop $slot
            (br_if $sent (i32.ge_u (local.get $reverse) (local.get $end)))
            (local.set $to (i32.add (local.get $row) (i32.shl (i32.load (local.get $reverse)) (i32.const 5))))
            (v128.store (local.get $to) (local.get $p0))
            (v128.store offset=16 (local.get $to) (local.get $p1))
            (local.set $reverse (i32.add (local.get $reverse) (i32.const 4)))
            (br $slot)))
        (local.set $offset (i32.add (local.get $offset) (i32.const 4)))
        (local.set $node (i32.add (local.get $node) (i32.const 1)))
        (br $next))))

  (func (export "forward")
    (param $node i32) (param $last i32) (param $alpha i32) (param $row i32) (param $next i32) (param $marginal i32)
    (param $add i32) (param $divide f64)
    (local $offset i32) (local $slot i32) (local $end i32) (local $to i32) (local $product i32) (local $reverse i32)
    (local $one v128) (local $a v128) (local $p0 v128) (local $p1 v128) (local $b0 v128) (local $b1 v128)
    (local $head0 v128) (local $head1 v128)
    (local.set $one (f64x2.splat (f64.const 1)))
    (local.set $offset (i32.add (global.get $offsets) (i32.shl (local.get $node) (i32.const 2))))
    (local.set $slot (i32.load (local.get $offset)))
    (local.set $alpha (i32.add (local.get $alpha) (i32.shl (local.get $slot) (i32.const 3))))
    (local.set $row (i32.add (local.get $row) (i32.shl (local.get $slot) (i32.const 5))))
    (local.set $marginal (i32.add (local.get $marginal) (i32.shl (local.get $node) (i32.const 5))))
    (block $done
      (loop $nextNode
        (br_if $done (i32.ge_u (local.get $node) (local.get $last)))
        (local.set $end (i32.load offset=4 (local.get $offset)))
        (local.set $product (global.get $products))
        (local.set $to (i32.add (global.get $initial) (i32.shl (local.get $node) (i32.const 5))))
        (local.set $p0 (v128.load (local.get $to)))
        (local.set $p1 (v128.load offset=16 (local.get $to)))
        (block $last
          (loop $forwards
            (br_if $last (i32.ge_u (local.get $slot) (local.get $end)))
            (local.set $a (v128.load64_splat (local.get $alpha)))
            (local.set $b0 (f64x2.mul (local.get $a) (v128.load (local.get $row))))
            (local.set $b1 (f64x2.mul (local.get $a) (v128.load offset=16 (local.get $row))))
            (v128.store (local.get $product) (local.get $p0))
            (v128.store offset=16 (local.get $product) (local.get $p1))
            (local.set $p0
              (f64x2.add (local.get $b0) (f64x2.mul (local.get $p0) (f64x2.sub (local.get $one) (local.get $b0)))))
            (local.set $p1
              (f64x2.add (local.get $b1) (f64x2.mul (local.get $p1) (f64x2.sub (local.get $one) (local.get $b1)))))
            (local.set $product (i32.add (local.get $product) (i32.const 32)))
            (local.set $alpha (i32.add (local.get $alpha) (i32.const 8)))
            (local.set $row (i32.add (local.get $row) (i32.const 32)))
            (local.set $slot (i32.add (local.get $slot) (i32.const 1)))
            (br $forwards)))
        (if (local.get $add)
          (then
            (local.set $a (f64x2.splat (local.get $divide)))
            (local.set $p0
              (f64x2.div (f64x2.add (v128.load (local.get $marginal)) (local.get $p0)) (local.get $a)))
            (local.set $p1
              (f64x2.div (f64x2.add (v128.load offset=16 (local.get $marginal)) (local.get $p1)) (local.get $a)))))
        (v128.store (local.get $marginal) (local.get $p0))
        (v128.store offset=16 (local.get $marginal) (local.get $p1))

        (if (local.get $next)
          (then
            ;; back over the same slots: p is now the suffix
            (local.set $reverse (i32.add (global.get $reverse) (i32.shl (local.get $end) (i32.const 2))))
            (local.set $p0 (f64x2.splat (f64.const 0)))
            (local.set $p1 (f64x2.splat (f64.const 0)))
            (block $first
              (loop $backwards
                (br_if $first (i32.le_u (local.get $product) (global.get $products)))
                (local.set $product (i32.sub (local.get $product) (i32.const 32)))
                (local.set $alpha (i32.sub (local.get $alpha) (i32.const 8)))
                (local.set $row (i32.sub (local.get $row) (i32.const 32)))
                (local.set $reverse (i32.sub (local.get $reverse) (i32.const 4)))
                (local.set $a (v128.load64_splat (local.get $alpha)))
                (local.set $b0 (f64x2.mul (local.get $a) (v128.load (local.get $row))))
                (local.set $b1 (f64x2.mul (local.get $a) (v128.load offset=16 (local.get $row))))
                (local.set $head0 (v128.load (local.get $product)))
                (local.set $head1 (v128.load offset=16 (local.get $product)))
                (local.set $to (i32.add (local.get $next) (i32.shl (i32.load (local.get $reverse)) (i32.const 5))))
                (v128.store (local.get $to)
                  (f64x2.add (local.get $head0)
                    (f64x2.mul (local.get $p0) (f64x2.sub (local.get $one) (local.get $head0)))))
                (v128.store offset=16 (local.get $to)
                  (f64x2.add (local.get $head1)
                    (f64x2.mul (local.get $p1) (f64x2.sub (local.get $one) (local.get $head1)))))
                (local.set $p0
                  (f64x2.add (local.get $b0) (f64x2.mul (local.get $p0) (f64x2.sub (local.get $one) (local.get $b0)))))
                (local.set $p1
                  (f64x2.add (local.get $b1) (f64x2.mul (local.get $p1) (f64x2.sub (local.get $one) (local.get $b1)))))
                (br $backwards)))
            (local.set $end (i32.sub (local.get $end) (i32.load (local.get $offset))))
            (local.set $alpha (i32.add (local.get $alpha) (i32.shl (local.get $end) (i32.const 3))))
            (local.set $row (i32.add (local.get $row) (i32.shl (local.get $end) (i32.const 5))))))

        (local.set $offset (i32.add (local.get $offset) (i32.const 4)))
        (local.set $marginal (i32.add (local.get $marginal) (i32.const 32)))
        (local.set $node (i32.add (local.get $node) (i32.const 1)))
        (br $nextNode))))

  (func (export "backwardFirst")
    (param $node i32) (param $last i32) (param $alpha i32) (param $row i32) (param $slope i32) (param $write i32)
    (param $sums i32)
    (local $offset i32) (local $slot i32) (local $end i32) (local $to i32) (local $product i32) (local $reverse i32)
    (local $one v128) (local $a v128) (local $p0 v128) (local $p1 v128) (local $q0 v128) (local $q1 v128)
    (local $b0 v128) (local $b1 v128)
    (local.set $one (f64x2.splat (f64.const 1)))
    (local.set $offset (i32.add (global.get $offsets) (i32.shl (local.get $node) (i32.const 2))))
    (local.set $end (i32.load (local.get $offset)))
    (local.set $reverse (i32.add (global.get $reverse) (i32.shl (local.get $end) (i32.const 2))))
    (local.set $sums (i32.add (local.get $sums) (i32.shl (local.get $end) (i32.const 5))))
    (local.set $slope (i32.add (local.get $slope) (i32.shl (local.get $node) (i32.const 5))))
    (block $done
      (loop $nextNode
        (br_if $done (i32.ge_u (local.get $node) (local.get $last)))
        (local.set $slot (local.get $end))
        (local.set $end (i32.load offset=4 (local.get $offset)))
        (local.set $product (global.get $products))
        (local.set $p0 (v128.load (local.get $slope)))
        (local.set $p1 (v128.load offset=16 (local.get $slope)))
        ;; alpha and row count from slot 0 here; they point at the slots of the node while it is at work
        (local.set $alpha (i32.add (local.get $alpha) (i32.shl (local.get $end) (i32.const 3))))
        (local.set $row (i32.add (local.get $row) (i32.shl (local.get $end) (i32.const 5))))
        (local.set $to (i32.sub (local.get $end) (local.get $slot)))
        (block $first
          (loop $backwards
            (br_if $first (i32.eqz (local.get $to)))
            (local.set $to (i32.sub (local.get $to) (i32.const 1)))
            (local.set $alpha (i32.sub (local.get $alpha) (i32.const 8)))
            (local.set $row (i32.sub (local.get $row) (i32.const 32)))
            (v128.store (local.get $product) (local.get $p0))
            (v128.store offset=16 (local.get $product) (local.get $p1))
            (local.set $a (v128.load64_splat (local.get $alpha)))
            (local.set $p0
              (f64x2.mul (local.get $p0)
                (f64x2.sub (local.get $one) (f64x2.mul (local.get $a) (v128.load (local.get $row))))))
            (local.set $p1
              (f64x2.mul (local.get $p1)
                (f64x2.sub (local.get $one) (f64x2.mul (local.get $a) (v128.load offset=16 (local.get $row))))))
            (local.set $product (i32.add (local.get $product) (i32.const 32)))
            (br $backwards)))

        (local.set $to (i32.add (global.get $initial) (i32.shl (local.get $node) (i32.const 5))))
        (local.set $p0 (f64x2.sub (local.get $one) (v128.load (local.get $to))))
        (local.set $p1 (f64x2.sub (local.get $one) (v128.load offset=16 (local.get $to))))
        (block $last
          (loop $forwards
            (br_if $last (i32.ge_u (local.get $slot) (local.get $end)))
            (local.set $product (i32.sub (local.get $product) (i32.const 32)))
            (local.set $a (v128.load64_splat (local.get $alpha)))
            (local.set $q0 (v128.load (local.get $row)))
            (local.set $q1 (v128.load offset=16 (local.get $row)))
            (local.set $b0 (f64x2.mul (local.get $p0) (v128.load (local.get $product))))
            (local.set $b1 (f64x2.mul (local.get $p1) (v128.load offset=16 (local.get $product))))
            (local.set $p0
              (f64x2.mul (local.get $p0) (f64x2.sub (local.get $one) (f64x2.mul (local.get $a) (local.get $q0)))))
            (local.set $p1
              (f64x2.mul (local.get $p1) (f64x2.sub (local.get $one) (f64x2.mul (local.get $a) (local.get $q1)))))
            (v128.store (local.get $sums) (f64x2.mul (local.get $b0) (local.get $q0)))
            (v128.store offset=16 (local.get $sums) (f64x2.mul (local.get $b1) (local.get $q1)))
            (if (local.get $write)
              (then
                (local.set $to (i32.add (local.get $write) (i32.shl (i32.load (local.get $reverse)) (i32.const 5))))
                (v128.store (local.get $to) (f64x2.mul (local.get $a) (local.get $b0)))
                (v128.store offset=16 (local.get $to) (f64x2.mul (local.get $a) (local.get $b1)))))
            (local.set $alpha (i32.add (local.get $alpha) (i32.const 8)))
            (local.set $row (i32.add (local.get $row) (i32.const 32)))
            (local.set $sums (i32.add (local.get $sums) (i32.const 32)))
            (local.set $reverse (i32.add (local.get $reverse) (i32.const 4)))
            (local.set $slot (i32.add (local.get $slot) (i32.const 1)))
            (br $forwards)))
        (local.set $alpha (i32.sub (local.get $alpha) (i32.shl (local.get $end) (i32.const 3))))
        (local.set $row (i32.sub (local.get $row) (i32.shl (local.get $end) (i32.const 5))))

        (local.set $offset (i32.add (local.get $offset) (i32.const 4)))
        (local.set $slope (i32.add (local.get $slope) (i32.const 32)))
        (local.set $node (i32.add (local.get $node) (i32.const 1)))
        (br $nextNode))))

  (func (export "backwardFurther")
    (param $node i32) (param $last i32) (param $alpha i32) (param $row i32) (param $slope i32) (param $read i32)
    (param $write i32) (param $sums i32)
    (local $offset i32) (local $slot i32) (local $end i32) (local $at i32) (local $to i32) (local $product i32)
    (local $reverse i32) (local $one v128) (local $a v128) (local $p0 v128) (local $p1 v128)
    (local $dual0 v128) (local $dual1 v128) (local $q0 v128) (local $q1 v128) (local $f0 v128) (local $f1 v128)
    (local $b0 v128) (local $b1 v128)
    (local.set $one (f64x2.splat (f64.const 1)))
    (local.set $offset (i32.add (global.get $offsets) (i32.shl (local.get $node) (i32.const 2))))
    (local.set $end (i32.load (local.get $offset)))
    (local.set $reverse (i32.add (global.get $reverse) (i32.shl (local.get $end) (i32.const 2))))
    (local.set $slope (i32.add (local.get $slope) (i32.shl (local.get $node) (i32.const 5))))
    (block $done
      (loop $nextNode
        (br_if $done (i32.ge_u (local.get $node) (local.get $last)))
        (local.set $slot (local.get $end))
        (local.set $end (i32.load offset=4 (local.get $offset)))
        (local.set $product (global.get $products))
        (local.set $p0 (local.get $one))
        (local.set $p1 (local.get $one))
        (local.set $dual0 (v128.load (local.get $slope)))
        (local.set $dual1 (v128.load offset=16 (local.get $slope)))
        (local.set $alpha (i32.add (local.get $alpha) (i32.shl (local.get $end) (i32.const 3))))
        (local.set $at (i32.shl (local.get $end) (i32.const 5)))
        (local.set $to (i32.sub (local.get $end) (local.get $slot)))
        (block $first
          (loop $backwards
            (br_if $first (i32.eqz (local.get $to)))
            (local.set $to (i32.sub (local.get $to) (i32.const 1)))
            (local.set $alpha (i32.sub (local.get $alpha) (i32.const 8)))
            (local.set $at (i32.sub (local.get $at) (i32.const 32)))
            (v128.store (local.get $product) (local.get $p0))
            (v128.store offset=16 (local.get $product) (local.get $p1))
            (v128.store offset=32 (local.get $product) (local.get $dual0))
            (v128.store offset=48 (local.get $product) (local.get $dual1))
            (local.set $a (v128.load64_splat (local.get $alpha)))
            (local.set $f0
              (f64x2.sub (local.get $one)
                (f64x2.mul (local.get $a) (v128.load (i32.add (local.get $row) (local.get $at))))))
            (local.set $f1
              (f64x2.sub (local.get $one)
                (f64x2.mul (local.get $a) (v128.load offset=16 (i32.add (local.get $row) (local.get $at))))))
            (local.set $dual0
              (f64x2.add
                (f64x2.mul (local.get $dual0) (local.get $f0))
                (f64x2.mul (local.get $p0) (v128.load (i32.add (local.get $read) (local.get $at))))))
            (local.set $dual1
              (f64x2.add
                (f64x2.mul (local.get $dual1) (local.get $f1))
                (f64x2.mul (local.get $p1) (v128.load offset=16 (i32.add (local.get $read) (local.get $at))))))
            (local.set $p0 (f64x2.mul (local.get $p0) (local.get $f0)))
            (local.set $p1 (f64x2.mul (local.get $p1) (local.get $f1)))
            (local.set $product (i32.add (local.get $product) (i32.const 64)))
            (br $backwards)))

        (local.set $to (i32.add (global.get $initial) (i32.shl (local.get $node) (i32.const 5))))
        (local.set $p0 (f64x2.sub (local.get $one) (v128.load (local.get $to))))
        (local.set $p1 (f64x2.sub (local.get $one) (v128.load offset=16 (local.get $to))))
        (local.set $dual0 (f64x2.splat (f64.const 0)))
        (local.set $dual1 (f64x2.splat (f64.const 0)))
        (block $last
          (loop $forwards
            (br_if $last (i32.ge_u (local.get $slot) (local.get $end)))
            (local.set $product (i32.sub (local.get $product) (i32.const 64)))
            (local.set $a (v128.load64_splat (local.get $alpha)))
            (local.set $to (i32.add (local.get $row) (local.get $at)))
            (local.set $q0 (v128.load (local.get $to)))
            (local.set $q1 (v128.load offset=16 (local.get $to)))
            (local.set $f0 (f64x2.sub (local.get $one) (f64x2.mul (local.get $a) (local.get $q0))))
            (local.set $f1 (f64x2.sub (local.get $one) (f64x2.mul (local.get $a) (local.get $q1))))
            (local.set $b0
              (f64x2.add
                (f64x2.mul (local.get $p0) (v128.load offset=32 (local.get $product)))
                (f64x2.mul (local.get $dual0) (v128.load (local.get $product)))))
            (local.set $b1
              (f64x2.add
                (f64x2.mul (local.get $p1) (v128.load offset=48 (local.get $product)))
                (f64x2.mul (local.get $dual1) (v128.load offset=16 (local.get $product)))))
            (local.set $to (i32.add (local.get $read) (local.get $at)))
            (local.set $dual0
              (f64x2.add
                (f64x2.mul (local.get $dual0) (local.get $f0))
                (f64x2.mul (local.get $p0) (v128.load (local.get $to)))))
            (local.set $dual1
              (f64x2.add
                (f64x2.mul (local.get $dual1) (local.get $f1))
                (f64x2.mul (local.get $p1) (v128.load offset=16 (local.get $to)))))
            (local.set $p0 (f64x2.mul (local.get $p0) (local.get $f0)))
            (local.set $p1 (f64x2.mul (local.get $p1) (local.get $f1)))
            (local.set $to (i32.add (local.get $sums) (local.get $at)))
            (v128.store (local.get $to)
              (f64x2.add (v128.load (local.get $to)) (f64x2.mul (local.get $b0) (local.get $q0))))
            (v128.store offset=16 (local.get $to)
              (f64x2.add (v128.load offset=16 (local.get $to)) (f64x2.mul (local.get $b1) (local.get $q1))))
            (if (local.get $write)
              (then
                (local.set $to (i32.add (local.get $write) (i32.shl (i32.load (local.get $reverse)) (i32.const 5))))
                (v128.store (local.get $to) (f64x2.mul (local.get $a) (local.get $b0)))
                (v128.store offset=16 (local.get $to) (f64x2.mul (local.get $a) (local.get $b1)))))
            (local.set $alpha (i32.add (local.get $alpha) (i32.const 8)))
            (local.set $at (i32.add (local.get $at) (i32.const 32)))
            (local.set $reverse (i32.add (local.get $reverse) (i32.const 4)))
            (local.set $slot (i32.add (local.get $slot) (i32.const 1)))
            (br $forwards)))
        (local.set $alpha (i32.sub (local.get $alpha) (i32.shl (local.get $end) (i32.const 3))))

        (local.set $offset (i32.add (local.get $offset) (i32.const 4)))
        (local.set $slope (i32.add (local.get $slope) (i32.const 32)))
        (local.set $node (i32.add (local.get $node) (i32.const 1)))
        (br $nextNode))))

  ;; `count` slots: the four sums of a slot are added to its total one after the other, as classes that run alone would be.
  (func (export "settle") (param $totals i32) (param $sums i32) (param $count i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $totals) (i32.shl (local.get $count) (i32.const 3))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $totals) (local.get $end)))
        (f64.store (local.get $totals)
          (f64.add
            (f64.add
              (f64.add
                (f64.add (f64.load (local.get $totals)) (f64.load (local.get $sums)))
                (f64.load offset=8 (local.get $sums)))
              (f64.load offset=16 (local.get $sums)))
            (f64.load offset=24 (local.get $sums))))
        (local.set $totals (i32.add (local.get $totals) (i32.const 8)))
        (local.set $sums (i32.add (local.get $sums) (i32.const 32)))
        (br $next))))

  ;; Counts at one activation time, a pair at a time and `stride` bytes from pair to pair, from `counts` up to `end`: two of the
  ;; four classes (stride 32), or two neighbouring nodes of one class (stride 16, `single`). Objective and floored counts are added
  ;; at `sum` and `floored`: pairs, or numbers if `single`. Where neither of a pair has a count, slopes are 0 and nothing is added.
  ;; The logarithm is that of portable-log.ts, written out: engines do not inline calls.
  (func (export "objective")
    (param $counts i32) (param $end i32) (param $now i32) (param $before i32) (param $slopeNow i32)
    (param $slopeBefore i32) (param $replicas f64) (param $sum i32) (param $floored i32) (param $stride i32)
    (param $single i32)
    (local $total v128) (local $m v128) (local $mu v128) (local $slope v128) (local $above v128) (local $term v128)
    (local $r v128) (local $floor v128) (local $zero v128) (local $one v128) (local $two v128) (local $oneHalf v128)
    (local $high v128) (local $low v128) (local $c1 v128) (local $c2 v128) (local $c3 v128) (local $c4 v128)
    (local $c5 v128) (local $c6 v128) (local $c7 v128) (local $shift v128) (local $fraction v128) (local $root v128)
    (local $bias v128) (local $bits v128) (local $k v128) (local $f v128) (local $s v128) (local $z v128) (local $w v128)
    (local $half v128)
    (local.set $r (f64x2.splat (local.get $replicas)))
    (local.set $floor (f64x2.splat (f64.const 1e-12)))
    (local.set $one (f64x2.splat (f64.const 1)))
    (local.set $two (f64x2.splat (f64.const 2)))
    (local.set $oneHalf (f64x2.splat (f64.const 0.5)))
    (local.set $high (f64x2.splat (f64.const 6.93147180369123816490e-1)))
    (local.set $low (f64x2.splat (f64.const 1.90821492927058770002e-10)))
    (local.set $c1 (f64x2.splat (f64.const 6.666666666666735130e-1)))
    (local.set $c2 (f64x2.splat (f64.const 3.999999999940941908e-1)))
    (local.set $c3 (f64x2.splat (f64.const 2.857142874366239149e-1)))
    (local.set $c4 (f64x2.splat (f64.const 2.222219843214978396e-1)))
    (local.set $c5 (f64x2.splat (f64.const 1.818357216161805012e-1)))
    (local.set $c6 (f64x2.splat (f64.const 1.531383769920937332e-1)))
    (local.set $c7 (f64x2.splat (f64.const 1.479819860511658591e-1)))
    (local.set $shift (i64x2.splat (i64.const 0x95f6200000000)))
    (local.set $fraction (i64x2.splat (i64.const 0xfffffffffffff)))
    (local.set $root (i64x2.splat (i64.const 0x3fe6a09e00000000)))
    (local.set $bias (i32x4.splat (i32.const 0x3ff)))
    (if (local.get $single)
      (then (local.set $total (v128.load64_zero (local.get $sum))))
      (else (local.set $total (v128.load (local.get $sum)))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $counts) (local.get $end)))
        (local.set $m (v128.load (local.get $counts)))
        (local.set $slope (local.get $zero))
        (if (v128.any_true (f64x2.gt (local.get $m) (local.get $zero)))
          (then
            (local.set $mu (local.get $one))
            (if (local.get $now) (then (local.set $mu (v128.load (local.get $now)))))
            (if (local.get $before)
              (then (local.set $mu (f64x2.sub (local.get $mu) (v128.load (local.get $before))))))
            (local.set $above (f64x2.gt (local.get $mu) (local.get $floor)))
            (local.set $slope
              (v128.and
                (f64x2.div (local.get $m) (f64x2.mul (local.get $mu) (local.get $r)))
                (local.get $above)))

            (local.set $bits (i64x2.add (f64x2.pmax (local.get $mu) (local.get $floor)) (local.get $shift)))
            ;; the exponents are the upper halves: side by side they become numbers
            (local.set $k (i64x2.shr_u (local.get $bits) (i32.const 52)))
            (local.set $k
              (f64x2.convert_low_i32x4_s
                (i32x4.sub
                  (i8x16.shuffle 0 1 2 3 8 9 10 11 0 1 2 3 8 9 10 11 (local.get $k) (local.get $k))
                  (local.get $bias))))
            (local.set $f
              (f64x2.sub
                (i64x2.add (v128.and (local.get $bits) (local.get $fraction)) (local.get $root))
                (local.get $one)))
            (local.set $s (f64x2.div (local.get $f) (f64x2.add (local.get $two) (local.get $f))))
            (local.set $z (f64x2.mul (local.get $s) (local.get $s)))
            (local.set $w (f64x2.mul (local.get $z) (local.get $z)))
            (local.set $half (f64x2.mul (f64x2.mul (local.get $oneHalf) (local.get $f)) (local.get $f)))
            (local.set $term
              (f64x2.mul (local.get $w)
                (f64x2.add (local.get $c2)
                  (f64x2.mul (local.get $w)
                    (f64x2.add (local.get $c4) (f64x2.mul (local.get $w) (local.get $c6)))))))
            (local.set $term
              (f64x2.add
                (f64x2.mul (local.get $z)
                  (f64x2.add (local.get $c1)
                    (f64x2.mul (local.get $w)
                      (f64x2.add (local.get $c3)
                        (f64x2.mul (local.get $w)
                          (f64x2.add (local.get $c5) (f64x2.mul (local.get $w) (local.get $c7))))))))
                (local.get $term)))
            (local.set $term
              (f64x2.add
                (f64x2.mul (local.get $s) (f64x2.add (local.get $half) (local.get $term)))
                (f64x2.mul (local.get $k) (local.get $low))))
            (local.set $term
              (f64x2.mul (local.get $m)
                (f64x2.sub
                  (f64x2.mul (local.get $k) (local.get $high))
                  (f64x2.sub (f64x2.sub (local.get $half) (local.get $term)) (local.get $f)))))

            (if (local.get $single)
              (then
                (local.set $total (f64x2.add (local.get $total) (local.get $term)))
                (local.set $total
                  (f64x2.add (local.get $total)
                    (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $term) (local.get $term)))))
              (else (local.set $total (f64x2.add (local.get $total) (local.get $term)))))

            (local.set $m (v128.andnot (local.get $m) (local.get $above))) ;; on the floor
            (if (v128.any_true (local.get $m))
              (then
                (if (local.get $single)
                  (then
                    (f64.store (local.get $floored)
                      (f64.add
                        (f64.add (f64.load (local.get $floored)) (f64x2.extract_lane 0 (local.get $m)))
                        (f64x2.extract_lane 1 (local.get $m)))))
                  (else
                    (v128.store (local.get $floored)
                      (f64x2.add (v128.load (local.get $floored)) (local.get $m)))))))))
        (if (local.get $slopeNow)
          (then
            (v128.store (local.get $slopeNow) (local.get $slope))
            (local.set $slopeNow (i32.add (local.get $slopeNow) (local.get $stride)))
            (local.set $now (i32.add (local.get $now) (local.get $stride)))))
        (if (local.get $slopeBefore)
          (then
            (v128.store (local.get $slopeBefore)
              (f64x2.sub (v128.load (local.get $slopeBefore)) (local.get $slope)))
            (local.set $slopeBefore (i32.add (local.get $slopeBefore) (local.get $stride)))
            (local.set $before (i32.add (local.get $before) (local.get $stride)))))
        (local.set $counts (i32.add (local.get $counts) (local.get $stride)))
        (br $next)))
    (if (local.get $single)
      (then (v128.store64_lane 0 (local.get $sum) (local.get $total)))
      (else (v128.store (local.get $sum) (local.get $total))))))
