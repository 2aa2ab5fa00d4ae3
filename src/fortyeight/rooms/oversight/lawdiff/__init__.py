"""What a change of law does to stays on record: the same facts, put to an old book and to a new one."""
