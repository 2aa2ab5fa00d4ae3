"""The stories of the county: what people do, and what fails."""
