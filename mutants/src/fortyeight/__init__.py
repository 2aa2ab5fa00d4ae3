"""Fortyeight: the Warrant Service Officer program of a jail, from agreement to release."""
