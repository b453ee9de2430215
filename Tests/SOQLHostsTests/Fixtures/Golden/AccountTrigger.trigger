trigger AccountTrigger on Account (before insert, after update) {
  Set<Id> ids = new Set<Id>();
  for (Account a : Trigger.new) ids.add(a.OwnerId);
  Map<Id, User> owners = new Map<Id, User>([SELECT Id FROM User WHERE Id IN :ids]);
  if (Trigger.isUpdate) Handler.run(owners);
}
