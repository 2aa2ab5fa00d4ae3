"""Is anything ever late? Duties that come due all at once and one a millisecond, and what others make of it.

* burst: so many releases due at the same instant;
* stream: one a millisecond, beside so many stays with nothing due yet;
* kills: both again, while workers are killed with SIGKILL and started anew.

The workers are real `fortyeight watch` processes on a real database that waits for
the disk. The judge decides every stay again. Latency is the commit of the alert
minus the instant at which it became true.
"""
