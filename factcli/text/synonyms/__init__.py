"""Words that may stand for one another: tables of the language, in Chinese, in English and across them."""
