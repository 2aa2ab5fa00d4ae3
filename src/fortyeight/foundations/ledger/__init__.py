"""The facts as recorded: append, read, prove. Nothing else may write history.

What it owns: the streams, the facts recorded on them, their personal parts, and
the first outcome of each request. What it promises:

* A fact is never changed and never deleted; the database itself refuses.
* Each fact carries the hash of the one before it in its stream, so that
  `verify` finds whatever was altered behind the database's back.
* A fact, the decision that led to it and the outcome of the request commit
  together or not at all.
* A request is carried out once, however often it is sent.

An action imports from here: `actor.Actor`, `action.action`, `appending.Act`,
`append` and `append_many`, `locking.lock`, `reading`, and `outcomes`.
"""
