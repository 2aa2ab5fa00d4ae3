from datetime import timedelta
from tests.doors.web.conftest import NOW
from fortyeight.rooms.custody import queries
def test_try(world):
    a=world.book(); b=world.with_papers(); c=world.due_for_release(); d=world.served(); e=world.flagged()
    f=world.due_for_release(since=timedelta(hours=3))
    board=queries.read_board(world.clerk, at=NOW)
    for r in board.rows:
        print(r.person.name, r.judged and r.judged.authority.basis, r.judged.authority.decision.code, r.judged.authority.decision.expires_at, [(x.code, x.due_at) for x in r.judged.open_duties][:3], r.has_flag_only)
    print(board.others_count)
    read=queries.read_stay(world.clerk, d.stream, at=NOW)
    for s in read.timeline: print(s.basis, s.starts_at, s.ends_at, s.decision.because)
    for l in read.judged.authority.clock.limits: print(l.rule_id, l.ends, l.reason.because, l.reason.cite)
    print(read.judged.authority.clock.governing)
    for m in queries.who_may_serve(world.clerk, c.stream, c.warrant, at=NOW):
        for s in m.decision.reasons: print(s.answer, s.code, s.because, s.cite, s.draft)
