"""The rooms of CityVerse; CONTRIBUTING.md says which room may import which."""
