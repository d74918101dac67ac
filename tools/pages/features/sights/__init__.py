"""The ways in which features are seen, a module for each section that needs some of its own."""
