"""What must survive on disk: where data lies, databases, and files replaced in one step."""
