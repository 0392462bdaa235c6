"""Kernels: arrays and numbers in, arrays out. Only numpy is known here."""
