"""What sensors say, and whether it can be believed."""
