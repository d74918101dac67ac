"""A worked year for each practice: what somebody who knows the school expects at each moment."""
