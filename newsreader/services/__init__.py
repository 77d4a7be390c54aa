"""One use case a module, named by its verb; front ends talk to these."""
