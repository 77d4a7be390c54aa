"""A website of plain files, to be read and searched without a network."""
