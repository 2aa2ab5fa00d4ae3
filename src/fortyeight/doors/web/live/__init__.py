"""Open boards: what each is sent, and that it is still being told.

One task for each process waits for word from the ledger, or a second, and looks
once for all boards that are open: `stage` says what changed for each audience,
written once and sent to all of it; `visitors` asks again of each who is to be
sent anything whether they may still see it. When the database cannot be asked
nobody is sent a sign of life, and each screen says by itself that it is not live.
"""
