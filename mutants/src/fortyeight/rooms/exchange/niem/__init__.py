"""A jail's NIEM XML messages, read into plain values: booking, release, status change, local warrants.

Pure: bytes and a time zone in, a frozen `Message` out, or one refusal with what to do about it. Nothing
here writes, asks the network, or decides anything. What the message does not say is named in its gaps.

Race, ethnicity, language, citizenship, birthplace, social security number and health are not read: the
reader keeps the elements it has a use for and passes over all others unread.
"""
