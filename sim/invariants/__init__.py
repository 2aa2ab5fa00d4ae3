"""What must always hold in the county. Each is proved to fail by a bug of its own in `sim.bugs`."""
