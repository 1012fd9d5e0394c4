"""What tests ask for by name."""

from __future__ import annotations

import pytest
from support import Command


@pytest.fixture(scope="session")
def command() -> Command:
    return Command()
