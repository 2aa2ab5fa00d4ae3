"""Reads back files of other people's making, CSV, XLSX and Parquet: every row, each with its line."""
