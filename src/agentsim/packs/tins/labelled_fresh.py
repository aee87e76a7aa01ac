FRESH = ()
