"""The table at which two transactions sit side by side."""

from collections.abc import Iterator

import pytest

from tests.flows.side_by_side import Table, table


@pytest.fixture
def there(postgres_url: str) -> Iterator[Table]:
    with table(postgres_url) as it:
        yield it
