"""The analyses as Processing algorithms: declarations on one base."""
