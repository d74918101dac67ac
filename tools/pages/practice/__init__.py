"""The pages of practices: each with its worked year, all side by side, and every mechanism."""
