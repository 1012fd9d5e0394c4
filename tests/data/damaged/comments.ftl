### Comments alone

## A group

# A note
