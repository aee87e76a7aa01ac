"""Settings that every test shares."""

import os

from hypothesis import HealthCheck, settings

# `ci` repeats the same cases everywhere; `dev` looks for new ones at every run. Neither has a
# deadline: speed is measured in benchmarks/, and a busy machine is no fault of the code.
settings.register_profile(
    "ci", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "dev", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if "CI" in os.environ else "dev")
)
