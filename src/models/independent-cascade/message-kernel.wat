;; The inner loops of message passing, operation for operation those of message-kernel-script.ts: same order, same rounding,
;; same bits. `npm run wasm` turns this file into message-kernel.bytes.ts; a test compares the two.
;;
;; The arrays of one computation lie in the imported memory; the imported globals are their byte addresses. Float64 has 8 bytes,
;; Int32 has 4. Parameters named after an array are addresses in it, already moved to the first slot or node of the group.
(module
  (import "lab" "memory" (memory 1))
  (import "lab" "groups" (global $groups i32))
  (import "lab" "offsets" (global $offsets i32))
  (import "lab" "neighbours" (global $neighbours i32))
  (import "lab" "places" (global $places i32))
  (import "lab" "alphaIn" (global $alphaIn i32))
  (import "lab" "initial" (global $initial i32))
  (import "lab" "x" (global $x i32))
  (import "lab" "prefixes" (global $prefixes i32))

  ;; Groups first … last−1 of one step. `before`: address that places count from, of the messages to read; 0: take p̄ instead.
  ;; `after`: the same of the messages to write; 0: write none. `marginal`: address of the step's row. (No array of messages
  ;; starts at address 0.) The inner loops are functions of their own: engines swap in their optimised code call by call.
  (func (export "pass")
    (param $group i32) (param $lastGroup i32) (param $before i32) (param $after i32) (param $marginal i32)
    (local $first i32) (local $nodes i32) (local $offset i32) (local $slot i32) (local $slots i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $group) (local.get $lastGroup)))
        (local.set $first
          (i32.load (i32.add (global.get $groups) (i32.shl (local.get $group) (i32.const 2)))))
        (local.set $nodes
          (i32.sub
            (i32.load offset=4 (i32.add (global.get $groups) (i32.shl (local.get $group) (i32.const 2))))
            (local.get $first)))
        (local.set $offset (i32.add (global.get $offsets) (i32.shl (local.get $first) (i32.const 2))))
        (local.set $slot (i32.load (local.get $offset)))
        (local.set $slots
          (i32.sub
            (i32.load (i32.add (local.get $offset) (i32.shl (local.get $nodes) (i32.const 2))))
            (local.get $slot)))
        (if (local.get $before)
          (then
            (call $gather
              (i32.add (global.get $places) (i32.shl (local.get $slot) (i32.const 2)))
              (local.get $before) (global.get $x) (local.get $slots)))
          (else
            (call $gatherInitial
              (i32.add (global.get $neighbours) (i32.shl (local.get $slot) (i32.const 2)))
              (global.get $initial) (global.get $x) (local.get $slots))))
        (if (local.get $after)
          (then
            (call $combine
              (local.get $nodes)
              (local.get $offset)
              (i32.add (global.get $alphaIn) (i32.shl (local.get $slot) (i32.const 3)))
              (i32.add (global.get $places) (i32.shl (local.get $slot) (i32.const 2)))
              (i32.add (global.get $initial) (i32.shl (local.get $first) (i32.const 3)))
              (global.get $x)
              (global.get $prefixes)
              (local.get $after)
              (i32.add (local.get $marginal) (i32.shl (local.get $first) (i32.const 3)))))
          (else
            (call $conclude
              (local.get $nodes)
              (local.get $offset)
              (i32.add (global.get $alphaIn) (i32.shl (local.get $slot) (i32.const 3)))
              (i32.add (global.get $initial) (i32.shl (local.get $first) (i32.const 3)))
              (global.get $x)
              (i32.add (local.get $marginal) (i32.shl (local.get $first) (i32.const 3))))))
        (local.set $group (i32.add (local.get $group) (i32.const 1)))
        (br $next))))

  ;; x[k] = initial[neighbours[k]] for k < count: the messages at t = 0.
  (func $gatherInitial (param $neighbours i32) (param $initial i32) (param $x i32) (param $count i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $neighbours) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $neighbours) (local.get $end)))
        (f64.store (local.get $x)
          (f64.load (i32.add (local.get $initial) (i32.shl (i32.load (local.get $neighbours)) (i32.const 3)))))
        (local.set $neighbours (i32.add (local.get $neighbours) (i32.const 4)))
        (local.set $x (i32.add (local.get $x) (i32.const 8)))
        (br $next))))

  ;; x[k] = messages[places[k] ^ 1] for k < count, four at a time: a processor waits for four distant places at once.
  ;; (Written out: engines do not inline calls of plain modules.)
  (func $gather (param $places i32) (param $messages i32) (param $x i32) (param $count i32)
    (local $end i32) (local $endOfFours i32)
    (local $a f64) (local $b f64) (local $c f64) (local $d f64)
    (local.set $end (i32.add (local.get $places) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $endOfFours
      (i32.add (local.get $places) (i32.shl (i32.and (local.get $count) (i32.const -4)) (i32.const 2))))
    (block $fours
      (loop $next
        (br_if $fours (i32.ge_u (local.get $places) (local.get $endOfFours)))
        (local.set $a (f64.load (i32.add (local.get $messages)
            (i32.shl (i32.xor (i32.load (local.get $places)) (i32.const 1)) (i32.const 3)))))
        (local.set $b (f64.load (i32.add (local.get $messages)
            (i32.shl (i32.xor (i32.load offset=4 (local.get $places)) (i32.const 1)) (i32.const 3)))))
        (local.set $c (f64.load (i32.add (local.get $messages)
            (i32.shl (i32.xor (i32.load offset=8 (local.get $places)) (i32.const 1)) (i32.const 3)))))
        (local.set $d (f64.load (i32.add (local.get $messages)
            (i32.shl (i32.xor (i32.load offset=12 (local.get $places)) (i32.const 1)) (i32.const 3)))))
        (f64.store (local.get $x) (local.get $a))
        (f64.store offset=8 (local.get $x) (local.get $b))
        (f64.store offset=16 (local.get $x) (local.get $c))
        (f64.store offset=24 (local.get $x) (local.get $d))
        (local.set $places (i32.add (local.get $places) (i32.const 16)))
        (local.set $x (i32.add (local.get $x) (i32.const 32)))
        (br $next)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $places) (local.get $end)))
        (f64.store (local.get $x) (f64.load (i32.add (local.get $messages)
            (i32.shl (i32.xor (i32.load (local.get $places)) (i32.const 1)) (i32.const 3)))))
        (local.set $places (i32.add (local.get $places) (i32.const 4)))
        (local.set $x (i32.add (local.get $x) (i32.const 8)))
        (br $next))))

  ;; Outgoing messages and marginals of `nodes` nodes from their incoming messages x. Prefixes forwards, suffixes backwards.
  (func $combine
    (param $nodes i32) (param $offsets i32) (param $alpha i32) (param $places i32) (param $initial i32)
    (param $x i32) (param $prefixes i32) (param $messages i32) (param $marginal i32)
    (local $bytes i32) (local $start i32) (local $end i32) (local $prefix i32) (local $place i32)
    (local $p f64) (local $b f64) (local $head f64) (local $suffix f64)
    (block $done
      (loop $node
        (br_if $done (i32.eqz (local.get $nodes)))
        (local.set $bytes
          (i32.shl (i32.sub (i32.load offset=4 (local.get $offsets)) (i32.load (local.get $offsets))) (i32.const 3)))
        (local.set $start (local.get $x))
        (local.set $end (i32.add (local.get $x) (local.get $bytes)))
        (local.set $prefix (local.get $prefixes))
        (local.set $p (f64.load (local.get $initial)))
        (block $last
          (loop $forwards
            (br_if $last (i32.ge_u (local.get $x) (local.get $end)))
            (local.set $b (f64.mul (f64.load (local.get $alpha)) (f64.load (local.get $x))))
            (f64.store (local.get $x) (local.get $b))
            (f64.store (local.get $prefix) (local.get $p))
            (local.set $p
              (f64.add (local.get $b) (f64.mul (local.get $p) (f64.sub (f64.const 1) (local.get $b)))))
            (local.set $x (i32.add (local.get $x) (i32.const 8)))
            (local.set $alpha (i32.add (local.get $alpha) (i32.const 8)))
            (local.set $prefix (i32.add (local.get $prefix) (i32.const 8)))
            (br $forwards)))
        (f64.store (local.get $marginal) (local.get $p))

        (local.set $places (i32.add (local.get $places) (i32.shr_u (local.get $bytes) (i32.const 1))))
        (local.set $place (local.get $places))
        (local.set $suffix (f64.const 0))
        (block $first
          (loop $backwards
            (br_if $first (i32.le_u (local.get $end) (local.get $start)))
            (local.set $end (i32.sub (local.get $end) (i32.const 8)))
            (local.set $prefix (i32.sub (local.get $prefix) (i32.const 8)))
            (local.set $place (i32.sub (local.get $place) (i32.const 4)))
            (local.set $b (f64.load (local.get $end)))
            (local.set $head (f64.load (local.get $prefix)))
            (f64.store (i32.add (local.get $messages) (i32.shl (i32.load (local.get $place)) (i32.const 3)))
              (f64.add (local.get $head)
                (f64.mul (local.get $suffix) (f64.sub (f64.const 1) (local.get $head)))))
            (local.set $suffix
              (f64.add (local.get $b) (f64.mul (local.get $suffix) (f64.sub (f64.const 1) (local.get $b)))))
            (br $backwards)))

        (local.set $offsets (i32.add (local.get $offsets) (i32.const 4)))
        (local.set $initial (i32.add (local.get $initial) (i32.const 8)))
        (local.set $marginal (i32.add (local.get $marginal) (i32.const 8)))
        (local.set $nodes (i32.sub (local.get $nodes) (i32.const 1)))
        (br $node))))

  ;; Marginals alone: the last step, whose messages nobody reads.
  (func $conclude
    (param $nodes i32) (param $offsets i32) (param $alpha i32) (param $initial i32) (param $x i32) (param $marginal i32)
    (local $end i32) (local $p f64) (local $b f64)
    (block $done
      (loop $node
        (br_if $done (i32.eqz (local.get $nodes)))
        (local.set $end
          (i32.add (local.get $x)
            (i32.shl (i32.sub (i32.load offset=4 (local.get $offsets)) (i32.load (local.get $offsets))) (i32.const 3))))
        (local.set $p (f64.load (local.get $initial)))
        (block $last
          (loop $forwards
            (br_if $last (i32.ge_u (local.get $x) (local.get $end)))
            (local.set $b (f64.mul (f64.load (local.get $alpha)) (f64.load (local.get $x))))
            (local.set $p
              (f64.add (local.get $b) (f64.mul (local.get $p) (f64.sub (f64.const 1) (local.get $b)))))
            (local.set $x (i32.add (local.get $x) (i32.const 8)))
            (local.set $alpha (i32.add (local.get $alpha) (i32.const 8)))
            (br $forwards)))
        (f64.store (local.get $marginal) (local.get $p))
        (local.set $offsets (i32.add (local.get $offsets) (i32.const 4)))
        (local.set $initial (i32.add (local.get $initial) (i32.const 8)))
        (local.set $marginal (i32.add (local.get $marginal) (i32.const 8)))
        (local.set $nodes (i32.sub (local.get $nodes) (i32.const 1)))
        (br $node)))))
