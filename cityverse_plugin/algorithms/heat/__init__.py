"""What makes a city hot, seen from above."""
