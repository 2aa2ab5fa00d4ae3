"""What a page says of what the judge said: words, marks, pictures. Nothing is decided here."""
