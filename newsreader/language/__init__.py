"""Chinese words, characters and dates: the only place that knows jieba."""
