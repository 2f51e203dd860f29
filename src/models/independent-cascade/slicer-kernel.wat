;; The inner loops of learning for one class, operation for operation those of slicer-kernel-script.ts: same order, same rounding,
;; same bits. `npm run wasm` turns this file into slicer-kernel.bytes.ts; a test compares the two.
;;
;; The arrays of one computation lie in the imported memory; imported globals are byte addresses of those that every call needs.
;; Float64 has 8 bytes, Int32 has 4. Other arrays come as addresses: of their row for parameters named after nodes or slots,
;; 0 for what is absent (no such row starts at address 0, where `offsets` lies).
(module
  (import "lab" "memory" (memory 1))
  (import "lab" "offsets" (global $offsets i32))
  (import "lab" "reverse" (global $reverse i32))
  (import "lab" "edges" (global $edges i32))
  (import "lab" "byEdge" (global $byEdge i32))
  (import "lab" "initial" (global $initial i32))
  (import "lab" "products" (global $products i32))
  (import "lab" "starts" (global $starts i32))

  ;; Messages at t = 0 of nodes first … last−1 to the slots where they arrive.
  (func (export "start") (param $node i32) (param $last i32) (param $row i32)
    (local $offset i32) (local $reverse i32) (local $end i32) (local $p f64)
    (local.set $offset (i32.add (global.get $offsets) (i32.shl (local.get $node) (i32.const 2))))
    (local.set $reverse (i32.add (global.get $reverse) (i32.shl (i32.load (local.get $offset)) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $node) (local.get $last)))
        (local.set $p (f64.load (i32.add (global.get $initial) (i32.shl (local.get $node) (i32.const 3)))))
        (local.set $end
          (i32.add (global.get $reverse) (i32.shl (i32.load offset=4 (local.get $offset)) (i32.const 2))))
        (block $sent
          (loop $slot
            (br_if $sent (i32.ge_u (local.get $reverse) (local.get $end)))
            (f64.store
              (i32.add (local.get $row) (i32.shl (i32.load (local.get $reverse)) (i32.const 3)))
              (local.get $p))
            (local.set $reverse (i32.add (local.get $reverse) (i32.const 4)))
            (br $slot)))
        (local.set $offset (i32.add (local.get $offset) (i32.const 4)))
        (local.set $node (i32.add (local.get $node) (i32.const 1)))
        (br $next))))

  ;; From the messages in `row` the marginals of nodes first … last−1, and new messages to `next` unless that is 0.
  ;; `add`: marginals are added to what is there, and the sum is divided by `divide`.
  (func (export "forward")
    (param $node i32) (param $last i32) (param $alpha i32) (param $row i32) (param $next i32) (param $marginal i32)
    (param $add i32) (param $divide f64)
    (local $offset i32) (local $low i32) (local $slot i32) (local $end i32) (local $product i32) (local $reverse i32)
    (local $p f64) (local $b f64) (local $head f64) (local $suffix f64)
    (local.set $offset (i32.add (global.get $offsets) (i32.shl (local.get $node) (i32.const 2))))
    ;; slots are counted in bytes of Float64
    (local.set $end (i32.shl (i32.load (local.get $offset)) (i32.const 3)))
    (local.set $marginal (i32.add (local.get $marginal) (i32.shl (local.get $node) (i32.const 3))))
    (block $done
      (loop $nextNode
        (br_if $done (i32.ge_u (local.get $node) (local.get $last)))
        (local.set $low (local.get $end))
        (local.set $slot (local.get $end))
        (local.set $end (i32.shl (i32.load offset=4 (local.get $offset)) (i32.const 3)))
        (local.set $product (global.get $products))
        (local.set $p (f64.load (i32.add (global.get $initial) (i32.shl (local.get $node) (i32.const 3)))))
        (block $last
          (loop $forwards
            (br_if $last (i32.ge_u (local.get $slot) (local.get $end)))
            (local.set $b
              (f64.mul
                (f64.load (i32.add (local.get $alpha) (local.get $slot)))
                (f64.load (i32.add (local.get $row) (local.get $slot)))))
            (f64.store (local.get $product) (local.get $p))
            (local.set $p (f64.add (local.get $b) (f64.mul (local.get $p) (f64.sub (f64.const 1) (local.get $b)))))
            (local.set $product (i32.add (local.get $product) (i32.const 8)))
            (local.set $slot (i32.add (local.get $slot) (i32.const 8)))
            (br $forwards)))
        (if (local.get $add)
          (then (local.set $p (f64.div (f64.add (f64.load (local.get $marginal)) (local.get $p)) (local.get $divide)))))
        (f64.store (local.get $marginal) (local.get $p))

        (if (local.get $next)
          (then
            (local.set $reverse (i32.add (global.get $reverse) (i32.shr_u (local.get $end) (i32.const 1))))
            (local.set $suffix (f64.const 0))
            (block $first
              (loop $backwards
                (br_if $first (i32.le_u (local.get $slot) (local.get $low)))
                (local.set $slot (i32.sub (local.get $slot) (i32.const 8)))
                (local.set $product (i32.sub (local.get $product) (i32.const 8)))
                (local.set $reverse (i32.sub (local.get $reverse) (i32.const 4)))
                (local.set $b
                  (f64.mul
                    (f64.load (i32.add (local.get $alpha) (local.get $slot)))
                    (f64.load (i32.add (local.get $row) (local.get $slot)))))
                (local.set $head (f64.load (local.get $product)))
                (f64.store
                  (i32.add (local.get $next) (i32.shl (i32.load (local.get $reverse)) (i32.const 3)))
                  (f64.add (local.get $head) (f64.mul (local.get $suffix) (f64.sub (f64.const 1) (local.get $head)))))
                (local.set $suffix
                  (f64.add (local.get $b) (f64.mul (local.get $suffix) (f64.sub (f64.const 1) (local.get $b)))))
                (br $backwards)))))

        (local.set $offset (i32.add (local.get $offset) (i32.const 4)))
        (local.set $marginal (i32.add (local.get $marginal) (i32.const 8)))
        (local.set $node (i32.add (local.get $node) (i32.const 1)))
        (br $nextNode))))

  ;; The step that a pass back begins with: adjoints come from the nodes' own slopes alone, and `sums` begin. They go to `write`
  ;; unless that is 0. `wantStart`: also adds to `starts`.
  (func (export "backwardFirst")
    (param $node i32) (param $last i32) (param $alpha i32) (param $row i32) (param $slope i32) (param $write i32)
    (param $sums i32) (param $wantStart i32)
    (local $offset i32) (local $low i32) (local $slot i32) (local $end i32) (local $product i32) (local $reverse i32)
    (local $tail f64) (local $head f64) (local $a f64) (local $q f64) (local $b f64)
    (local.set $offset (i32.add (global.get $offsets) (i32.shl (local.get $node) (i32.const 2))))
    (local.set $end (i32.shl (i32.load (local.get $offset)) (i32.const 3)))
    (local.set $slope (i32.add (local.get $slope) (i32.shl (local.get $node) (i32.const 3))))
    (block $done
      (loop $nextNode
        (br_if $done (i32.ge_u (local.get $node) (local.get $last)))
        (local.set $low (local.get $end))
        (local.set $end (i32.shl (i32.load offset=4 (local.get $offset)) (i32.const 3)))
        (local.set $slot (local.get $end))
        (local.set $product (global.get $products))
        (local.set $tail (f64.load (local.get $slope)))
        (block $first
          (loop $backwards
            (br_if $first (i32.le_u (local.get $slot) (local.get $low)))
            (local.set $slot (i32.sub (local.get $slot) (i32.const 8)))
            (f64.store (local.get $product) (local.get $tail))
            (local.set $tail
              (f64.mul (local.get $tail)
                (f64.sub (f64.const 1)
                  (f64.mul
                    (f64.load (i32.add (local.get $alpha) (local.get $slot)))
                    (f64.load (i32.add (local.get $row) (local.get $slot)))))))
            (local.set $product (i32.add (local.get $product) (i32.const 8)))
            (br $backwards)))
        (if (local.get $wantStart) (then (call $addStart (local.get $node) (local.get $tail))))

        (local.set $head
          (f64.sub (f64.const 1)
            (f64.load (i32.add (global.get $initial) (i32.shl (local.get $node) (i32.const 3))))))
        (local.set $reverse (i32.add (global.get $reverse) (i32.shr_u (local.get $low) (i32.const 1))))
        (block $last
          (loop $forwards
            (br_if $last (i32.ge_u (local.get $slot) (local.get $end)))
            (local.set $product (i32.sub (local.get $product) (i32.const 8)))
            (local.set $a (f64.load (i32.add (local.get $alpha) (local.get $slot))))
            (local.set $q (f64.load (i32.add (local.get $row) (local.get $slot))))
            (local.set $b (f64.mul (local.get $head) (f64.load (local.get $product))))
            (local.set $head
              (f64.mul (local.get $head) (f64.sub (f64.const 1) (f64.mul (local.get $a) (local.get $q)))))
            (f64.store (i32.add (local.get $sums) (local.get $slot)) (f64.mul (local.get $b) (local.get $q)))
            (if (local.get $write)
              (then
                (f64.store
                  (i32.add (local.get $write) (i32.shl (i32.load (local.get $reverse)) (i32.const 3)))
                  (f64.mul (local.get $a) (local.get $b)))))
            (local.set $reverse (i32.add (local.get $reverse) (i32.const 4)))
            (local.set $slot (i32.add (local.get $slot) (i32.const 8)))
            (br $forwards)))

        (local.set $offset (i32.add (local.get $offset) (i32.const 4)))
        (local.set $slope (i32.add (local.get $slope) (i32.const 8)))
        (local.set $node (i32.add (local.get $node) (i32.const 1)))
        (br $nextNode))))

  ;; A further step: adjoints of messages come from `read`, in the slots that these leave by.
  (func (export "backwardFurther")
    (param $node i32) (param $last i32) (param $alpha i32) (param $row i32) (param $slope i32) (param $read i32)
    (param $write i32) (param $sums i32) (param $wantStart i32)
    (local $offset i32) (local $low i32) (local $slot i32) (local $end i32) (local $product i32) (local $reverse i32)
    (local $one f64) (local $dual f64) (local $a f64) (local $q f64) (local $f f64) (local $b f64)
    (local.set $offset (i32.add (global.get $offsets) (i32.shl (local.get $node) (i32.const 2))))
    (local.set $end (i32.shl (i32.load (local.get $offset)) (i32.const 3)))
    (local.set $slope (i32.add (local.get $slope) (i32.shl (local.get $node) (i32.const 3))))
    (block $done
      (loop $nextNode
        (br_if $done (i32.ge_u (local.get $node) (local.get $last)))
        (local.set $low (local.get $end))
        (local.set $end (i32.shl (i32.load offset=4 (local.get $offset)) (i32.const 3)))
        (local.set $slot (local.get $end))
        (local.set $product (global.get $products))
        (local.set $one (f64.const 1))
        (local.set $dual (f64.load (local.get $slope)))
        (block $first
          (loop $backwards
            (br_if $first (i32.le_u (local.get $slot) (local.get $low)))
            (local.set $slot (i32.sub (local.get $slot) (i32.const 8)))
            (f64.store (local.get $product) (local.get $one))
            (f64.store offset=8 (local.get $product) (local.get $dual))
            (local.set $f
              (f64.sub (f64.const 1)
                (f64.mul
                  (f64.load (i32.add (local.get $alpha) (local.get $slot)))
                  (f64.load (i32.add (local.get $row) (local.get $slot))))))
            (local.set $dual
              (f64.add
                (f64.mul (local.get $dual) (local.get $f))
                (f64.mul (local.get $one) (f64.load (i32.add (local.get $read) (local.get $slot))))))
            (local.set $one (f64.mul (local.get $one) (local.get $f)))
            (local.set $product (i32.add (local.get $product) (i32.const 16)))
            (br $backwards)))
        (if (local.get $wantStart) (then (call $addStart (local.get $node) (local.get $dual))))

        (local.set $one
          (f64.sub (f64.const 1)
            (f64.load (i32.add (global.get $initial) (i32.shl (local.get $node) (i32.const 3))))))
        (local.set $dual (f64.const 0))
        (local.set $reverse (i32.add (global.get $reverse) (i32.shr_u (local.get $low) (i32.const 1))))
        (block $last
          (loop $forwards
            (br_if $last (i32.ge_u (local.get $slot) (local.get $end)))
            (local.set $product (i32.sub (local.get $product) (i32.const 16)))
            (local.set $a (f64.load (i32.add (local.get $alpha) (local.get $slot))))
            (local.set $q (f64.load (i32.add (local.get $row) (local.get $slot))))
            (local.set $f (f64.sub (f64.const 1) (f64.mul (local.get $a) (local.get $q))))
            (local.set $b
              (f64.add
                (f64.mul (local.get $one) (f64.load offset=8 (local.get $product)))
                (f64.mul (local.get $dual) (f64.load (local.get $product)))))
            (local.set $dual
              (f64.add
                (f64.mul (local.get $dual) (local.get $f))
                (f64.mul (local.get $one) (f64.load (i32.add (local.get $read) (local.get $slot))))))
            (local.set $one (f64.mul (local.get $one) (local.get $f)))
            (f64.store (i32.add (local.get $sums) (local.get $slot))
              (f64.add
                (f64.load (i32.add (local.get $sums) (local.get $slot)))
                (f64.mul (local.get $b) (local.get $q))))
            (if (local.get $write)
              (then
                (f64.store
                  (i32.add (local.get $write) (i32.shl (i32.load (local.get $reverse)) (i32.const 3)))
                  (f64.mul (local.get $a) (local.get $b)))))
            (local.set $reverse (i32.add (local.get $reverse) (i32.const 4)))
            (local.set $slot (i32.add (local.get $slot) (i32.const 8)))
            (br $forwards)))

        (local.set $offset (i32.add (local.get $offset) (i32.const 4)))
        (local.set $slope (i32.add (local.get $slope) (i32.const 8)))
        (local.set $node (i32.add (local.get $node) (i32.const 1)))
        (br $nextNode))))

  (func $addStart (param $node i32) (param $value f64)
    (local.set $node (i32.add (global.get $starts) (i32.shl (local.get $node) (i32.const 3))))
    (f64.store (local.get $node) (f64.add (f64.load (local.get $node)) (local.get $value))))

  ;; `count` numbers: totals[k] += sums[k].
  (func (export "settle") (param $totals i32) (param $sums i32) (param $count i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $totals) (i32.shl (local.get $count) (i32.const 3))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $totals) (local.get $end)))
        (f64.store (local.get $totals) (f64.add (f64.load (local.get $totals)) (f64.load (local.get $sums))))
        (local.set $totals (i32.add (local.get $totals) (i32.const 8)))
        (local.set $sums (i32.add (local.get $sums) (i32.const 8)))
        (br $next))))

  ;; alpha[s] = byEdge[edges[s]] for `slot` ≤ s < `last`.
  (func (export "spread") (param $slot i32) (param $last i32) (param $alpha i32)
    (local $edge i32) (local $end i32)
    (local.set $edge (i32.add (global.get $edges) (i32.shl (local.get $slot) (i32.const 2))))
    (local.set $end (i32.add (global.get $edges) (i32.shl (local.get $last) (i32.const 2))))
    (local.set $alpha (i32.add (local.get $alpha) (i32.shl (local.get $slot) (i32.const 3))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $edge) (local.get $end)))
        (f64.store (local.get $alpha)
          (f64.load (i32.add (global.get $byEdge) (i32.shl (i32.load (local.get $edge)) (i32.const 3)))))
        (local.set $edge (i32.add (local.get $edge) (i32.const 4)))
        (local.set $alpha (i32.add (local.get $alpha) (i32.const 8)))
        (br $next))))

  ;; byEdge[edges[s]] = from[s], plus from[reverse[s]] if `both`, for `slot` ≤ s < `last`.
  (func (export "merge") (param $slot i32) (param $last i32) (param $from i32) (param $both i32)
    (local $value f64)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $slot) (local.get $last)))
        (local.set $value (f64.load (i32.add (local.get $from) (i32.shl (local.get $slot) (i32.const 3)))))
        (if (local.get $both)
          (then
            (local.set $value
              (f64.add (local.get $value)
                (f64.load
                  (i32.add (local.get $from)
                    (i32.shl
                      (i32.load (i32.add (global.get $reverse) (i32.shl (local.get $slot) (i32.const 2))))
                      (i32.const 3))))))))
        (f64.store
          (i32.add (global.get $byEdge)
            (i32.shl
              (i32.load (i32.add (global.get $edges) (i32.shl (local.get $slot) (i32.const 2))))
              (i32.const 3)))
          (local.get $value))
        (local.set $slot (i32.add (local.get $slot) (i32.const 1)))
        (br $next))))

  ;; Adds to the objective, and writes slopes, for the nodes with counts up to `end` at one activation time. Objective and
  ;; counts on the floor are added at `sum` and `floored`. Marginals at that time: `now`, 0 at T,
  ;; where they count as 1; a step before: `before`, 0 at τ = 0. Slopes of the same two times likewise.
  (func (export "objective")
    (param $counts i32) (param $end i32) (param $now i32) (param $before i32) (param $slopeNow i32)
    (param $slopeBefore i32) (param $replicas f64) (param $sum i32) (param $floored i32)
    (local $m f64) (local $mu f64) (local $slope f64) (local $total f64)
    (local.set $total (f64.load (local.get $sum)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $counts) (local.get $end)))
        (local.set $m (f64.load (local.get $counts)))
        (local.set $slope (f64.const 0))
        (if (f64.gt (local.get $m) (f64.const 0))
          (then
            (local.set $mu (f64.const 1))
            (if (local.get $now) (then (local.set $mu (f64.load (local.get $now)))))
            (if (local.get $before)
              (then (local.set $mu (f64.sub (local.get $mu) (f64.load (local.get $before))))))
            (local.set $total
              (f64.add (local.get $total)
                (f64.mul (local.get $m) (call $log (f64.max (local.get $mu) (f64.const 1e-12))))))
            (if (f64.gt (local.get $mu) (f64.const 1e-12))
              (then (local.set $slope (f64.div (local.get $m) (f64.mul (local.get $mu) (local.get $replicas)))))
              (else (f64.store (local.get $floored) (f64.add (f64.load (local.get $floored)) (local.get $m)))))))
        (if (local.get $slopeNow)
          (then
            (f64.store (local.get $slopeNow) (local.get $slope))
            (local.set $slopeNow (i32.add (local.get $slopeNow) (i32.const 8)))
            (local.set $now (i32.add (local.get $now) (i32.const 8)))))
        (if (local.get $slopeBefore)
          (then
            (f64.store (local.get $slopeBefore) (f64.sub (f64.load (local.get $slopeBefore)) (local.get $slope)))
            (local.set $slopeBefore (i32.add (local.get $slopeBefore) (i32.const 8)))
            (local.set $before (i32.add (local.get $before) (i32.const 8)))))
        (local.set $counts (i32.add (local.get $counts) (i32.const 8)))
        (br $next)))
    (f64.store (local.get $sum) (local.get $total)))

  ;; portable-log.ts
  (func $log (param $x f64) (result f64)
    (local $bits i64) (local $k f64) (local $f f64) (local $s f64) (local $z f64) (local $w f64) (local $half f64)
    (local $even f64)
    (local.set $bits (i64.add (i64.reinterpret_f64 (local.get $x)) (i64.const 0x95f6200000000))) ;; SHIFT, upper half
    (local.set $k (f64.convert_i64_s (i64.sub (i64.shr_s (local.get $bits) (i64.const 52)) (i64.const 0x3ff))))
    (local.set $f
      (f64.sub
        (f64.reinterpret_i64
          (i64.add
            (i64.and (local.get $bits) (i64.const 0xfffffffffffff))
            (i64.const 0x3fe6a09e00000000)))
        (f64.const 1)))
    (local.set $s (f64.div (local.get $f) (f64.add (f64.const 2) (local.get $f))))
    (local.set $z (f64.mul (local.get $s) (local.get $s)))
    (local.set $w (f64.mul (local.get $z) (local.get $z)))
    (local.set $even
      (f64.mul (local.get $w)
        (f64.add (f64.const 3.999999999940941908e-1)
          (f64.mul (local.get $w)
            (f64.add (f64.const 2.222219843214978396e-1)
              (f64.mul (local.get $w) (f64.const 1.531383769920937332e-1)))))))
    (local.set $half (f64.mul (f64.mul (f64.const 0.5) (local.get $f)) (local.get $f)))
    (f64.sub
      (f64.mul (local.get $k) (f64.const 6.93147180369123816490e-1))
      (f64.sub
        (f64.sub
          (local.get $half)
          (f64.add
            (f64.mul (local.get $s)
              (f64.add
                (local.get $half)
                (f64.add
                  (f64.mul (local.get $z)
                    (f64.add (f64.const 6.666666666666735130e-1)
                      (f64.mul (local.get $w)
                        (f64.add (f64.const 2.857142874366239149e-1)
                          (f64.mul (local.get $w)
                            (f64.add (f64.const 1.818357216161805012e-1)
                              (f64.mul (local.get $w) (f64.const 1.479819860511658591e-1))))))))
                  (local.get $even))))
            (f64.mul (local.get $k) (f64.const 1.90821492927058770002e-10))))
        (local.get $f)))))
