"""The words that judge: folded, without accents; a star stands for any ending."""
