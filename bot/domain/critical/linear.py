"""Sums of products, and the inverse of a symmetric matrix, without a library."""

from collections.abc import Sequence
from math import sqrt
from operator import mul

Row = list[float]
Matrix = list[Row]


def dot(one: Sequence[float], other: Sequence[float]) -> float:
    total: float = sum(map(mul, one, other))
    return total


def products(columns: Sequence[Row]) -> Matrix:
    """Return every column times every other."""
    size = len(columns)
    found = [[0.0] * size for _ in range(size)]
    for i, one in enumerate(columns):
        for j in range(i + 1):
            found[i][j] = found[j][i] = dot(one, columns[j])
    return found


def inverse(matrix: Matrix) -> Matrix:
    """Return the inverse of a symmetric, positive definite matrix, by Cholesky."""
    factor = lower(matrix)
    turned = [column(factor, at) for at in range(len(matrix))]
    size = len(matrix)
    found = [[0.0] * size for _ in range(size)]
    for i in range(size):
        for j in range(i + 1):
            found[i][j] = found[j][i] = dot(turned[i], turned[j][i - j :])
    return found


def lower(matrix: Matrix) -> Matrix:
    """Return the lower factor, each row up to its diagonal."""
    factor: Matrix = []
    for i, line in enumerate(matrix):
        row: Row = []
        for j in range(i):
            row.append((line[j] - dot(row, factor[j])) / factor[j][j])
        row.append(sqrt(line[i] - dot(row, row)))
        factor.append(row)
    return factor


def column(factor: Matrix, at: int) -> Row:
    """Return a column of the factor's inverse, from its diagonal on."""
    found = [1 / factor[at][at]]
    for row in factor[at + 1 :]:
        found.append(-dot(row[at:], found) / row[-1])
    return found
