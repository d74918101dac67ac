"""The tests of `overgang`."""
