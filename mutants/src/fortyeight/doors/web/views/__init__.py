"""One screen a file. Views translate and decide nothing."""
