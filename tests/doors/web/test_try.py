from datetime import timedelta
from django.urls import reverse
def test_try(world, as_role):
    a=world.book(); b=world.with_papers(); c=world.due_for_release(); d=world.served(); e=world.flagged()
    f=world.due_for_release(since=timedelta(hours=3))
    client=as_role("RECORDS","OFFICER","COMMANDER","MANAGER")
    def get(u,n=200):
        r=client.get(u); print(u, r.status_code, len(r.content)); assert r.status_code==n,r.content.decode()[:3000]; return r.content.decode()
    open("/tmp/board.html","w").write(get("/"))
    get("/board/rows/"); get("/alerts/"); get("/officers/"); get("/book/"); get(a.path+"book-again/")
    open("/tmp/stay.html","w").write(get(d.path))
    for h in (a,b,c,d,e,f): get(h.path)
    from fortyeight.doors.web.forms.stay import STAY_FORMS
    for s in STAY_FORMS: get(d.path+f"record/{s}/", 200 if s not in("x",) else 403)
    from fortyeight.doors.web import addresses
    get(addresses.serve_url(c.stream,c.warrant)); get(c.path+"serve/",302)
    from fortyeight.foundations.ledger import reading
    for fact in reading.facts_of(d.stream):
        get(d.path+f"fact/{fact.id}/correct/"); get(d.path+f"fact/{fact.id}/retract/")
        if fact.kind=="stay.warrant_served": get(d.path+f"served/{fact.id}/")
